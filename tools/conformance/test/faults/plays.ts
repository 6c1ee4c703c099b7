import type { ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { createFault, type FaultName, type FaultOptions, failing } from "@trunkline/mock/server";
import type { Fault } from "./fault-server.js";

/** A response, any part of which may be wrong. */
export interface AnswerParts {
  readonly status?: number;
  /** They replace the default ones, and one that is undefined is left out. */
  readonly headers?: Readonly<Record<string, string | undefined>>;
  readonly body?: string | Buffer;
}

const json = "application/json";
const reason = "Some Reason";

/** The head of a response, with its blank line. */
export function head({ status = 200, headers = {} }: AnswerParts): string {
  const lines = Object.entries(headers).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}: ${value}\r\n`],
  );
  return `HTTP/1.1 ${status} ${reason}\r\n${lines.join("")}\r\n`;
}

/** A complete response as bytes, however wrong it is. */
export function wire({ status = 200, headers = {}, body = "" }: AnswerParts): Buffer {
  const bytes = Buffer.from(body);
  const framed = { "Content-Type": json, "Content-Length": String(bytes.length), ...headers };
  return Buffer.concat([Buffer.from(head({ status, headers: framed })), bytes]);
}

/** Sends a complete response, and keeps the connection unless the headers say that it closes. */
export function reply(
  response: ServerResponse,
  { status = 200, headers = {}, body = "" }: AnswerParts,
): void {
  const all = { "Content-Type": json, "Content-Length": String(Buffer.byteLength(body)), ...headers };
  response.sendDate = false;
  response.writeHead(
    status,
    reason,
    Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)),
  );
  response.end(body);
}

export function answer(parts: AnswerParts): Fault {
  return { onRequest: ({ response }) => reply(response, parts) };
}

/** Answers with bytes as they are, and then ends the connection or resets it. */
export function bytes(content: string | Buffer, then: "fin" | "reset" | "keep" = "fin"): Fault {
  return {
    onRequest: ({ socket }) => {
      socket.write(content, () => {
        if (then === "fin") socket.end();
        if (then === "reset") socket.resetAndDestroy();
      });
    },
  };
}

/** A fault that the mock knows by name, applied to this response. */
function named<Name extends FaultName>(
  name: Name,
  options: FaultOptions[Name],
  { status = 200, body = "" }: Pick<AnswerParts, "status" | "body"> = {},
): Fault {
  const fault = createFault(name, options);
  const { onRequest } = failing(fault, {
    status,
    headers: { "Content-Type": json },
    body: Buffer.from(body),
  });
  return {
    ...(fault.at === "connection" && {
      onConnection: (carrier) => fault.strike({ socket: carrier, carrier }),
    }),
    ...(fault.at === "head" && { onFirstBytes: (carrier) => fault.strike({ socket: carrier, carrier }) }),
    onRequest,
  };
}

export const resetOnConnect = named("resetOnConnect", {});

/** Ends the connection at once, and leaves unread what comes. */
export const finOnConnect: Fault = { onConnection: (socket) => socket.end() };

export const resetBeforeRequest = named("resetBeforeRequest", {});

export const finBeforeRequest: Fault = { onFirstBytes: (socket) => socket.end() };

export const resetAfterRequest = named("resetAfterRequest", {});

export const finAfterRequest = named("finBeforeResponse", {});

/** Reads the request and says nothing. */
export const slowHeaders = named("slowHeaders", {});

/** Answers with the head and the beginning of a body, and then with nothing more. */
export function slowBody(body: string): Fault {
  return named("slowBody", {}, { body });
}

/** Answers with a length that the body does not reach. */
export function truncateBody(body: string): Fault {
  return named("truncateBody", {}, { body });
}

export const pageOfHtml = named("notJson", {});

/** Answers with a chunked body that never ends as it should. */
export function cutChunks(body: string, tail = ""): Fault {
  const framing = { "Content-Type": json, "Transfer-Encoding": "chunked" };
  const size = Buffer.byteLength(body).toString(16);
  return bytes(`${head({ headers: framing })}${size}\r\n${body}\r\n${tail}`);
}

/** Answers without a length and ends early, which no transport notices. */
export function cutWithoutLength(body: string): Fault {
  return bytes(
    head({ headers: { "Content-Type": json, Connection: "close" } }) + body.slice(0, body.length - 3),
  );
}

const pieceLength = 64 * 1024;

/** Answers with as much white space, and then with a body: a client that reads all of it finds that body. */
export function hugeBody(pieces: number, body: string, status = 200): Fault {
  return named("hugeBody", { bytes: pieces * pieceLength }, { status, body });
}

/** A body that is small on the wire, and large once it is inflated. */
export function gzipBomb(pieces: number, body: string): Fault {
  return named("gzipBomb", { bytes: pieces * pieceLength }, { body });
}

export function redirect(status: NonNullable<FaultOptions["redirect"]["status"]>, location: string): Fault {
  return named("redirect", { status, location });
}

export function refusedForNow(status: 429 | 503, retryAfter?: string, body = ""): Fault {
  return retryAfter === undefined
    ? answer({ status, body })
    : named("rateLimit", { status, retryAfter }, { body });
}

/** Does something to the caller, for example aborts it, and then what the fault does. */
export function first(act: (socket: Socket) => unknown, { onRequest }: Fault): Fault {
  return {
    onRequest: (exchange) => {
      act(exchange.socket);
      onRequest?.(exchange);
    },
  };
}
