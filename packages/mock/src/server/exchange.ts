import type { IncomingHttpHeaders, ServerResponse } from "node:http";
import type { Socket } from "node:net";

/** A connection that carries HTTP. */
export interface Connection {
  readonly socket: Socket;
  /** What carries the socket: the connection beneath TLS, or the socket itself without TLS. */
  readonly carrier: Socket;
}

/** The head of a request, exactly as received. */
export interface Head {
  readonly method: string;
  /** The path and the query. */
  readonly target: string;
  /** The headers under names in lower case, as `node:http` joins them. */
  readonly headers: IncomingHttpHeaders;
  /** Every header line, in order and in its own spelling. */
  readonly rawHeaders: readonly (readonly [name: string, value: string])[];
}

/** A complete request. */
export interface Received extends Head {
  /** The bytes of the body, without a transfer encoding. */
  readonly body: Buffer;
  /** When its last byte arrived, in milliseconds since the epoch. */
  readonly at: number;
}

/**
 * A request that waits for its response: on `response`, or on the socket for a response that breaks HTTP. Once a
 * connection's socket was written to, do not use a `response` on it.
 */
export interface Exchange extends Connection {
  readonly request: Received;
  readonly response: ServerResponse;
}

/** What a server does at each step of a request. */
export interface Behaviour {
  /** A connection is open, and nothing was read from it, not even TLS. Return true to take it over. */
  readonly onConnection?: (carrier: Socket) => boolean;
  /** The head of a request was read. Return true to take its connection over; then the body stays unread. */
  readonly onHead?: (head: Head, carrier: Socket) => boolean;
  /** A request is complete. If this throws, the connection breaks, and the error is left unhandled. */
  readonly onRequest: (exchange: Exchange) => unknown;
}
