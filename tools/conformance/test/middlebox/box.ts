import type { ErrorKind, Outcome } from "@trunkline/runtime";
import type { Subject } from "../faults/subjects.js";
import type { Program } from "./program.js";
import type { PlayName } from "./vendor-plays.js";

export type CallOutcome = Outcome | "accepted";

/** One call through a middlebox. */
export interface Case {
  /** Which rule of the middlebox's configuration it meets: the first segment of its path. */
  readonly rule: string;
  /** What the vendor does with what comes to it. */
  readonly play: PlayName;
  /** How the call may end. */
  readonly ends: readonly CallOutcome[] | ((subject: Subject) => readonly CallOutcome[]);
  readonly kind?: ErrorKind;
  /** The status that the middlebox has to show the client, so that the case is what its name says. */
  readonly status?: number;
  /**
   * It responds before it has read the request and ends the connection, so that a client which still writes may see that
   * end first.
   */
  readonly isEarly?: boolean;
  /** The request for a token meets the middlebox, while the message would go to the vendor itself. */
  readonly isForToken?: boolean;
  /** A call that succeeds goes before. */
  readonly isSecond?: boolean;
  /** Whether the middlebox itself sends a request again, if its buffer holds it and its patience lasts. */
  readonly resends?: boolean;
  /** Options of the call. */
  readonly options?: Readonly<Record<string, unknown>>;
}

export interface Ports {
  readonly vendor: number;
  /** Nothing listens on it. */
  readonly closed: number;
}

/** A program between client and vendor, and the cases that it can make. */
export interface Box {
  readonly name: string;
  readonly command: string;
  readonly program: (ports: Ports) => Program;
  readonly cases: readonly Case[];
  /** The rules under which it keeps a connection for some milliseconds alone. */
  readonly hasty: readonly string[];
}

/** For so long, in milliseconds, a middlebox waits for a vendor where a case has it wait in vain. */
export const briefMs = 300;

/** The page that a middlebox sends in place of a response. */
export const page = "<!doctype html><html><body><h1>Sorry</h1></body></html>";

export const redirects: readonly number[] = [301, 302, 303, 307, 308];

/** Every status that some middlebox writes by itself, those of load balancers and content networks included. */
export const statuses: readonly number[] = [
  ...[201, 202, 204, ...redirects],
  ...[
    400, 401, 402, 403, 404, 405, 406, 408, 409, 410, 411, 413, 414, 415, 417, 418, 421, 422, 423, 425, 426,
  ],
  ...[428, 429, 431, 451, 460, 463, 494, 495, 496, 497, 499],
  ...[
    500, 501, 502, 503, 504, 505, 507, 509, 511, 520, 521, 522, 523, 524, 525, 526, 527, 529, 530, 561, 598,
  ],
];

const accepted = ["accepted"] as const;
export const unknown = ["unknown"] as const;

/** What its own table says of the vendor's failure in a 200. */
const asRefused = ({ refusal }: Subject): readonly CallOutcome[] => [refusal.outcome as CallOutcome];

/** What the vendor writes reaches the client however the middlebox frames it, and is judged as if nothing stood between. */
export function passing(rule: string): Case[] {
  const accepting = ["accepts", "acceptsInChunks", "acceptsUnframed", "acceptsZipped"] as const;
  return [
    ...accepting.map((play): Case => ({ rule, play, ends: accepted })),
    { rule, play: "acceptsInforming", ends: ["accepted", "unknown"] },
    { rule, play: "refuses", ends: asRefused },
    { rule, play: "refusesAs400", ends: ["rejected"] },
    { rule, play: "limits", ends: ["rejected"] },
    { rule, play: "limitsThenAccepts", ends: accepted },
    { rule, play: "expiresThenAccepts", ends: (subject) => (subject.tokens ? accepted : asRefused(subject)) },
    { rule, play: "accepts", isSecond: true, ends: accepted },
  ];
}

/** The vendor acts, and its response is lost or invalid. */
export function losing(rule: string, more: Partial<Case> = {}): Case[] {
  const plays = [
    ...(["resets", "ends", "answersGarbage", "answersHugeHead"] as const),
    ...(["cutsUnnoticed", "answersBrokenGzip"] as const),
    ...(["fails500", "fails503", "failsInItsEnvelope"] as const),
  ];
  return [
    ...plays.map((play): Case => ({ rule, play, ends: unknown, ...more })),
    // Each of these has the complete success, and some middleboxes make a complete response of it.
    ...(["cutsBody", "cutsChunks", "answersTwoLengths"] as const).map(
      (play): Case => ({ rule, play, ends: ["accepted", "unknown"], ...more }),
    ),
    // The platform's fetch sends the request again after this response, as HTTP allows (RFC 9110, 15.5.20).
    { rule, play: "fails421", ends: unknown, ...more, resends: true },
  ];
}

/** The middlebox writes the status itself: before it asks the vendor, or in place of the vendor's response. */
export function writing(
  rule: string,
  plays: readonly PlayName[],
  more: Partial<Case> = {},
  only: readonly number[] = statuses,
): Case[] {
  return only.flatMap((status) =>
    plays.map(
      (play): Case => ({
        rule: `${rule}${status}`,
        play,
        ends: unknown,
        // The platform's fetch makes a network error of a 407.
        ...(status !== 407 && { status }),
        ...(kinds[status] && { kind: kinds[status] }),
        resends: status === 421,
        ...more,
      }),
    ),
  );
}

const kinds: Readonly<Record<number, ErrorKind>> = {
  ...{ 301: "protocol", 302: "protocol", 303: "protocol", 307: "protocol", 308: "protocol" },
  ...{ 401: "authentication", 403: "permission", 404: "notFound", 408: "timeout", 429: "rateLimited" },
  ...{ 500: "unavailable", 502: "unavailable", 503: "unavailable", 504: "unavailable" },
};

/** The client cannot get a token, so the message never leaves, however the request for the token ends. */
export function withoutToken(...rules: readonly string[]): Case[] {
  return rules.map((rule) => ({ rule, play: "accepts", ends: ["notSent"], isForToken: true }));
}
