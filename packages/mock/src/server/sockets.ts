import type { Socket } from "node:net";

/** The open sockets of a server, and what was read from all of them. */
export interface Sockets {
  readonly add: (socket: Socket) => void;
  /** Counts the bytes that are read from a socket. */
  readonly count: (socket: Socket) => void;
  readonly bytesRead: () => number;
  /** Breaks every connection, and waits until all are closed. */
  readonly close: () => Promise<void>;
}

export function createSockets(): Sockets {
  const open = new Set<Socket>();
  const counted = new Set<Socket>();
  let bytesOfClosed = 0;
  return {
    add: (socket) => {
      open.add(socket);
      // A client may break the connection on its side; that is no fault of the server.
      socket.on("error", () => {});
      socket.on("close", () => open.delete(socket));
    },
    count: (socket) => {
      counted.add(socket);
      socket.on("close", () => {
        counted.delete(socket);
        bytesOfClosed += socket.bytesRead;
      });
    },
    bytesRead: () => [...counted].reduce((sum, { bytesRead }) => sum + bytesRead, bytesOfClosed),
    close: async () => {
      await Promise.all(
        [...open].map((socket) => {
          const closed = new Promise((resolve) => socket.once("close", resolve));
          socket.destroy();
          return closed;
        }),
      );
    },
  };
}
