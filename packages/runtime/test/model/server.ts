import type { Socket } from "node:net";
import { type Received, startServer, type TestServer } from "@trunkline/mock/server";
import type { Sent } from "./content.js";
import { sentOf } from "./sent.js";

/** What a schedule has to know of a complete request. */
export interface Arrived {
  readonly path: string;
  readonly token: string | null;
  readonly dedupeHeader: string | undefined;
  readonly body: Readonly<Record<string, unknown>>;
  readonly sent: Sent;
}

/** One server for all schedules: each schedule responds on its sockets or breaks them, and keeps them open where it may. */
export async function startModelServer(
  onRequest: (arrived: Arrived, socket: Socket) => void,
): Promise<TestServer> {
  return await startServer(({ request, socket }) => onRequest(arrivedOf(request), socket));
}

function arrivedOf(received: Received): Arrived {
  const { target, headers } = received;
  const { pathname, searchParams } = new URL(target, "http://localhost");
  const sent = sentOf(received);
  return {
    path: pathname,
    token: searchParams.get("token"),
    dedupeHeader: headers["x-dedupe"] as string | undefined,
    body: membersOf(sent.body),
    sent,
  };
}

/** The members of a body that the server knows calls, keys and users by. */
function membersOf(body: unknown): Arrived["body"] {
  if (!Array.isArray(body)) return (body ?? {}) as Arrived["body"];
  return Object.fromEntries(body.map(({ name, text }) => [name, text]));
}
