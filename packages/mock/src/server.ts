/// <reference types="node" preserve="true" />
import {
  createServer as createHttpServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type ServerResponse,
} from "node:http";
import type { Socket } from "node:net";
import { type Connection, type Front, type ServerOptions, startFront } from "./front.js";

export {
  type Answer,
  createFault,
  type Fault,
  type FaultName,
  type FaultOptions,
  failing,
  faultNames,
  wire,
} from "./faults.js";
export type { Connection, Front, ServerOptions } from "./front.js";

/** The head of a request, as it stood on the wire. */
export interface Head {
  readonly method: string;
  /** The path and the query. */
  readonly target: string;
  /** The headers under names in lower case, as `node:http` joins them. */
  readonly headers: IncomingHttpHeaders;
  /** Every header line, in order and as it was spelled. */
  readonly rawHeaders: readonly (readonly [name: string, value: string])[];
}

/** A request that came whole. */
export interface Received extends Head {
  /** The bytes of the body, without a transfer encoding. */
  readonly body: Buffer;
  /** When its last byte was there, in milliseconds since the epoch. */
  readonly at: number;
}

/**
 * A request that waits for its answer: on `response`, or on the socket for one that breaks HTTP. A connection on which
 * the socket was written to has no use for a `response` any more.
 */
export interface Exchange extends Connection {
  readonly request: Received;
  readonly response: ServerResponse;
}

/** What a server does at each point that a request comes to. */
export interface Behaviour {
  /** A connection stands, beneath TLS if there is any, and nothing of it was read. Whoever returns true has taken it over. */
  readonly onConnection?: (carrier: Socket) => boolean;
  /** The head of a request is there. Whoever returns true has taken its connection over, and the body stays unread. */
  readonly onHead?: (head: Head, carrier: Socket) => boolean;
  /** A request is there whole. Where this throws, the connection is broken, and the error is left unhandled. */
  readonly onRequest: (exchange: Exchange) => unknown;
}

export interface RequestLimit {
  /** How many requests are kept, the latest ones; all unless given. */
  readonly maxRequests?: number;
}

/** A server on 127.0.0.1 that keeps what reaches it, and whose every connection can be broken. */
export interface TestServer extends Front, AsyncDisposable {
  readonly url: string;
  /** The requests that came whole, in the order in which they did. */
  readonly requests: readonly Received[];
  /** Forgets the requests that came so far. */
  readonly forget: () => void;
}

/**
 * Starts a server without a contract: a function that answers each request, or more of a {@link Behaviour}.
 *
 * @throws {Error} with the code `EADDRINUSE` when the port is taken.
 */
export async function startServer(
  behaviour: Behaviour | Behaviour["onRequest"],
  { maxRequests = Number.POSITIVE_INFINITY, ...options }: ServerOptions & RequestLimit = {},
): Promise<TestServer> {
  const { onConnection, onHead, onRequest } =
    typeof behaviour === "function" ? { onRequest: behaviour } : (behaviour as Behaviour);
  const requests: Received[] = [];
  const connections = new WeakMap<Socket, Connection>();
  const arrivals = new WeakMap<Socket, Promise<unknown>>();

  async function receive(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const { socket } = incoming;
    const connection = connections.get(socket) ?? { socket, carrier: socket };
    const head = headOf(incoming);
    if (onHead?.(head, connection.carrier)) return;
    if (head.headers.expect !== undefined) response.writeContinue();
    const body = await arrivalOf(incoming);
    if (body === undefined) return;
    const request = { ...head, body, at: Date.now() };
    keepLatest(requests, request, maxRequests);
    try {
      await onRequest({ ...connection, request, response });
    } catch (error) {
      socket.destroy();
      throw error;
    }
  }

  /** The body of a request, after those of the requests before it on its connection. */
  function arrivalOf(incoming: IncomingMessage): Promise<Buffer | undefined> {
    const arrival = readBody(incoming, arrivals.get(incoming.socket));
    arrivals.set(incoming.socket, arrival);
    return arrival;
  }

  // It never listens: connections are handed to it, so that some can be broken before HTTP sees them.
  const http = createHttpServer(receive);
  http.on("checkContinue", receive);
  http.on("checkExpectation", receive);
  // A connection that is closed just as the next request is sent would leave open whether that was acted on.
  http.keepAliveTimeout = 0;
  // A client that has ended its side waits for its answer, which may take its time; Node's types do not know of it.
  Object.assign(http, { httpAllowHalfOpen: true });

  const front = await startFront(
    {
      takeOver: onConnection ?? (() => false),
      serve: (connection) => {
        connections.set(connection.socket, connection);
        http.emit("connection", connection.socket);
      },
    },
    options,
  );
  return {
    ...front,
    url: `${options.tls ? "https" : "http"}://127.0.0.1:${front.port}`,
    requests,
    forget: () => {
      requests.length = 0;
    },
    [Symbol.asyncDispose]: front.close,
  };
}

function headOf({ method = "", url = "", headers, rawHeaders }: IncomingMessage): Head {
  const pairs = rawHeaders.flatMap((name, index): [string, string][] =>
    index % 2 === 0 ? [[name, rawHeaders[index + 1] ?? ""]] : [],
  );
  return { method, target: url, headers, rawHeaders: pairs };
}

/** Puts an item at the end of a list, which forgets those at its beginning. */
export function keepLatest<Item>(list: Item[], item: Item, most: number): void {
  list.push(item);
  if (list.length > most) list.splice(0, list.length - most);
}

/** The whole body, or undefined of a request that was broken off. */
async function readBody(
  incoming: IncomingMessage,
  earlier: Promise<unknown> | undefined,
): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
  } catch {
    return undefined;
  }
  await earlier;
  return Buffer.concat(chunks);
}

/** Answers with JSON, or with a text as it is. */
export function answer(
  response: ServerResponse,
  body: unknown,
  status = 200,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { "Content-Type": "application/json", ...headers });
  response.end(typeof body === "string" ? body : JSON.stringify(body));
}
