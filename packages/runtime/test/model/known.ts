import { type ReplyName, replies } from "./replies.js";
import type { CallPlan, Schedule, Step } from "./schedule.js";

function step(reply: ReplyName, delayMs = 0): Step {
  return { reply, acts: true, delayMs, token: "good" };
}

function call(operation: CallPlan["operation"], ...steps: readonly Step[]): CallPlan {
  const plain = {
    ...{ startMs: 0, abort: undefined, timeoutMs: undefined, retry: undefined },
    caller: { shape: "plain", changes: [] },
  } as const;
  return { ...plain, operation, hasKey: true, wantsResponse: false, steps };
}

function schedule(
  maxRetryAfterMs: number,
  calls: readonly CallPlan[],
  tokenSteps: readonly Step[],
): Schedule {
  const retry = { maxRetries: 2, baseDelayMs: 0, maxDelayMs: 0, maxRetryAfterMs };
  return { retry, calls, tokenSteps, closeBefore: calls.length };
}

/** While one call waits for a token, the vendor asks another one to wait: chance seldom brings them so near. */
const pausedMeanwhile = schedule(
  1500,
  [call("sendMessage", step("limitedForASecond", 3)), call("sendMessage", step("expired401"))],
  [step("accepted"), step("accepted", 40)],
);

/** One call renews the token; then the other hears that the old token has expired. */
const rejectedLate = schedule(
  0,
  [call("sendMessage", step("expired401")), call("sendMessage", step("expiredByCode", 40))],
  [],
);

function withReply(name: ReplyName): Schedule {
  return schedule(0, [call("sendMessage", step(name)), call("subscribe", step(name))], []);
}

const shapes = ["plain", "frozen", "proxied", "bare", "classes", "json", "itself", "getters"] as const;
const operations = ["sendMessage", "readMessage", "subscribe", "order", "upload"] as const;

/** A call in every form whose input changes right after it was made, and that is retried. */
const changedAtOnce: readonly Schedule[] = shapes.map((shape) =>
  schedule(
    0,
    operations.map((operation) => ({
      ...call(operation, step("limited")),
      caller: { shape, changes: [{ at: "called" }] },
    })),
    [],
  ),
);

/** What every run goes through: each reply, and what once went wrong. */
export const knownSchedules: readonly Schedule[] = [
  pausedMeanwhile,
  rejectedLate,
  ...changedAtOnce,
  ...(Object.keys(replies) as ReplyName[]).map(withReply),
];
