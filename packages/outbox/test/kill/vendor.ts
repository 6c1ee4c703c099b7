import { type Exchange, type Head, respond, startServer, type TestServer } from "@trunkline/mock/server";
import { onTestFinished } from "vitest";
import { createRandom } from "./random.js";

/** Where the vendor kills the process that sends: its request is on the wire, complete, acted on, or half answered. */
export type Deadly = "head" | "read" | "acted" | "answering";

/** What the vendor does with a message. */
export type Fate =
  | "accept"
  | "acceptLate"
  | "dropBefore"
  | "dropAfter"
  | "breakAfter"
  | "middlebox"
  | "reject"
  | "limit";

/** A vendor that counts what it accepted. */
export interface CountingVendor {
  readonly url: string;
  /** How often it accepted the message of each id. */
  readonly accepted: ReadonlyMap<string, number>;
  /** How many requests it got for each id, also those that it did not accept. */
  readonly arrivals: ReadonlyMap<string, number>;
  /** Kills a process at its request with that number. */
  readonly killAt: (pid: number, where: Deadly, request: number) => void;
  /** Waits until it has nothing more to do. */
  readonly rest: () => Promise<void>;
}

interface VendorOptions {
  readonly seed?: number;
  /** What it does with a message, at its first, second, … arrival. By default whatever the seed says. */
  readonly fateOf?: (id: string, arrival: number) => Fate;
  /** Is called at once when it accepted a message, before anybody is told. */
  readonly onAccepted?: (id: string) => void;
  /** Is called with each complete request, before the vendor does anything. It waits for that. */
  readonly onRequest?: (id: string, pid: number) => Promise<void> | void;
}

const chances: readonly [Fate, number][] = [
  ["acceptLate", 0.15],
  ["dropBefore", 0.02],
  ["dropAfter", 0.02],
  ["breakAfter", 0.02],
  ["middlebox", 0.02],
  ["reject", 0.04],
  ["limit", 0.04],
];

export function fateBy(seed: number): (id: string, arrival: number) => Fate {
  return (id, arrival) => {
    let rest = createRandom(seed ^ hash(`${id} ${arrival}`))();
    for (const [fate, chance] of chances) {
      if (rest < chance) return fate;
      rest -= chance;
    }
    return "accept";
  };
}

/** Starts a Konnek on 127.0.0.1, which ends when the test has ended. */
export async function startVendor({ seed = 1, ...options }: VendorOptions = {}): Promise<CountingVendor> {
  const { fateOf = fateBy(seed), onAccepted, onRequest } = options;
  const accepted = new Map<string, number>();
  const arrivals = new Map<string, number>();
  const deadly = new Map<number, { readonly where: Deadly; readonly request: number; seen: number }>();
  const working = new Set<Promise<void>>();

  /** Kills the process if it is to die there. */
  function strike(head: Head, where: Deadly): boolean {
    const pid = pidOf(head);
    const its = deadly.get(pid);
    if (its?.where !== where) return false;
    its.seen += 1;
    if (its.seen < its.request) return false;
    deadly.delete(pid);
    process.kill(pid, "SIGKILL");
    return true;
  }

  function act(id: string): void {
    accepted.set(id, (accepted.get(id) ?? 0) + 1);
    onAccepted?.(id);
  }

  async function answer(exchange: Exchange): Promise<void> {
    const { request, response, socket } = exchange;
    const { id, body } = JSON.parse(String(request.body)) as {
      readonly id: string;
      readonly body: { readonly text: string };
    };
    if (body.text !== id) throw new Error(`The message ${id} has the text ${body.text}.`);
    const arrival = (arrivals.get(id) ?? 0) + 1;
    arrivals.set(id, arrival);
    strike(request, "read");
    await onRequest?.(id, pidOf(request));
    const fate = fateOf(id, arrival);
    // Acts, and says so, later than some other requests.
    if (fate === "acceptLate") await new Promise((resolve) => setTimeout(resolve, 20 + (hash(id) % 60)));
    if (fate === "dropBefore") return void socket.destroy();
    if (fate === "reject") return respond(response, envelope(400), 400);
    if (fate === "limit") return respond(response, envelope(429), 429, { "Retry-After": "0" });
    if (fate !== "middlebox" || hash(id) % 2 === 0) act(id);
    if (strike(request, "acted") || fate === "dropAfter") return void socket.destroy();
    if (fate === "middlebox")
      return respond(response, "<h1>Bad gateway</h1>", 502, { "Content-Type": "text/html" });
    const text = JSON.stringify({ meta: { status: true, code: 200 }, data: { message_id: id, status: 0 } });
    if (fate !== "breakAfter" && !strike(request, "answering")) return respond(response, text);
    response.writeHead(200, { "Content-Type": "application/json", "Content-Length": text.length });
    response.write(text.slice(0, 20), () => socket.destroy());
  }

  const server: TestServer = await startServer(
    {
      onHead: (head, carrier) => {
        if (!strike(head, "head")) return false;
        carrier.destroy();
        return true;
      },
      onRequest: (exchange) => {
        const run = answer(exchange).finally(() => working.delete(run));
        working.add(run);
        return run;
      },
    },
    { maxRequests: 1 },
  );
  onTestFinished(() => server.close());
  return {
    url: server.url,
    accepted,
    arrivals,
    killAt: (pid, where, request) => void deadly.set(pid, { where, request, seen: 0 }),
    rest: async () => {
      while (working.size > 0) await Promise.all(working);
    },
  };
}

/** The client sends the process as the user's name. */
function pidOf({ headers }: Head): number {
  return Number(headers["auth-username"]);
}

function envelope(code: number) {
  return { meta: { status: false, code, message: "no" }, data: null };
}

function hash(text: string): number {
  let value = 2166136261;
  for (const character of text) value = Math.imul(value ^ character.charCodeAt(0), 16777619);
  return value >>> 0;
}
