import { gzipSync } from "node:zlib";
import type { Fault } from "../faults/fault-server.js";
import { answer, bytes, cutChunks, cutWithoutLength, head, reply, slowBody } from "../faults/plays.js";
import type { Subject } from "../faults/subjects.js";

/** What a vendor does with a request: whether it acts on it, and what it then does to the connection. */
export interface Play {
  readonly acts: boolean;
  readonly fault: Fault;
}

const json = { "Content-Type": "application/json" };
const html = { "Content-Type": "text/html" };
const page = "<html><body>An error</body></html>";
const unframed = { ...json, Connection: "close" };

const acting = (fault: (subject: Subject) => Fault) => (subject: Subject) => ({
  acts: true,
  fault: fault(subject),
});
const refusing = (fault: (subject: Subject) => Fault) => (subject: Subject) => ({
  acts: false,
  fault: fault(subject),
});

/** Does one thing with the first request that comes, and another with those that follow. */
const onceAndThen =
  (first: (subject: Subject) => Play, later: (subject: Subject) => Play) => (subject: Subject, nth: number) =>
    nth === 0 ? first(subject) : later(subject);

const accepts = acting(({ success }) => answer({ body: success }));
const resets = acting(() => bytes("", "reset"));
const used = new WeakSet<object>();

export const plays = {
  accepts,
  acceptsInChunks: acting(({ success }) => ({
    onRequest: ({ response }) => {
      response.writeHead(200, json);
      for (const byte of Buffer.from(success)) response.write(Buffer.of(byte));
      response.end();
    },
  })),
  acceptsZipped: acting(({ success }) =>
    answer({ headers: { "Content-Encoding": "gzip" }, body: gzipSync(success) }),
  ),
  acceptsUnframed: acting(({ success }) => bytes(`${head({ headers: unframed })}${success}`)),
  acceptsInforming: acting(({ success }) => ({
    onRequest: ({ response }) => {
      response.writeContinue();
      response.writeEarlyHints({ link: "</a>; rel=preload" });
      reply(response, { body: success });
    },
  })),
  /** A middlebox has written its own response before this one would come. */
  isSilent: acting(() => ({ onRequest: () => {} })),
  resets,
  ends: acting(() => bytes("")),
  answersGarbage: acting(() => bytes("\x00\x01 what?\r\n\r\n")),
  answersHugeHead: acting(({ success }) =>
    answer({ headers: { "X-Huge": "x".repeat(70_000) }, body: success }),
  ),
  answersTwoLengths: acting(({ success }) =>
    bytes(
      `HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 5\r\nContent-Length: ${success.length}\r\n\r\n${success}`,
    ),
  ),
  answersBrokenGzip: acting(({ success }) =>
    answer({ headers: { "Content-Encoding": "gzip" }, body: gzipSync(success).subarray(0, 20) }),
  ),
  cutsBody: acting(({ success }) =>
    bytes(`${head({ headers: { ...json, "Content-Length": "90000" } })}${success}`),
  ),
  cutsChunks: acting(({ success }) => cutChunks(success)),
  cutsUnnoticed: acting(({ success }) => cutWithoutLength(success)),
  stallsInBody: acting(({ success }) => slowBody(success)),
  fails500: acting(() => answer({ status: 500, headers: html, body: page })),
  fails503: acting(() => answer({ status: 503, headers: { ...html, "Retry-After": "1" }, body: page })),
  fails421: acting(() => answer({ status: 421, headers: html, body: page })),
  failsInItsEnvelope: acting(({ refusal }) => answer({ status: 500, body: refusal.text })),
  /** From its second request on, it ends a connection that was used before just as the next request is there. */
  endsReused: (subject: Subject, nth: number): Play => ({
    acts: true,
    fault: {
      onRequest: (exchange) => {
        const isUsed = used.has(exchange.socket);
        used.add(exchange.socket);
        if (isUsed && nth > 0) exchange.socket.end();
        else answer({ body: subject.success }).onRequest?.(exchange);
      },
    },
  }),
  resetsThenAccepts: onceAndThen(resets, accepts),
  refuses: refusing(({ refusal }) => answer({ body: refusal.text })),
  refusesAs400: refusing(({ refusal }) => answer({ status: 400, body: refusal.text })),
  limits: refusing(({ refusal }) =>
    answer({ status: 429, headers: { "Retry-After": "0" }, body: refusal.text }),
  ),
  limitsThenAccepts: onceAndThen(
    refusing(({ refusal }) => answer({ status: 429, headers: { "Retry-After": "0" }, body: refusal.text })),
    accepts,
  ),
  expiresThenAccepts: onceAndThen(
    refusing(({ tokens, refusal }) => answer({ body: tokens?.expired ?? refusal.text })),
    accepts,
  ),
} as const satisfies Readonly<Record<string, (subject: Subject, nth: number) => Play>>;

export type PlayName = keyof typeof plays;
