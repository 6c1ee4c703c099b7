import type { ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { framed, isBodiless, type WireResponse } from "./wire.js";

/** Writes a response and ends its connection: one that is kept, and then closed under a request, would make tests flaky. */
export function writeResponse(response: ServerResponse, { status, headers, body }: WireResponse): void {
  response.writeHead(status, framed(headers, isBodiless(status) ? undefined : body.length));
  response.end(body);
}

/** Responds with JSON, or with a text as it is. */
export function respond(
  response: ServerResponse,
  body: unknown,
  status = 200,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { "Content-Type": "application/json", ...headers });
  response.end(typeof body === "string" ? body : JSON.stringify(body));
}

/** Waits for so many milliseconds, or until the connection closes. */
export function pause(socket: Socket, ms: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    const stop = () => {
      clearTimeout(timer);
      resolve();
    };
    if (socket.destroyed) stop();
    else socket.once("close", stop);
  });
}
