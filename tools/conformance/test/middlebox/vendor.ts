import { type Exchange, startServer, type TestServer } from "@trunkline/mock/server";
import type { Subject } from "../faults/subjects.js";
import { type PlayName, plays } from "./vendor-plays.js";

/** What a vendor did with the requests of one case. */
export interface Run {
  readonly subject: Subject;
  readonly play: PlayName;
  /** By which of the client's requests it acted, once for each time that it did. */
  readonly acts: string[];
  /** How many requests reached it. */
  arrivals: number;
}

/** The header in which a request says which of the client's it is, however often a middlebox sends it. */
export const leavingHeader = "x-leaving";

export interface Vendor extends TestServer {
  /** Begins a case; the path under which its requests come. */
  readonly begin: (subject: Subject, play: PlayName) => { readonly id: string; readonly run: Run };
}

/** A vendor behind a middlebox. Requests come under `/<rule of the middlebox>/<case>`. */
export async function startVendor(): Promise<Vendor> {
  const runs = new Map<string, Run>();
  const server = await startServer((exchange) => {
    const { target, headers } = exchange.request;
    const [, , id = "", ...rest] = target.split("/");
    const run = runs.get(id);
    if (!run) return exchange.socket.destroy();
    if (run.subject.tokens?.isFor(`/${rest.join("/")}`)) return run.subject.tokens.give(exchange, false);
    run.arrivals += 1;
    return serve(exchange, run, String(headers[leavingHeader]));
  });
  return {
    ...server,
    begin: (subject, play) => {
      const run = { subject, play, acts: [], arrivals: 0 };
      const id = String(runs.size);
      runs.set(id, run);
      return { id, run };
    },
  };
}

function serve(exchange: Exchange, run: Run, leaving: string): void {
  const { acts, fault } = plays[run.play](run.subject, run.arrivals - 1);
  if (acts) run.acts.push(leaving);
  fault.onRequest?.(exchange);
}
