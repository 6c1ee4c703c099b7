import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { Socket } from "node:net";
import type { Behaviour, Connection, Head, Received } from "./exchange.js";
import { type Front, type ServerOptions, startFront } from "./front.js";
import { keepLatest } from "./keep-latest.js";
import { createBodyReader } from "./read-body.js";

export interface RequestLimit {
  /** How many requests are kept, the latest ones; all by default. */
  readonly maxRequests?: number;
}

/** A server on 127.0.0.1 that records its requests, and whose every connection can be broken. */
export interface TestServer extends Front, AsyncDisposable {
  readonly url: string;
  /** The complete requests, in the order of their arrival. */
  readonly requests: readonly Received[];
  /** Forgets the requests so far. */
  readonly forget: () => void;
}

/**
 * Starts a server without a contract: a function that responds to each request, or a {@link Behaviour}.
 *
 * @throws {Error} with the code `EADDRINUSE` when the port is in use.
 */
export async function startServer(
  behaviour: Behaviour | Behaviour["onRequest"],
  { maxRequests = Number.POSITIVE_INFINITY, ...options }: ServerOptions & RequestLimit = {},
): Promise<TestServer> {
  const { onConnection, onHead, onRequest } =
    typeof behaviour === "function" ? { onRequest: behaviour } : (behaviour as Behaviour);
  const requests: Received[] = [];
  const connections = new WeakMap<Socket, Connection>();
  const readBody = createBodyReader();

  async function receive(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const { socket } = incoming;
    const connection = connections.get(socket) ?? { socket, carrier: socket };
    const head = headOf(incoming);
    if (onHead?.(head, connection.carrier)) return;
    if (head.headers.expect !== undefined) response.writeContinue();
    const body = await readBody(incoming);
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

  // It never listens: connections are handed to it, so that some can be broken before HTTP sees them.
  const http = createServer(receive);
  http.on("checkContinue", receive);
  http.on("checkExpectation", receive);
  // If a connection closed just as the next request is sent, nobody would know whether the server acted on it.
  http.keepAliveTimeout = 0;
  // A client that has ended its side waits for its response, however late; Node's types lack this member.
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
