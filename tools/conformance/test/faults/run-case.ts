import { VendorError } from "@trunkline/runtime";
import { type Client, creatorOf } from "../clients.js";
import { hasForerunner, maxRetries, type Row, type Stage } from "./case.js";
import { type FaultServer, startFaultServer } from "./fault-server.js";
import { answer, reply } from "./plays.js";
import type { Subject } from "./subjects.js";

/** With this much time, in milliseconds, a call is judged whatever it met. */
const longest = 10_000;

/** How a call under a fault ended. */
export interface Run {
  /** Undefined if the call succeeded. */
  readonly error: VendorError | undefined;
  readonly attempts: VendorError["attempts"];
  readonly server: FaultServer;
  /** Every payload that a hook was given, under the hook's name. */
  readonly told: readonly (readonly [hook: string, ...payload: unknown[]])[];
}

/** Lets a call of the operation meet the fault. A token that it needs is given without one. */
export async function runCase(
  row: Row,
  subject: Subject,
  elsewhere: string,
  judge: (run: Run) => void,
): Promise<void> {
  const { tokens } = subject;
  const caller = createCaller(row, subject, elsewhere, (path) => !tokens?.isFor(path));
  // A fault that strikes a connection spares the one on which a token is fetched, and the call before it.
  let isReady = tokens === undefined;
  const spared = hasForerunner(row) ? 1 : 0;
  const strikesConnections = row.isRefused || row.meets(0, caller.stage).onConnection !== undefined;
  await using server = await startFaultServer({
    fault: (nth) => {
      if (!isReady) return {};
      return nth < spared ? answer({ body: subject.success }) : row.meets(nth - spared, caller.stage);
    },
    aside: (exchange) => {
      if (!tokens?.isFor(exchange.request.target)) return false;
      isReady = true;
      if (row.isRefused) server.refuse();
      tokens.give(exchange, strikesConnections);
      return true;
    },
  });
  if (row.isRefused && isReady) server.refuse();
  if (hasForerunner(row)) await caller.prepare(server);
  if (!(await caller.call(server, judge))) await runCase(morePatient(row), subject, elsewhere, judge);
}

/** Lets the request for a token meet the fault, while the operation would succeed. */
export async function runTokenCase(
  row: Row,
  subject: Subject,
  elsewhere: string,
  judge: (run: Run) => void,
): Promise<void> {
  const isForToken = (target: string) => subject.tokens?.isFor(target) === true;
  const caller = createCaller(row, subject, elsewhere, isForToken);
  await using server = await startFaultServer({
    fault: (nth) => row.meets(nth, caller.stage),
    aside: ({ response, request }) => {
      if (isForToken(request.target)) return false;
      reply(response, { body: subject.success });
      return true;
    },
  });
  if (row.isRefused) server.refuse();
  if (!(await caller.call(server, judge))) await runTokenCase(morePatient(row), subject, elsewhere, judge);
}

function morePatient(row: Row): Row {
  return { ...row, patienceMs: (row.patienceMs ?? 0) * 5 };
}

function createCaller(row: Row, subject: Subject, elsewhere: string, isStruck: (path: string) => boolean) {
  const controller = new AbortController();
  const abort = () => controller.abort();
  const stage: Stage = { subject, elsewhere, abort };
  const told: [string, ...unknown[]][] = [];
  let made: Promise<Client> | undefined;
  let forerunners = 0;

  async function start({ url }: FaultServer, options: object) {
    made ??= createFaultClient(subject, url, {
      hooks: hooksInto(told),
      ...(row.aborts === "headers" && { fetch: abortingFetch(abort, isStruck) }),
      ...row.options,
    });
    return await (await made)[subject.operation]?.(subject.request, options).withResponse();
  }

  return {
    stage,
    prepare: async (server: FaultServer): Promise<void> => {
      await start(server, {});
      forerunners = server.requests.length;
      told.length = 0;
    },
    /** Judges the call and returns true, unless it timed out before it met the fault, on a machine that was halted. */
    call: async (server: FaultServer, judge: (run: Run) => void): Promise<boolean> => {
      if (row.aborts === "before") abort();
      const { patienceMs } = row;
      const timed = patienceMs === undefined ? {} : { timeoutMs: patienceMs };
      try {
        const result = await start(server, { signal: controller.signal, ...timed });
        judge({ error: undefined, attempts: result?.response.attempts ?? [], server, told });
      } catch (error) {
        if (!(error instanceof VendorError)) throw error;
        if (error.kind === "timeout" && patienceMs !== undefined && patienceMs < longest) {
          const met = server.requests[forerunners];
          if (met === undefined || Date.now() - met.at < patienceMs / 2) return false;
        }
        judge({ error, attempts: error.attempts, server, told });
      }
      return true;
    },
  };
}

/** A client that hardly waits before it retries. */
export async function createFaultClient(
  { vendor, credentials }: Subject,
  baseUrl: string,
  options: object,
): Promise<Client> {
  const create = await creatorOf<Client>(vendor);
  return create({ baseUrl, credentials, retry: quickly, ...options });
}

export const quickly = { maxRetries, baseDelayMs: 1, maxDelayMs: 2 };

function hooksInto(told: [string, ...unknown[]][]) {
  const names = ["onRequest", "onAttempt", "onRetry", "onResponse"];
  return Object.fromEntries(
    names.map((name) => [name, (...payload: unknown[]) => told.push([name, ...payload])]),
  );
}

/** The platform's fetch, whose caller aborts as soon as the headers of the struck response arrive. */
function abortingFetch(abort: () => void, isStruck: (path: string) => boolean): typeof fetch {
  return async (url, init) => {
    const response = await fetch(url, init);
    if (isStruck(new URL(String(url)).pathname)) setImmediate(abort);
    return response;
  };
}
