import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import { type HttpMessage, readMessage } from "./http-message.js";

/** A request and its answer. */
export interface Exchange {
  readonly request: HttpMessage;
  readonly response: HttpMessage | undefined;
}

/** Stands in front of a server and keeps what goes over the wire, byte by byte, as no HTTP library would show it. */
export interface Recorder extends AsyncDisposable {
  readonly url: string;
  /** The exchanges since the last time, in the order in which their requests came. */
  take(): readonly Exchange[];
}

export async function startRecorder(target: string): Promise<Recorder> {
  const { hostname, port } = new URL(target);
  const sockets = new Set<Socket>();
  let exchanges: { request: HttpMessage; response: HttpMessage | undefined; readonly on: Socket }[] = [];

  const server = createServer((client) => {
    const upstream = connect(Number(port), hostname);
    // A message is recorded before it is passed on, so whoever has got an answer finds it here.
    forward(client, upstream, (request) => exchanges.push({ request, response: undefined, on: client }));
    forward(upstream, client, (response) => {
      const exchange = exchanges.find((one) => one.on === client && one.response === undefined);
      if (exchange) exchange.response = response;
    });
  });

  function forward(from: Socket, to: Socket, record: (message: HttpMessage) => void): void {
    let pending = Buffer.alloc(0);
    sockets.add(from);
    from.on("data", (chunk) => {
      pending = Buffer.concat([pending, chunk]);
      for (let read = readMessage(pending); read; read = readMessage(pending)) {
        pending = pending.subarray(read.length);
        record(read.message);
      }
      to.write(chunk);
    });
    from.on("error", () => to.destroy());
    from.on("close", () => {
      sockets.delete(from);
      to.destroy();
    });
  }

  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    take: () => {
      const taken = exchanges;
      exchanges = [];
      return taken;
    },
    [Symbol.asyncDispose]: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, "close");
    },
  };
}
