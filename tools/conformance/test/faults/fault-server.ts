import { once } from "node:events";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { createServer as createTlsServer, type TlsOptions } from "node:tls";
import { type HttpMessage, readMessage } from "../http-message.js";

/** A request that reached the server whole. */
export interface Received extends HttpMessage {
  readonly method: string;
  /** The path and the query as they came. */
  readonly target: string;
  /** When its last byte was there, in milliseconds since the epoch. */
  readonly at: number;
}

export interface Exchange {
  readonly socket: Socket;
  /** What carries the socket: the connection beneath TLS, or the socket itself where there is no TLS. */
  readonly carrier: Socket;
  readonly request: Received;
}

/** What a server does to an exchange. Each of these may leave the socket open, and is called at most once for an exchange. */
export interface Fault {
  /** Once a connection stands; nothing of it is read. */
  readonly onConnection?: (socket: Socket) => unknown;
  /** Once the first bytes of a request are there; nothing further is read. */
  readonly onFirstBytes?: (socket: Socket) => unknown;
  /** Once a request is there whole. */
  readonly onRequest?: (exchange: Exchange) => unknown;
}

export interface FaultServerOptions {
  /** What the nth exchange meets, counted from 0. */
  readonly fault: (nth: number) => Fault;
  /**
   * Answers a request that no fault is meant for, such as one for a token, and tells whether it did. Such a request is
   * kept apart and does not count.
   */
  readonly aside?: (exchange: Exchange) => boolean;
  /** Makes the server speak TLS. */
  readonly tls?: TlsOptions;
}

/** A server without an HTTP library, so that it can break HTTP wherever it wants to. */
export interface FaultServer extends AsyncDisposable {
  readonly url: string;
  readonly port: number;
  /** How many connections were accepted. */
  readonly connections: () => number;
  /** How many bytes of requests were read, after TLS where there is any. */
  readonly bytesRead: () => number;
  /** The whole requests that met a fault. */
  readonly requests: readonly Received[];
  /** The whole requests that were answered aside. */
  readonly asides: readonly Received[];
  /** Refuses further connections; those that stand go on. */
  readonly refuse: () => void;
}

export async function startFaultServer({ fault, aside, tls }: FaultServerOptions): Promise<FaultServer> {
  const requests: Received[] = [];
  const asides: Received[] = [];
  const sockets = new Set<Socket>();
  const carriers = new Map<number | undefined, Socket>();
  let connections = 0;
  let bytesRead = 0;
  let played = 0;

  function keep(socket: Socket): void {
    sockets.add(socket);
    // The client may well break the connection on its side; that is no fault of the server.
    socket.on("error", () => {});
    socket.on("close", () => sockets.delete(socket));
  }

  function serve(socket: Socket): void {
    let pending = Buffer.alloc(0);
    keep(socket);
    const { onConnection } = fault(played);
    if (onConnection) {
      played += 1;
      onConnection(socket);
      return;
    }
    socket.on("data", function read(chunk: Buffer) {
      bytesRead += chunk.length;
      const { onFirstBytes } = pending.length === 0 ? fault(played) : {};
      if (onFirstBytes) {
        played += 1;
        socket.off("data", read);
        onFirstBytes(socket);
        return;
      }
      pending = Buffer.concat([pending, chunk]);
      for (let message = readMessage(pending); message; message = readMessage(pending)) {
        pending = pending.subarray(message.length);
        const carrier = carriers.get(socket.remotePort) ?? socket;
        meet({ socket, carrier, request: received(message.message) });
      }
    });
  }

  function meet(exchange: Exchange): void {
    if (aside?.(exchange)) {
      asides.push(exchange.request);
      return;
    }
    requests.push(exchange.request);
    const { onRequest } = fault(played);
    played += 1;
    onRequest?.(exchange);
  }

  const server = tls ? createTlsServer(tls, serve) : createServer(serve);
  server.on("connection", (socket: Socket) => {
    connections += 1;
    if (!tls) return;
    carriers.set(socket.remotePort, socket);
    keep(socket);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const closed = once(server, "close");
  return {
    url: `${tls ? "https" : "http"}://127.0.0.1:${port}`,
    port,
    connections: () => connections,
    bytesRead: () => bytesRead,
    requests,
    asides,
    refuse: () => {
      server.close();
    },
    [Symbol.asyncDispose]: async () => {
      server.close();
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}

function received(message: HttpMessage): Received {
  const [method = "", target = ""] = message.startLine.split(" ");
  return { ...message, method, target, at: Date.now() };
}
