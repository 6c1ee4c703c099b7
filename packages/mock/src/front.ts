import { once } from "node:events";
import { type AddressInfo, createServer as createTcpServer, type Socket } from "node:net";
import { createServer as createTlsServer, type TlsOptions } from "node:tls";

/** A connection that HTTP is spoken on. */
export interface Connection {
  readonly socket: Socket;
  /** What carries the socket: the connection beneath TLS, or the socket itself where there is no TLS. */
  readonly carrier: Socket;
}

export interface ServerOptions {
  /** The port; a free one unless given. */
  readonly port?: number;
  /** Makes the server speak TLS, with these options of `node:tls`. */
  readonly tls?: TlsOptions;
}

/** What stands before HTTP: it accepts connections, and can refuse them or break each of them. */
export interface Front {
  readonly port: number;
  /** How many connections were accepted. */
  readonly connections: () => number;
  /** How many bytes were read, after TLS where there is any. */
  readonly bytesRead: () => number;
  /** Refuses connections from now on; those that stand go on. */
  readonly refuse: () => void;
  /** Accepts connections again, on the same port. It does nothing once all is closed. */
  readonly accept: () => Promise<void>;
  /** Stops it and breaks what stands. A second call does nothing. */
  readonly close: () => Promise<void>;
}

interface Serving {
  /** Is shown each connection before anything of it is read, and keeps it from HTTP by returning true. */
  readonly takeOver: (carrier: Socket) => boolean;
  readonly serve: (connection: Connection) => void;
}

/** Listens on 127.0.0.1. */
export async function startFront(
  { takeOver, serve }: Serving,
  { port: wanted = 0, tls }: ServerOptions,
): Promise<Front> {
  const sockets = new Set<Socket>();
  let connections = 0;
  let bytesOfClosed = 0;
  let isRefusing = false;
  let opening: Promise<void> | undefined;
  let closing: Promise<void> | undefined;
  const counted = new Set<Socket>();
  const secure = tls && createSecuring(tls, serveSecure);

  // A client may end its side and still wait for its answer.
  const server = createTcpServer({ allowHalfOpen: true, noDelay: true }, (carrier) => {
    connections += 1;
    keep(carrier);
    if (!tls) count(carrier);
    if (takeOver(carrier)) carrier.on("end", () => carrier.end());
    else if (secure) secure(carrier);
    else serve({ socket: carrier, carrier });
  });

  function keep(socket: Socket): void {
    sockets.add(socket);
    // A client may well break the connection on its side; that is no fault of the server.
    socket.on("error", () => {});
    socket.on("close", () => sockets.delete(socket));
  }

  function count(socket: Socket): void {
    counted.add(socket);
    socket.on("close", () => {
      counted.delete(socket);
      bytesOfClosed += socket.bytesRead;
    });
  }

  function serveSecure(connection: Connection): void {
    count(connection.socket);
    serve(connection);
  }

  async function open(port: number): Promise<void> {
    server.listen(port, "127.0.0.1");
    await once(server, "listening");
    // It may have been told otherwise in the meantime.
    if (isRefusing) server.close();
  }

  function refuse(): void {
    isRefusing = true;
    if (server.listening) server.close();
  }

  async function accept(): Promise<void> {
    if (closing) return;
    isRefusing = false;
    if (server.listening) return;
    opening ??= open(port).finally(() => {
      opening = undefined;
    });
    await opening;
  }

  async function stop(): Promise<void> {
    refuse();
    await opening?.catch(() => {});
    await Promise.all(
      [...sockets].map((socket) => {
        const closed = new Promise((resolve) => socket.once("close", resolve));
        socket.destroy();
        return closed;
      }),
    );
  }

  await open(wanted);
  const { port } = server.address() as AddressInfo;
  return {
    port,
    connections: () => connections,
    bytesRead: () => [...counted].reduce((sum, { bytesRead }) => sum + bytesRead, bytesOfClosed),
    refuse,
    accept,
    close: () => {
      closing ??= stop();
      return closing;
    },
  };
}

/** Puts TLS on connections, and tells of those whose handshake came about. */
function createSecuring(
  options: TlsOptions,
  onSecure: (connection: Connection) => void,
): (carrier: Socket) => void {
  const carriers = new Map<number | undefined, Socket>();
  // It never listens: connections are handed to it, so that some can be broken before their handshake.
  const server = createTlsServer(options, (socket) => {
    onSecure({ socket, carrier: carriers.get(socket.remotePort) ?? socket });
  });
  return (carrier) => {
    const { remotePort } = carrier;
    carriers.set(remotePort, carrier);
    carrier.on("close", () => carriers.delete(remotePort));
    server.emit("connection", carrier);
  };
}
