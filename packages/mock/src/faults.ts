import { STATUS_CODES, validateHeaderName, validateHeaderValue } from "node:http";
import type { Socket } from "node:net";
import { gzipSync } from "node:zlib";
import { checkFault, type FaultName, type FaultOptions } from "./fault-options.js";
import type { Behaviour, Exchange } from "./server.js";

export { type FaultName, type FaultOptions, faultNames } from "./fault-options.js";

/** An answer before it is written: a fault breaks it on its way. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** What a fault does, at the one point where it strikes. Each of these ends the connection, at the latest with the answer. */
export interface Fault {
  readonly onConnection?: (carrier: Socket) => void;
  readonly onHead?: (carrier: Socket) => void;
  /** Gets the answer that the request would have had. */
  readonly onAnswer?: (exchange: Exchange, answer: Answer) => void;
  /** Answers in the vendor's place, which then has not acted. */
  readonly instead?: (answer: Answer, url: string) => Answer;
  readonly isRefusal?: true;
}

const faults: { readonly [Name in FaultName]: (options: FaultOptions[Name]) => Fault } = {
  refuse: () => ({ isRefusal: true }),
  resetOnConnect: () => ({ onConnection: (carrier) => carrier.resetAndDestroy() }),
  resetBeforeRequest: () => ({ onHead: (carrier) => carrier.resetAndDestroy() }),
  resetAfterRequest: () => ({ onAnswer: ({ carrier }) => carrier.resetAndDestroy() }),
  finBeforeAnswer: () => ({ onAnswer: ({ socket }) => socket.end() }),
  // An end that was announced would be told by another error.
  truncateBody: () => ({
    onAnswer: ({ socket }, answer) => socket.end(half(withBody(answer), "keep-alive")),
  }),
  slowHeaders: ({ ms }) => ({
    onAnswer: ({ socket }, answer) => later(socket, ms, () => socket.end(wire(answer))),
  }),
  slowBody: ({ ms }) => ({
    onAnswer: ({ socket }, answer) => {
      const begun = half(withBody(answer));
      socket.write(begun);
      later(socket, ms, () => socket.end(wire(withBody(answer)).subarray(begun.length)));
    },
  }),
  notJson: ({ status = 200 }) => ({
    onAnswer: ({ socket }) => {
      const body = Buffer.from("<!doctype html><title>It works!</title>");
      socket.end(wire({ status, headers: { "Content-Type": "text/html" }, body }));
    },
  }),
  hugeBody: ({ bytes = 200_000_000 }) => ({
    onAnswer: ({ socket }, answer) => pour(socket, withBody(answer), bytes),
  }),
  gzipBomb: ({ bytes = 200_000_000 }) => ({
    onAnswer: ({ socket }, answer) => {
      const { status, headers, body } = withBody(answer);
      socket.end(
        wire({
          status,
          headers: withHeaders(headers, { "Content-Encoding": "gzip" }),
          body: Buffer.concat([zippedBlanks(bytes), gzipSync(body)]),
        }),
      );
    },
  }),
  redirect: ({ status = 307, location }) => ({
    instead: (_, url) => ({
      status,
      headers: { Location: location ?? `${url.replace("127.0.0.1", "localhost")}/redirected` },
      body: Buffer.alloc(0),
    }),
  }),
  rateLimit: ({ status = 429, retryAfter = 1 }) => ({
    instead: (answer) => ({
      ...answer,
      status,
      headers: withHeaders(answer.headers, { "Retry-After": String(retryAfter) }),
    }),
  }),
};

/** @throws {Error} when there is no such fault, or it takes no such option; the message has the nearest name. */
export function createFault<Name extends FaultName>(name: Name, options: FaultOptions[Name]): Fault {
  checkFault(name, options);
  return faults[name](options);
}

/**
 * Lets everything that comes to a server without a contract meet a fault; `answer` is what it would have had. That
 * nothing listens is not a behaviour: that is the server's to do, by `refuse()`.
 */
export function failing({ onConnection, onHead, onAnswer, instead }: Fault, answer: Answer): Behaviour {
  return {
    onConnection: (carrier) => {
      onConnection?.(carrier);
      return onConnection !== undefined;
    },
    onHead: (_, carrier) => {
      onHead?.(carrier);
      return onHead !== undefined;
    },
    onRequest: (exchange) => {
      const { request, socket } = exchange;
      if (onAnswer) onAnswer(exchange, answer);
      else socket.end(wire(instead?.(answer, `http://${request.headers.host}`) ?? answer));
    },
  };
}

/**
 * A whole answer as it goes over the wire; the connection ends with it.
 *
 * @throws {TypeError} when a header cannot be written.
 */
export function wire({ status, headers, body }: Answer): Buffer {
  return Buffer.concat([head(status, headers, body.length), body]);
}

function head(status: number, headers: Answer["headers"], length: number, connection = "close"): Buffer {
  const framed = withHeaders(headers, {
    "Transfer-Encoding": undefined,
    "Content-Length": isBodiless(status) ? undefined : String(length),
    Connection: connection,
  });
  const lines = Object.entries(framed).map(([name, value]) => {
    validateHeaderName(name);
    validateHeaderValue(name, value);
    return `${name}: ${value}\r\n`;
  });
  return Buffer.from(
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? "Unknown"}\r\n${lines.join("")}\r\n`,
    "latin1",
  );
}

/** The headers with others in place of those of the same name, however that is spelled; undefined leaves one out. */
function withHeaders(
  headers: Answer["headers"],
  others: Readonly<Record<string, string | undefined>>,
): Record<string, string> {
  const replaced = new Set(Object.keys(others).map((name) => name.toLowerCase()));
  const kept = Object.entries(headers).filter(([name]) => !replaced.has(name.toLowerCase()));
  const added = Object.entries(others).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  );
  return Object.fromEntries([...kept, ...added]);
}

function isBodiless(status: number): boolean {
  return status === 204 || status === 304;
}

/** The answer with a body that can be broken: what has none would come unharmed, and a fault would do nothing. */
function withBody(answer: Answer): Answer {
  const { status, body } = answer;
  return {
    ...answer,
    status: isBodiless(status) ? 200 : status,
    body: body.length === 0 ? Buffer.from(" ") : body,
  };
}

/** The head and the first half of a body, which lacks a byte at least. */
function half({ status, headers, body }: Answer, connection?: string): Buffer {
  const begun = body.subarray(0, Math.floor(body.length / 2));
  return Buffer.concat([head(status, headers, body.length, connection), begun]);
}

function later(socket: Socket, ms: number | undefined, act: () => void): void {
  if (ms === undefined) return;
  const timer = setTimeout(act, ms);
  socket.once("close", () => clearTimeout(timer));
}

const piece = Buffer.alloc(1_000_000, " ");

let zippedPiece: Buffer | undefined;

/** Many short streams, one behind the other, are made in no time, and inflate like one. */
function zippedBlanks(bytes: number): Buffer {
  zippedPiece ??= gzipSync(piece);
  const pieces = Array<Buffer>(Math.floor(bytes / piece.length)).fill(zippedPiece);
  return Buffer.concat([...pieces, gzipSync(piece.subarray(0, bytes % piece.length))]);
}

/** Writes as fast as the client takes it, and stops when the client has gone. */
function pour(socket: Socket, { status, headers, body }: Answer, bytes: number): void {
  let left = bytes;
  socket.write(head(status, headers, bytes + body.length));
  function next(): void {
    while (left > 0 && !socket.destroyed) {
      const chunk = piece.subarray(0, Math.min(left, piece.length));
      left -= chunk.length;
      if (!socket.write(chunk)) return void socket.once("drain", next);
    }
    socket.end(body);
  }
  next();
}
