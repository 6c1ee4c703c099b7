import { crossOriginHeaders } from "../cross-origin.js";
import type { Connection, Exchange } from "../server/exchange.js";
import { half, type WireResponse, wire, withBody, withHeaders } from "../server/wire.js";
import { pour, pourZipped } from "./flood.js";
import { checkFault, type FaultName, type FaultOptions } from "./options.js";

/** The moment at which a fault strikes, and what it does then. */
export type Fault =
  /** While the server listens, which it stops. */
  | { readonly at: "listen" }
  /** Once a connection is open, or once the head of a request was read: the vendor never gets a request. */
  | { readonly at: "connection" | "head"; readonly strike: (connection: Connection) => void }
  /** Once a request is complete, in the vendor's place: `instead` makes another response of one of this status. */
  | {
      readonly at: "request";
      readonly status: number;
      readonly instead: (response: WireResponse, url: string) => WireResponse;
    }
  /** Once the vendor has acted: it gets the response that the request would have got. */
  | { readonly at: "response"; readonly strike: (exchange: Exchange, response: WireResponse) => void };

/** How a fault strikes a response. */
type Strike = Extract<Fault, { at: "response" }>["strike"];

const onResponse = (strike: Strike): Fault => ({ at: "response", strike });

const reset = ({ carrier }: Connection) => void carrier.resetAndDestroy();

const faults: { readonly [Name in FaultName]: (options: FaultOptions[Name]) => Fault } = {
  refuse: () => ({ at: "listen" }),
  resetOnConnect: () => ({ at: "connection", strike: reset }),
  resetBeforeRequest: () => ({ at: "head", strike: reset }),
  resetAfterRequest: () => onResponse(reset),
  finBeforeResponse: () => onResponse(({ socket }) => socket.end()),
  truncateBody: () =>
    // A client reports an end that was announced by another error.
    onResponse(({ socket }, response) => socket.end(half(withBody(response), "keep-alive"))),
  slowHeaders: ({ ms }) =>
    onResponse((exchange, response) => later(exchange, ms, (socket) => socket.end(wire(response)))),
  slowBody: ({ ms }) =>
    onResponse((exchange, response) => {
      const begun = half(withBody(response));
      exchange.socket.write(begun);
      later(exchange, ms, (socket) => socket.end(wire(withBody(response)).subarray(begun.length)));
    }),
  notJson: ({ status = 200 }) =>
    onResponse(({ socket }, response) => {
      const body = Buffer.from("<!doctype html><title>It works!</title>");
      const headers = { ...crossOriginHeaders(response.headers), "Content-Type": "text/html" };
      socket.end(wire({ status, headers, body }));
    }),
  hugeBody: ({ bytes = 200_000_000 }) =>
    onResponse((exchange, response) => pour(exchange.response, withBody(response), bytes)),
  gzipBomb: ({ bytes = 200_000_000 }) =>
    onResponse((exchange, response) => pourZipped(exchange.response, withBody(response), bytes)),
  redirect: ({ status = 307, location }) => ({
    at: "request",
    status,
    instead: (_, url) => ({
      status,
      headers: { Location: location ?? `${url.replace("127.0.0.1", "localhost")}/redirected` },
      body: Buffer.alloc(0),
    }),
  }),
  rateLimit: ({ status = 429, retryAfter = 1 }) => ({
    at: "request",
    status,
    instead: (response) => ({
      ...response,
      status,
      headers: withHeaders(response.headers, { "Retry-After": String(retryAfter) }),
    }),
  }),
};

/** @throws {Error} if the fault or one of its options is unknown; the message has the nearest name. */
export function createFault<Name extends FaultName>(name: Name, options: FaultOptions[Name]): Fault {
  checkFault(name, options);
  return faults[name](options);
}

/** Whether a fault of this name makes the response, so that the client gets all of it. */
export function isResponse(name: FaultName): boolean {
  return faults[name]({}).at === "request";
}

/** Whether the vendor never gets the request that the fault strikes. */
export function isBeforeRequest({ at }: Pick<Fault, "at">): boolean {
  return at === "listen" || at === "connection" || at === "head";
}

function later(
  { socket }: Exchange,
  ms: number | undefined,
  act: (socket: Exchange["socket"]) => void,
): void {
  if (ms === undefined) return;
  const timer = setTimeout(act, ms, socket);
  socket.once("close", () => clearTimeout(timer));
}
