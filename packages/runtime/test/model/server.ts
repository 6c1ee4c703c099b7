import type { Socket } from "node:net";
import { type Received, startServer, type TestServer } from "@trunkline/mock/server";

/** What a schedule has to know of a request that came whole. */
export interface Arrived {
  readonly path: string;
  readonly token: string | null;
  readonly dedupeHeader: string | undefined;
  readonly body: Readonly<Record<string, unknown>>;
}

/** One server for all schedules: every socket is the schedule's to answer on or to break, and stays open where it may. */
export async function startModelServer(
  onRequest: (arrived: Arrived, socket: Socket) => void,
): Promise<TestServer> {
  return await startServer(({ request, socket }) => onRequest(arrivedOf(request), socket));
}

function arrivedOf({ target, headers, body }: Received): Arrived {
  const { pathname, searchParams } = new URL(target, "http://localhost");
  return {
    path: pathname,
    token: searchParams.get("token"),
    dedupeHeader: headers["x-dedupe"] as string | undefined,
    body: body.length === 0 ? {} : JSON.parse(body.toString()),
  };
}
