import type { ServerResponse } from "node:http";
import type { Socket } from "node:net";
import {
  createFault,
  type FaultName,
  failing,
  type Received,
  startServer as start,
  type TestServer,
} from "@trunkline/mock/server";

export { type Received, respond, type TestServer } from "@trunkline/mock/server";

export type Respond = (request: Received, response: ServerResponse) => unknown;

export async function startServer(respond: Respond): Promise<TestServer> {
  return await start(({ request, response }) => respond(request, response));
}

/** Once a request was read completely, the caller responds on the socket or breaks it. */
export async function startTcpServer(onRequest: (socket: Socket) => unknown): Promise<TestServer> {
  return await start(({ socket }) => onRequest(socket));
}

/** Every request meets a fault that the mock knows by name, on the way of this response in a 200. */
export async function startFailingServer(name: FaultName, content: unknown): Promise<TestServer> {
  const headers = { "Content-Type": "application/json" };
  const body = Buffer.from(JSON.stringify(content));
  return await start(failing(createFault(name, {}), { status: 200, headers, body }));
}

/** A port of this machine on which nothing listens. */
export async function closedPort(): Promise<number> {
  await using server = await startTcpServer(() => {});
  return server.port;
}

/** A signal that is aborted after so many milliseconds. */
export function abortedIn(milliseconds: number): AbortSignal {
  const controller = new AbortController();
  setTimeout(() => controller.abort(), milliseconds);
  return controller.signal;
}
