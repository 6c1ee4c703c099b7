import type { CallOptions, Operation } from "../src/index.js";
import { createClient } from "../src/index.js";
import { type Respond, respond, startServer, type TestServer } from "./servers.js";
import { type AcmeOptions, type Client, contract, type getMessage, sendMessage, success } from "./vendor.js";

/** A server that knows when each request arrived, by `performance.now()`. */
export interface ScriptedServer extends TestServer {
  readonly arrivals: readonly number[];
}

/** Responds the first request with the first step, the next with the next, and all that follow with the last. */
export async function startScriptedServer(...steps: readonly Respond[]): Promise<ScriptedServer> {
  const arrivals: number[] = [];
  const server = await startServer((request, response) => {
    arrivals.push(performance.now());
    return steps[Math.min(arrivals.length, steps.length) - 1]?.(request, response);
  });
  return { ...server, arrivals };
}

export const accepted: Respond = (_, response) => respond(response, success);

export const broken: Respond = (_, response) => response.socket?.resetAndDestroy();

/** Responds in the vendor's own form, unless another body is given. */
export function responds(
  status: number,
  headers: Record<string, string> = {},
  body: unknown = { status: "error" },
): Respond {
  return (_, response) => respond(response, body, status, headers);
}

export function retryAfter(seconds: string, status = 429, body?: unknown): Respond {
  return responds(status, { "Retry-After": seconds }, body);
}

/** A server that refuses connections until it is opened. */
export async function startLateServer(respond: Respond) {
  const server = await startServer(respond);
  server.refuse();
  return { ...server, open: () => void server.accept() };
}

/** A client whose vendor dedupes messages on what is given. */
export function createDedupingClient(
  baseUrl: string,
  idempotency: Operation["idempotency"],
  options: AcmeOptions = {},
): Client {
  return createClient<Client>(
    contract,
    { sendMessage: { ...sendMessage, idempotency } },
    { baseUrl, credentials: { apikey: "key" }, retry: { baseDelayMs: 1 }, ...options },
  );
}

/** A call that writes and one that only reads, for what is not proved holds for both. */
export const bothCalls = [
  {
    method: "POST",
    act: (client: Client, options: CallOptions = {}) => client.sendMessage({ body: { to: "ana" } }, options),
  },
  {
    method: "GET",
    act: (client: Client, options: CallOptions = {}) => client.getMessage({ path: { id: 7 } }, options),
  },
] satisfies { method: (typeof getMessage)["method"]; act: unknown }[];
