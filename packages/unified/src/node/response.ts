import type { ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream } from "node:stream/web";
import { isHopByHop } from "./hop-by-hop.js";

/** Sends a response. It ends as well where the client is gone. */
export async function sendResponse(response: Response, outgoing: ServerResponse): Promise<void> {
  outgoing.statusCode = response.status;
  for (const [name, value] of response.headers) {
    if (!isHopByHop(name)) outgoing.appendHeader(name, value);
  }
  const body = response.body ? Readable.fromWeb(response.body as ReadableStream) : Readable.from([]);
  await pipeline(body, outgoing).catch(() => {});
}
