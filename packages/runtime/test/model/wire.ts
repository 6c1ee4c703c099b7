import type { Socket } from "node:net";

/** Writes a complete response; a text is sent unchanged, one byte for each character. */
export function reply(
  socket: Socket,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  const all = { "Content-Type": "application/json", "Content-Length": text.length, ...headers };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.write(`HTTP/1.1 ${status} Told\r\n${lines.join("")}\r\n${text}`, "latin1");
}

/** Ends a connection on which a response was due, by a reset or in the orderly way. */
export function breakOff(socket: Socket, isReset: boolean): void {
  if (isReset) socket.resetAndDestroy();
  else socket.end();
}

/** Writes the beginning of a response, and ends the connection once the client saw that. */
export function cut(socket: Socket, beginning: string, isReset: boolean): void {
  // A reset overtakes what was not read yet.
  socket.write(beginning, "latin1", () => setImmediate(breakOff, socket, isReset));
}
