import { once } from "node:events";
import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import { type AddressInfo, createServer as createTcpServer, type Server, type Socket } from "node:net";

export interface Received {
  readonly method: string;
  /** The path and the query as they came. */
  readonly target: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** A server on this machine that keeps what reaches it. */
export interface TestServer extends AsyncDisposable {
  readonly url: string;
  readonly port: number;
  readonly requests: readonly Received[];
}

export type Respond = (request: Received, response: ServerResponse) => unknown;

export async function startServer(respond: Respond): Promise<TestServer> {
  const requests: Received[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { method = "", url = "", headers } = request;
    const received = { method, target: url, headers, body: Buffer.concat(chunks) };
    requests.push(received);
    await respond(received, response);
  });
  return await listen(server, requests, () => server.closeAllConnections());
}

/** A server without HTTP: once a request was read whole, the socket is the caller's to answer on or to break. */
export async function startTcpServer(onRequest: (socket: Socket) => unknown): Promise<TestServer> {
  const requests: Received[] = [];
  const sockets = new Set<Socket>();
  const server = createTcpServer((socket) => {
    let pending = Buffer.alloc(0);
    sockets.add(socket);
    // The client may well break the connection on its side; that is no fault of the test.
    socket.on("error", () => {});
    socket.on("close", () => sockets.delete(socket));
    socket.on("data", (chunk) => {
      pending = Buffer.concat([pending, chunk]);
      const request = readRequest(pending);
      if (!request) return;
      pending = Buffer.alloc(0);
      requests.push(request);
      onRequest(socket);
    });
  });
  return await listen(server, requests, () => {
    for (const socket of sockets) socket.destroy();
  });
}

async function listen(
  server: Server,
  requests: readonly Received[],
  closeConnections: () => void,
): Promise<TestServer> {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    requests,
    [Symbol.asyncDispose]: async () => {
      const closed = once(server, "close");
      server.close();
      closeConnections();
      await closed;
    },
  };
}

function readRequest(bytes: Buffer): Received | undefined {
  const end = bytes.indexOf("\r\n\r\n");
  if (end < 0) return undefined;
  const [start = "", ...lines] = bytes.toString("latin1", 0, end).split("\r\n");
  const [method = "", target = ""] = start.split(" ");
  const headers = Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf(":")).toLowerCase(), line.slice(line.indexOf(":") + 2)]),
  );
  const body = bytes.subarray(end + 4);
  return body.length < Number(headers["content-length"] ?? 0) ? undefined : { method, target, headers, body };
}

/** Answers with JSON, or with a text as it is. */
export function answer(
  response: ServerResponse,
  body: unknown,
  status = 200,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { "Content-Type": "application/json", ...headers });
  response.end(typeof body === "string" ? body : JSON.stringify(body));
}

/** A port of this machine on which nothing listens. */
export async function closedPort(): Promise<number> {
  await using server = await startTcpServer(() => {});
  return server.port;
}
