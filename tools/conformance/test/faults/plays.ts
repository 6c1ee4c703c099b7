import type { Socket } from "node:net";
import { gzipSync } from "node:zlib";
import type { Fault } from "./fault-server.js";

/** An answer, of which any part may be wrong. */
export interface AnswerParts {
  readonly status?: number;
  /** They stand in place of those that an answer has by itself, and one that is undefined is left out. */
  readonly headers?: Readonly<Record<string, string | undefined>>;
  readonly body?: string | Buffer;
}

const json = "application/json";

/** The head of an answer, with its blank line. */
export function head({ status = 200, headers = {} }: AnswerParts): string {
  const lines = Object.entries(headers).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}: ${value}\r\n`],
  );
  return `HTTP/1.1 ${status} Some Reason\r\n${lines.join("")}\r\n`;
}

/** A whole answer as it goes over the wire. */
export function wire({ status = 200, headers = {}, body = "" }: AnswerParts): Buffer {
  const bytes = Buffer.from(body);
  const framed = { "Content-Type": json, "Content-Length": String(bytes.length), ...headers };
  return Buffer.concat([Buffer.from(head({ status, headers: framed })), bytes]);
}

/** Answers whole, and keeps the connection. */
export function answer(parts: AnswerParts): Fault {
  return { onRequest: ({ socket }) => socket.write(wire(parts)) };
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

export const resetOnConnect: Fault = { onConnection: (socket) => socket.resetAndDestroy() };

/** Ends the connection at once, and leaves unread what comes. */
export const finOnConnect: Fault = { onConnection: (socket) => socket.end() };

export const resetBeforeRequest: Fault = { onFirstBytes: (socket) => socket.resetAndDestroy() };

export const finBeforeRequest: Fault = { onFirstBytes: (socket) => socket.end() };

export const resetAfterRequest: Fault = { onRequest: ({ socket }) => socket.resetAndDestroy() };

export const finAfterRequest: Fault = { onRequest: ({ socket }) => socket.end() };

/** Reads the request and says nothing. */
export const slowHeaders: Fault = { onRequest: () => {} };

/** Answers with the head and the beginning of a body, and then with nothing more. */
export function slowBody(body: string): Fault {
  const begun = body.slice(0, body.length / 2);
  return bytes(
    `${head({ headers: { "Content-Type": json, "Content-Length": String(body.length) } })}${begun}`,
    "keep",
  );
}

/** Answers with a length that the body does not reach. */
export function truncateBody(body: string, then: "fin" | "reset" = "fin"): Fault {
  return bytes(wire({ headers: { "Content-Length": "1000000" }, body }), then);
}

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

const piece = Buffer.alloc(64 * 1024, " ");

/**
 * Answers with white space, piece by piece for as long as the client takes it, and then with a body: a client that
 * reads all of it finds that body.
 */
export function hugeBody(pieces: number, body: string, status = 200): Fault {
  const length = String(pieces * piece.length + Buffer.byteLength(body));
  return {
    onRequest: ({ socket }) => {
      let left = pieces;
      socket.write(head({ status, headers: { "Content-Type": json, "Content-Length": length } }));
      const pour = () => {
        while (left > 0 && !socket.destroyed) {
          left -= 1;
          if (!socket.write(piece)) return void socket.once("drain", pour);
        }
        socket.write(body);
      };
      pour();
    },
  };
}

/** A body that is small on the wire, and large once it is inflated. */
export function gzipBomb(pieces: number, body: string): Fault {
  const inflated = Buffer.concat([...Array.from({ length: pieces }, () => piece), Buffer.from(body)]);
  return answer({ headers: { "Content-Encoding": "gzip" }, body: gzipSync(inflated) });
}

export function redirect(status: number, location: string): Fault {
  return answer({ status, headers: { Location: location } });
}

export function refusedForNow(status: number, retryAfter?: string, body = ""): Fault {
  return answer({ status, headers: { "Retry-After": retryAfter }, body });
}

/** Does something to the caller, such as to abort it, and then what the fault does. */
export function first(act: (socket: Socket) => unknown, { onRequest }: Fault): Fault {
  return {
    onRequest: (exchange) => {
      act(exchange.socket);
      onRequest?.(exchange);
    },
  };
}
