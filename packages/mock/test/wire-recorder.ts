import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";

/** Stands before a server, passes all bytes on, and keeps those that came from each client. */
export interface WireRecorder extends AsyncDisposable {
  readonly url: string;
  /** What came on the last connection, as it came. */
  readonly last: () => Buffer;
}

export async function recordWire(target: string): Promise<WireRecorder> {
  const port = Number(new URL(target).port);
  const sockets = new Set<Socket>();
  let chunks: Buffer[] = [];
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    const onward = connect({ port, host: "127.0.0.1", allowHalfOpen: true });
    const mine: Buffer[] = [];
    chunks = mine;
    socket.on("data", (chunk) => mine.push(chunk));
    socket.pipe(onward).pipe(socket);
    for (const one of [socket, onward]) {
      sockets.add(one);
      one.on("error", () => {});
      one.on("close", () => sockets.delete(one));
    }
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    last: () => Buffer.concat(chunks),
    [Symbol.asyncDispose]: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, "close");
    },
  };
}

/** A request as bytes, taken apart by hand: what stands before the empty line, and the body without its chunks' heads. */
export function takeApart(bytes: Buffer): { start: string; headers: [string, string][]; body: Buffer } {
  const end = bytes.indexOf("\r\n\r\n");
  const [start = "", ...lines] = bytes.toString("latin1", 0, end).split("\r\n");
  const headers = lines.map((line): [string, string] => {
    const colon = line.indexOf(":");
    return [line.slice(0, colon), line.slice(colon + 1).replaceAll(/^[ \t]+|[ \t]+$/g, "")];
  });
  const isChunked = headers.some(([name]) => name.toLowerCase() === "transfer-encoding");
  const body = bytes.subarray(end + 4);
  return { start, headers, body: isChunked ? unchunked(body) : body };
}

function unchunked(body: Buffer): Buffer {
  const chunks: Buffer[] = [];
  for (let at = 0; ; ) {
    const lineEnd = body.indexOf("\r\n", at);
    const size = Number.parseInt(body.toString("latin1", at, lineEnd), 16);
    if (size === 0) return Buffer.concat(chunks);
    chunks.push(body.subarray(lineEnd + 2, lineEnd + 2 + size));
    at = lineEnd + 2 + size + 2;
  }
}
