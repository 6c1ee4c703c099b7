import type { Socket } from "node:net";
import {
  type Exchange,
  type Received,
  type ServerOptions,
  startServer,
  type TestServer,
} from "@trunkline/mock/server";

export type { Exchange, Received } from "@trunkline/mock/server";

/** What a server does to an exchange. Each of these may leave the socket open, and is called at most once for an exchange. */
export interface Fault {
  /** Once a connection is open; nothing of it is read. */
  readonly onConnection?: (socket: Socket) => unknown;
  /** Once the first bytes of a request are there, or its head on a connection that was used before; nothing further is read. */
  readonly onFirstBytes?: (socket: Socket) => unknown;
  /** Once a request is complete. */
  readonly onRequest?: (exchange: Exchange) => unknown;
}

export interface FaultServerOptions extends Pick<ServerOptions, "tls"> {
  /** What the nth exchange meets, counted from 0. */
  readonly fault: (nth: number) => Fault;
  /**
   * Responds to a request that no fault is meant for, for example one for a token, and returns whether it did. Such a request is
   * kept apart and does not count.
   */
  readonly aside?: (exchange: Exchange) => boolean;
}

type Kept = "url" | "port" | "connections" | "bytesRead" | "refuse" | typeof Symbol.asyncDispose;

/** A server that counts exchanges, and gives each of them its fault. */
export interface FaultServer extends Pick<TestServer, Kept> {
  /** The complete requests that met a fault. */
  readonly requests: readonly Received[];
  /** The complete requests that met none. */
  readonly asides: readonly Received[];
}

export async function startFaultServer({
  fault,
  aside,
  ...options
}: FaultServerOptions): Promise<FaultServer> {
  const requests: Received[] = [];
  const asides: Received[] = [];
  let played = 0;

  /** The fault of the exchange that is due, which then counts as played. */
  function play<Name extends keyof Fault>(name: Name): Fault[Name] {
    const due = fault(played)[name];
    if (due) played += 1;
    return due;
  }

  const server = await startServer(
    {
      onConnection: (socket) => {
        const onConnection = play("onConnection");
        if (onConnection) {
          onConnection(socket);
          return true;
        }
        // They need not be HTTP: the first bytes may be those of a handshake.
        const onFirstBytes = play("onFirstBytes");
        if (!onFirstBytes) return false;
        socket.once("data", () => {
          socket.pause();
          onFirstBytes(socket);
        });
        return true;
      },
      onHead: (_, socket) => {
        const onFirstBytes = play("onFirstBytes");
        onFirstBytes?.(socket);
        return onFirstBytes !== undefined;
      },
      onRequest: (exchange) => {
        if (aside?.(exchange)) {
          asides.push(exchange.request);
          return;
        }
        requests.push(exchange.request);
        const { onRequest } = fault(played);
        played += 1;
        onRequest?.(exchange);
      },
    },
    options,
  );
  return { ...server, requests, asides };
}
