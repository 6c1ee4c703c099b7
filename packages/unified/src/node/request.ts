import type { IncomingMessage } from "node:http";
import { ReadableStream } from "node:stream/web";
import { isHopByHop } from "./hop-by-hop.js";

/** A request of Node, with what frameworks and parsers of bodies add to it. */
export interface NodeRequest extends IncomingMessage {
  readonly body?: unknown;
  readonly rawBody?: unknown;
  readonly originalUrl?: string;
}

/** The web's form of a request, and a function that ends its reading, so that something else may read the rest. */
export async function toRequest(
  incoming: NodeRequest,
  signal: AbortSignal,
): Promise<{ readonly request: Request; readonly stop: () => Promise<unknown> }> {
  // No Request may have these methods, and no webhook takes them either.
  const method = (incoming.method ?? "GET").replace(/^(?:CONNECT|TRACE|TRACK)$/i, "OPTIONS");
  const init = { method, headers: headersOf(incoming), signal };
  const url = urlOf(incoming);
  const given = [incoming.rawBody, incoming.body].find(isRaw);
  const parts = incoming.iterator({ destroyOnReturn: false });
  const stop = async () => await parts.return?.().catch(() => {});
  if (method === "GET" || method === "HEAD") return { request: new Request(url, init), stop };
  if (given === undefined && !incoming.readableDidRead) {
    // The types of the DOM lack `duplex`, without which Node takes no stream.
    const streamed: object = { duplex: "half" };
    const body = ReadableStream.from(parts) as BodyInit;
    return { request: new Request(url, { ...init, body, ...streamed }), stop };
  }
  const request = new Request(url, { ...init, body: given ?? "" });
  // The webhook then says that something read the body before.
  if (given === undefined) await request.text();
  return { request, stop };
}

function isRaw(body: unknown): body is string | Uint8Array<ArrayBuffer> {
  return typeof body === "string" || body instanceof Uint8Array;
}

function headersOf({ rawHeaders }: IncomingMessage): Headers {
  const headers = new Headers();
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const [name = "", value = ""] = rawHeaders.slice(index, index + 2);
    // The names of HTTP/2 that begin with a colon are no headers.
    if (!name.startsWith(":") && !isHopByHop(name)) headers.append(name, value);
  }
  return headers;
}

const hosts = /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d+)?$/i;

/** The client chooses the host and the path, so what makes no URL must not be an error. */
function urlOf({ originalUrl, url = "/", headers, socket }: NodeRequest): string {
  const path = originalUrl ?? url;
  const host = `${headers.host ?? headers[":authority"]}`;
  const origin = `${"encrypted" in socket ? "https" : "http"}://${host}`;
  const isHost = hosts.test(host) && URL.canParse(origin);
  return `${isHost ? origin : "http://localhost"}${path.startsWith("/") ? path : "/"}`;
}
