import { once } from "node:events";
import { type AddressInfo, createServer, type Socket } from "node:net";

/** A request that was read whole. */
export interface Arrived {
  readonly path: string;
  readonly token: string | null;
  readonly dedupeHeader: string | undefined;
  readonly body: Readonly<Record<string, unknown>>;
}

export interface ModelServer extends AsyncDisposable {
  readonly url: string;
}

/** One server for all schedules: every socket is the schedule's to answer on or to break, and stays open where it may. */
export async function startModelServer(
  onRequest: (arrived: Arrived, socket: Socket) => void,
): Promise<ModelServer> {
  const sockets = new Set<Socket>();
  const server = createServer({ noDelay: true }, (socket) => {
    let pending = "";
    sockets.add(socket);
    // The client breaks connections as well; that is no fault of the model.
    socket.on("error", () => {});
    socket.on("close", () => sockets.delete(socket));
    socket.setEncoding("latin1").on("data", (text: string) => {
      pending += text;
      const arrived = readRequest(pending);
      if (!arrived) return;
      pending = "";
      onRequest(arrived, socket);
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    [Symbol.asyncDispose]: async () => {
      const closed = once(server, "close");
      server.close();
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}

function readRequest(text: string): Arrived | undefined {
  const end = text.indexOf("\r\n\r\n");
  if (end < 0) return undefined;
  const head = text.slice(0, end);
  const body = text.slice(end + 4);
  if (body.length < Number(/^content-length: (\d+)$/im.exec(head)?.[1] ?? 0)) return undefined;
  const url = new URL(head.split(" ", 2)[1] ?? "", "http://localhost");
  return {
    path: url.pathname,
    token: url.searchParams.get("token"),
    dedupeHeader: /^x-dedupe: (.*)$/im.exec(head)?.[1],
    body: body === "" ? {} : JSON.parse(body),
  };
}
