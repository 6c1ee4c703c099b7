import type { RecordedRequest } from "@trunkline/mock";

/**
 * The headers that say nothing of a client: they name a free port, frame a body whose boundary is random, or are what
 * the platform's fetch adds by itself, which differs between versions of Node.
 */
const volatile = new Set([
  "host",
  "content-length",
  "connection",
  "accept",
  "accept-encoding",
  "accept-language",
  "sec-fetch-mode",
]);

/** An exchange as text that is the same in every run; its line ends are those of a text file. */
export function renderWire({
  method,
  target,
  rawHeaders,
  bytes,
  headers,
  response,
}: RecordedRequest): string {
  const boundary = /boundary=(.+)$/.exec(headers["content-type"] ?? "")?.[1];
  const lines = rawHeaders
    .map(([name, value]) => [name.toLowerCase(), value] as const)
    .filter(([name, value]) => !volatile.has(name) && !(name === "user-agent" && value === "node"))
    .map(([name, value]) => `${name}: ${value}`)
    .sort();
  const head = [`${method} ${target} HTTP/1.1`, ...lines].join("\n");
  const text = `${head}\n\n${bytes.toString()}`;
  const normalized = boundary === undefined ? text : text.replaceAll(boundary, "boundary");
  return `${normalized.replaceAll("\r\n", "\n").trimEnd()}\n\n---\n${response?.status}\n${response?.body.toString()}\n`;
}
