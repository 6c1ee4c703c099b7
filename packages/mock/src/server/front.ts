import { once } from "node:events";
import { type AddressInfo, createServer, type Socket } from "node:net";
import type { TlsOptions } from "node:tls";
import type { Connection } from "./exchange.js";
import { createSockets } from "./sockets.js";
import { createSecuring } from "./tls.js";

export interface ServerOptions {
  /** The port; a free one by default. */
  readonly port?: number;
  /** Makes the server speak TLS, with these options of `node:tls`. */
  readonly tls?: TlsOptions;
}

/** What is in front of HTTP: it accepts connections, refuses them, or breaks them. */
export interface Front {
  readonly port: number;
  /** How many connections were accepted. */
  readonly connections: () => number;
  /** How many bytes were read; with TLS, after decryption. */
  readonly bytesRead: () => number;
  /** Refuses connections from now on; open ones stay. */
  readonly refuse: () => void;
  /** Accepts connections again, on the same port. Does nothing once the server is closed. */
  readonly accept: () => Promise<void>;
  /** Stops the server and breaks every connection. A second call does nothing. */
  readonly close: () => Promise<void>;
}

interface Serving {
  /** Gets each connection before anything of it is read. Returning true keeps it from HTTP. */
  readonly takeOver: (carrier: Socket) => boolean;
  readonly serve: (connection: Connection) => void;
}

/** Listens on 127.0.0.1. */
export async function startFront(
  { takeOver, serve }: Serving,
  { port: wanted = 0, tls }: ServerOptions,
): Promise<Front> {
  const sockets = createSockets();
  let connections = 0;
  let isRefusing = false;
  let opening: Promise<void> | undefined;
  let closing: Promise<void> | undefined;
  const secure =
    tls &&
    createSecuring(tls, (connection) => {
      sockets.count(connection.socket);
      serve(connection);
    });

  // A client may end its side and still wait for its response.
  const server = createServer({ allowHalfOpen: true, noDelay: true }, (carrier) => {
    connections += 1;
    sockets.add(carrier);
    if (!tls) sockets.count(carrier);
    if (takeOver(carrier)) carrier.on("end", () => carrier.end());
    else if (secure) secure(carrier);
    else serve({ socket: carrier, carrier });
  });

  async function open(port: number): Promise<void> {
    server.listen(port, "127.0.0.1");
    await once(server, "listening");
    // It may have been refused in the meantime.
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
    await sockets.close();
  }

  await open(wanted);
  const { port } = server.address() as AddressInfo;
  return {
    port,
    connections: () => connections,
    bytesRead: sockets.bytesRead,
    refuse,
    accept,
    close: () => {
      closing ??= stop();
      return closing;
    },
  };
}
