import type { Socket } from "node:net";
import type { Outcome, RetryReason } from "../../src/index.js";
import { breakOff, cut, reply } from "./wire.js";

/** One way in which a server can treat a request: what it did, and what the client sees of it. */
export interface Reply {
  /** What the client has to make of it. */
  readonly means: "accepted" | Outcome;
  /** Whether a server that gives this has acted. What a schedule says counts where it is `maybe`. */
  readonly acts: "always" | "maybe" | "never";
  /** Why a call of any operation may be retried after it. */
  readonly reason?: RetryReason;
  /** How long the client was asked to wait, in milliseconds. */
  readonly askedMs?: number;
  /** Writes it; `success` is the response of a server that acted, `secret` a secret of the request. A request that never reaches the server has nothing to write. */
  readonly write?: (socket: Socket, success: Readonly<Record<string, unknown>>, secret: string) => void;
}

type Write = Required<Reply>["write"];

const date = "Sun, 01 Nov 2026 00:00:00 GMT";
const second = "Sun, 01 Nov 2026 00:00:01 GMT";

const unknown = (write: Write): Reply => ({ means: "unknown", acts: "maybe", write });
const rejected = (write: Write): Reply => ({ means: "rejected", acts: "never", write });
const forNow = (askedMs: number, write: Write): Reply => ({
  ...rejected(write),
  reason: "rejected",
  askedMs,
});
const expired = (write: Write): Reply => ({ ...rejected(write), reason: "expiredToken" });

function limited(askedMs: number, headers: Readonly<Record<string, string>> = {}): Reply {
  return forNow(askedMs, (socket) => reply(socket, 429, { status: "error", code: "E_SLOW" }, headers));
}

/** A middlebox responds in the server's name, whether the server acted or not. */
function between(askedMs: number, status: number, headers: Readonly<Record<string, string>>): Reply {
  return { ...failed(status, "<html>come back later</html>", headers), askedMs };
}

function failed(status: number, body: unknown = "", headers: Readonly<Record<string, string>> = {}): Reply {
  return unknown((socket) => reply(socket, status, body, headers));
}

function rejectedBy(status: number, body: unknown = { status: "error", code: "E_WHO" }): Reply {
  return rejected((socket) => reply(socket, status, body));
}

/** A 200 in which something is wrong. */
function strange(make: (success: Readonly<Record<string, unknown>>) => unknown, type?: string): Reply {
  return unknown((socket, success) =>
    reply(socket, 200, make(success), type === undefined ? {} : { "Content-Type": type }),
  );
}

const padding = "x".repeat(4096);
const deep = JSON.parse(`${"[".repeat(70)}${"]".repeat(70)}`);

export const replies = {
  accepted: {
    means: "accepted",
    acts: "always",
    write: (socket, success) => reply(socket, 200, success),
  },
  acceptedAsHtml: {
    means: "accepted",
    acts: "always",
    write: (socket, success) => reply(socket, 200, success, { "Content-Type": "text/html" }),
  },
  acceptedInPieces: {
    means: "accepted",
    acts: "always",
    write: (socket, success) => {
      const whole = JSON.stringify(success);
      socket.write(
        `HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: ${whole.length}\r\n`,
      );
      setTimeout(() => {
        socket.write(`\r\n${whole.slice(0, 9)}`);
        setTimeout(() => socket.write(whole.slice(9)), 1);
      }, 1);
    },
  },
  acceptedThenClosed: {
    means: "accepted",
    acts: "always",
    write: (socket, success) => {
      reply(socket, 200, success, { Connection: "close" });
      socket.end();
    },
  },
  resetBeforeResponse: unknown((socket) => breakOff(socket, true)),
  closedBeforeResponse: unknown((socket) => breakOff(socket, false)),
  resetInHead: unknown((socket) => cut(socket, "HTTP/1.1 200 OK\r\nContent-Ty", true)),
  bodyCut: unknown((socket, success) =>
    cut(socket, `HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n${JSON.stringify(success)}`, false),
  ),
  bodyReset: unknown((socket, success) =>
    cut(socket, `HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n${JSON.stringify(success)}`, true),
  ),
  chunkCut: unknown((socket) =>
    cut(socket, 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{"sta\r\n', false),
  ),
  bodyCutUnnoticed: unknown((socket, success) =>
    cut(socket, `HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n${JSON.stringify(success).slice(0, -3)}`, false),
  ),
  failed500: failed(500),
  failed502: failed(502, "<html>bad gateway</html>"),
  failed504: failed(504),
  failedWithSuccess: unknown((socket, success) => reply(socket, 500, success)),
  failedWithRejection: failed(500, { status: "error", code: "E_TO" }),
  failedWithExpiry: failed(500, { status: "error", code: "E_TOKEN" }),
  awayWithoutPromise: failed(503),
  // Nobody knows how long is long enough, so not even a key allows a retry.
  awayWithNonsense: { ...failed(503, "", { "Retry-After": "soon" }), askedMs: Number.POSITIVE_INFINITY },
  requestTimeout: failed(408),
  html: strange(() => "<html>all is well</html>", "text/html"),
  memberTwice: strange((success) => `${JSON.stringify(success).slice(0, -1)},"st\\u0061tus":"failed"}`),
  empty: strange(() => ""),
  oversize: strange((success) => ({ ...success, padding })),
  prototype: strange((success) => `${JSON.stringify(success).slice(0, -1)},"__proto__":{}}`),
  deep: strange((success) => ({ ...success, deep })),
  notUtf8: strange((success) => `${JSON.stringify(success).slice(0, -1)},"name":"\xff"}`),
  withoutProof: strange(() => ({ status: "ok" })),
  withoutEnvelope: strange(({ status: _, ...success }) => success),
  envelopeOfAnotherType: strange((success) => ({ ...success, status: 7 })),
  codeUnknown: strange(() => ({ status: "error", code: "E_WHAT" })),
  codeOfUnknownOutcome: strange(() => ({ status: "error", code: "E_BUSY" })),
  rejectedByCode: rejectedBy(200, { status: "error", code: "E_TO" }),
  rejectedWithSecret: rejected((socket, _, message) =>
    reply(socket, 200, { status: "error", code: "E_TO", message }),
  ),
  rejected400: rejectedBy(400),
  rejected403: rejectedBy(403),
  rejectedAway: rejectedBy(410),
  forbiddenBetween: failed(403, "<html>no</html>"),
  conflictBetween: failed(409),
  rejectedOversize: failed(422, { status: "error", padding }),
  rejectionWithProof: strange((success) => ({ ...success, status: "error", code: "E_TO" })),
  redirected: failed(307, "", { Location: "/messages" }),
  redirectedAsGet: failed(302, "", { Location: "/status" }),
  redirectedToResult: failed(303, "", { Location: "/messages/1" }),
  limited: limited(0),
  limitedForNothing: limited(0, { "Retry-After": "0" }),
  limitedByDate: limited(0, { "Retry-After": date, Date: second }),
  limitedForASecond: limited(1000, { "Retry-After": "1" }),
  limitedForASecondByDate: limited(1000, { "Retry-After": second, Date: date }),
  limitedForAnHour: limited(3_600_000, { "Retry-After": "3600" }),
  away: between(0, 503, { "Retry-After": "0" }),
  awayByDate: between(0, 503, { "Retry-After": date, Date: date }),
  awayForASecond: between(1000, 503, { "Retry-After": "1" }),
  awayForAnHour: between(3_600_000, 503, { "Retry-After": "3600" }),
  awayInForm: failed(503, { status: "error" }, { "Retry-After": "0" }),
  limitedBetween: between(0, 429, { "Retry-After": "0" }),
  unauthorizedBetween: failed(401),
  expired401: expired((socket) => reply(socket, 401, { status: "error" })),
  expiredByCode: expired((socket) => reply(socket, 200, { status: "error", code: "E_TOKEN" })),
  unreachable: { means: "notSent", acts: "never", reason: "notSent" },
} as const satisfies Readonly<Record<string, Reply>>;

export type ReplyName = keyof typeof replies;

export function replyOf(name: ReplyName): Reply {
  return replies[name];
}
