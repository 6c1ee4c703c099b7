import type { Attempt, CallEnd, Retry, RetryOptions } from "../../src/index.js";
import type { Given } from "./caller.js";
import type { Sent } from "./content.js";
import { type Reply, type ReplyName, replyOf } from "./replies.js";
import type { CallPlan, Moment, Schedule, Step } from "./schedule.js";

/** A request that had a response, or broke, or never reached the server. */
export interface Played {
  readonly name: ReplyName;
  readonly reply: Reply;
}

/** What is kept of everything that asks the server for something: a call, or a client that wants a token. */
export interface Party {
  readonly retry: Required<RetryOptions>;
  /** What the server still has to do with its requests. */
  readonly steps: Step[];
  readonly played: Played[];
  /** How often `fetch` was called for it. */
  leavings: number;
  /** What the hooks saw of it. */
  readonly attempts: Attempt[];
  readonly retries: Retry[];
  /** The end of its pause, by `performance.now()`. */
  notBefore: number;
}

/** One client as its server knows it. */
export interface Account extends Party {
  readonly user: string;
  readonly hasToken: boolean;
  readonly given: Set<string>;
  readonly valid: Set<string>;
  /** The tokens that a client had a reason to replace: they were rejected, or short-lived. */
  readonly ended: Set<string>;
  exchanges: number;
  /** The calls that have not ended. */
  openCalls: number;
  pausedUntil: number;
  isClosed: boolean;
  /** What was seen to go wrong while it did. */
  readonly faults: string[];
}

/** One call, and what the server and the hooks saw of it. */
export interface Message extends Party {
  readonly id: string;
  readonly plan: CallPlan;
  readonly account: Account;
  readonly controller: AbortController;
  arrivals: number;
  /** What each of its requests said that arrived. */
  readonly sent: Sent[];
  given: Given | undefined;
  /** How often the server acted on it. */
  acceptances: number;
  readonly keys: Set<string>;
  /** The tokens that the server called expired to it. */
  readonly rejected: Set<string>;
  begun: number;
  readonly ends: CallEnd[];
  result: { readonly data: unknown } | { readonly error: unknown } | undefined;
  /** How long its client still had to wait when it failed, in milliseconds. */
  pauseMs: number;
}

const never: Required<RetryOptions> = { maxRetries: 0, baseDelayMs: 0, maxDelayMs: 0, maxRetryAfterMs: 0 };

function partyOf(retry: Required<RetryOptions>, steps: readonly Step[]): Party {
  return { retry, steps: [...steps], played: [], leavings: 0, attempts: [], retries: [], notBefore: 0 };
}

export function accountOf(user: string, hasToken: boolean, schedule: Schedule): Account {
  return {
    ...partyOf(schedule.retry, schedule.tokenSteps),
    user,
    hasToken,
    given: new Set(),
    valid: new Set(),
    ended: new Set(),
    exchanges: 0,
    openCalls: 0,
    pausedUntil: 0,
    isClosed: false,
    faults: [],
  };
}

export function messageOf(id: string, plan: CallPlan, account: Account): Message {
  const retry = plan.retry === false ? never : { ...account.retry, ...plan.retry };
  return {
    ...partyOf(retry, plan.steps),
    id,
    plan,
    account,
    controller: new AbortController(),
    arrivals: 0,
    sent: [],
    given: undefined,
    acceptances: 0,
    keys: new Set(),
    rejected: new Set(),
    begun: 0,
    ends: [],
    result: undefined,
    pauseMs: 0,
  };
}

export function note(party: Party, name: ReplyName): Reply {
  const reply = replyOf(name);
  party.played.push({ name, reply });
  return reply;
}

/** Lets the caller of a call do what it does at this moment: end the call, or change what it gave. */
export function comeTo({ plan, controller, given }: Message, at: Moment["at"], nth: number): void {
  const isNow = (one: Moment | CallPlan["abort"]) => one?.at === at && (!("nth" in one) || one.nth === nth);
  if (isNow(plan.abort)) controller.abort();
  if (plan.caller.changes.some(isNow)) given?.change();
}
