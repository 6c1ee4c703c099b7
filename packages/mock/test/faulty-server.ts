import type { Socket } from "node:net";
import {
  createFault,
  type FaultName,
  type FaultOptions,
  failing,
  startServer,
  type TestServer,
  type WireResponse,
} from "../src/server.js";

/** What each request would have had but for its fault. */
export const success: WireResponse = {
  status: 201,
  headers: { "Content-Type": "application/json", "X-Kept": "yes" },
  body: Buffer.from('{"status":"ok","id":"m-1"}'),
};

export interface FaultCase<Name extends FaultName = FaultName> {
  readonly name: Name;
  readonly options?: FaultOptions[Name];
  /** The response that it strikes; the success unless given. */
  readonly meant?: WireResponse;
}

/** A server whose every request meets a fault, and what a plain `fetch` made of it. */
export interface Met extends AsyncDisposable {
  readonly server: TestServer;
  /** The sockets of the requests that came whole. */
  readonly sockets: readonly Socket[];
  readonly response: Response | undefined;
  /** What `fetch` rejected with. */
  readonly error: unknown;
  /** Reads the body, and tells what came of it and the error that ended it. */
  readonly read: () => Promise<{ readonly text: string; readonly error: unknown }>;
}

/** When the client gives up, as by a timeout: once the request is there, or half a second after it begins to read the body. */
type GivingUp = "on arrival" | "while reading";

export async function meet(
  { name, options = {}, meant = success }: FaultCase,
  init: RequestInit = {},
  givingUp?: GivingUp,
): Promise<Met> {
  const sockets: Socket[] = [];
  const patience = new AbortController();
  const giveUp = () => patience.abort(new DOMException("The time is up.", "TimeoutError"));
  const behaviour = failing(createFault(name, options), meant);
  const server = await startServer({
    ...behaviour,
    onRequest: (exchange) => {
      sockets.push(exchange.socket);
      behaviour.onRequest(exchange);
      if (givingUp === "on arrival") giveUp();
    },
  });
  if (name === "refuse") server.refuse();
  let response: Response | undefined;
  let error: unknown;
  try {
    const headers = { "X-Key": "k3y" };
    response = await fetch(`${server.url}/messages`, {
      method: "POST",
      headers,
      body: "a message",
      signal: patience.signal,
      ...init,
    });
  } catch (reason) {
    error = reason;
  }
  return {
    ...{ server, sockets, response, error },
    read: async () => {
      if (givingUp === "while reading") setTimeout(giveUp, 500);
      return await readAll(response);
    },
    [Symbol.asyncDispose]: server.close,
  };
}

async function readAll(response: Response | undefined): Promise<{ text: string; error: unknown }> {
  const decoder = new TextDecoder();
  let text = "";
  try {
    for await (const chunk of response?.body ?? []) text += decoder.decode(chunk, { stream: true });
  } catch (error) {
    return { text, error };
  }
  return { text, error: undefined };
}
