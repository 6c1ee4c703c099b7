import type { Socket } from "node:net";
import { createServer, type TlsOptions } from "node:tls";
import type { Connection } from "./exchange.js";

/** Puts TLS on connections, and passes on those that complete their handshake. */
export function createSecuring(
  options: TlsOptions,
  onSecure: (connection: Connection) => void,
): (carrier: Socket) => void {
  const carriers = new Map<number | undefined, Socket>();
  // It never listens: connections are handed to it, so that some can be broken before their handshake.
  const server = createServer(options, (socket) => {
    onSecure({ socket, carrier: carriers.get(socket.remotePort) ?? socket });
  });
  return (carrier) => {
    const { remotePort } = carrier;
    carriers.set(remotePort, carrier);
    carrier.on("close", () => carriers.delete(remotePort));
    server.emit("connection", carrier);
  };
}
