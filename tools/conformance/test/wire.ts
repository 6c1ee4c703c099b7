import type { Operation } from "./contract.js";
import { type HttpMessage, headerOf } from "./http-message.js";
import type { Exchange } from "./recorder.js";

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
export function renderWire({ request, response }: Exchange): string {
  const boundary = boundaryOf(request);
  const headers = request.headers
    .map(([name, value]) => [name.toLowerCase(), value] as const)
    .filter(([name, value]) => !volatile.has(name) && !(name === "user-agent" && value === "node"))
    .map(([name, value]) => `${name}: ${value}`)
    .sort();
  const head = [request.startLine, ...headers].join("\n");
  const answer = `${response?.startLine.split(" ")[1]}\n${response?.body.toString()}`;
  const text = `${head}\n\n${request.body.toString()}`;
  const normalized = boundary === undefined ? text : text.replaceAll(boundary, "boundary");
  return `${normalized.replaceAll("\r\n", "\n").trimEnd()}\n\n---\n${answer}\n`;
}

/** Whether an exchange is one of the operation, whose path may hold parameters. */
export function isOf({ request }: Exchange, { method, path }: Operation): boolean {
  const [sent, target = ""] = request.startLine.split(" ");
  const pattern = path.replaceAll(/[.*+?^$()|[\]\\]/g, "\\$&").replaceAll(/\{[^}]+\}/g, "[^/]+");
  return sent === method && new RegExp(`^${pattern}$`).test(target.split("?")[0] ?? "");
}

function boundaryOf(request: HttpMessage): string | undefined {
  return /boundary=(.+)$/.exec(headerOf(request, "content-type") ?? "")?.[1];
}
