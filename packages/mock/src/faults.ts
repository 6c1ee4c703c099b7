import type { Socket } from "node:net";
import { crossOriginHeaders } from "./cross-origin.js";
import { checkFault, type FaultName, type FaultOptions } from "./fault-options.js";
import { pour, pourZipped } from "./flood.js";
import type { Behaviour, Exchange } from "./server.js";
import { type Answer, half, wire, withBody, withHeaders } from "./wire.js";

export { type FaultName, type FaultOptions, faultNames } from "./fault-options.js";
export { type Answer, wire } from "./wire.js";

/** What a fault does, at the one point where it strikes. */
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
    onAnswer: ({ socket }, answer) => {
      const body = Buffer.from("<!doctype html><title>It works!</title>");
      const headers = { ...crossOriginHeaders(answer.headers), "Content-Type": "text/html" };
      socket.end(wire({ status, headers, body }));
    },
  }),
  hugeBody: ({ bytes = 200_000_000 }) => ({
    onAnswer: ({ response }, answer) => pour(response, withBody(answer), bytes),
  }),
  gzipBomb: ({ bytes = 200_000_000 }) => ({
    onAnswer: ({ response }, answer) => pourZipped(response, withBody(answer), bytes),
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

function later(socket: Socket, ms: number | undefined, act: () => void): void {
  if (ms === undefined) return;
  const timer = setTimeout(act, ms);
  socket.once("close", () => clearTimeout(timer));
}
