import fc from "fast-check";
import type { RetryOptions } from "../../src/index.js";
import { type ReplyName, replies } from "./replies.js";

/** What a server does with one request. */
export interface Step {
  readonly reply: ReplyName;
  /** Whether the server acts, where the reply leaves that open. */
  readonly acts: boolean;
  readonly delayMs: number;
  /** What a token is worth that the response gives. `dead`: the server rejects it from the start. */
  readonly token: "good" | "short" | "dead";
}

/** When the caller ends a call by itself. */
export type AbortPlan =
  | { readonly at: "before" }
  | { readonly at: "time"; readonly afterMs: number }
  | { readonly at: "leaving" | "arrived" | "attempt" | "retry"; readonly nth: number };

/** In which objects a caller gives a request, and when it changes all of them. */
export interface CallerPlan {
  readonly shape: "plain" | "frozen" | "proxied" | "bare" | "classes" | "json" | "itself" | "getters";
  readonly changes: readonly Moment[];
}

/** A moment in the life of a call: right after it was made, a little later, or when something happens for the nth time. */
export type Moment =
  | { readonly at: "called" }
  | { readonly at: "time"; readonly afterMs: number }
  | { readonly at: "token" | "leaving" | "arrived" | "attempt" | "retry"; readonly nth: number };

export interface CallPlan {
  readonly operation: "sendMessage" | "readMessage" | "subscribe" | "order" | "upload";
  readonly caller: CallerPlan;
  /** Whether the request carries the key on which its operation dedupes. */
  readonly hasKey: boolean;
  readonly startMs: number;
  readonly abort: AbortPlan | undefined;
  readonly timeoutMs: number | undefined;
  readonly retry: RetryOptions | false | undefined;
  readonly wantsResponse: boolean;
  /** What the server does with the requests of this call, in turn; after that it accepts. */
  readonly steps: readonly Step[];
}

/** What happens to one client, its calls and its server. */
export interface Schedule {
  readonly retry: Required<RetryOptions>;
  readonly calls: readonly CallPlan[];
  /** What the server does with requests for a token. */
  readonly tokenSteps: readonly Step[];
  /** Before which call the client is closed; after all of them if there is no such call. */
  readonly closeBefore: number;
}

const names = Object.keys(replies) as ReplyName[];
const retryable = names.filter((name) => "reason" in replies[name]);
const askedOf = (name: ReplyName) => ("askedMs" in replies[name] ? replies[name].askedMs : 0);
const brief = retryable.filter((name) => askedOf(name) === 0);
const long = retryable.filter((name) => askedOf(name) === 1000);

const seldom = <T>(arbitrary: fc.Arbitrary<T>, weight: number): fc.Arbitrary<T | undefined> =>
  fc.oneof({ weight: 10 - weight, arbitrary: fc.constant(undefined) }, { weight, arbitrary });

const step = (usual: readonly ReplyName[], weight: number): fc.Arbitrary<Step> =>
  fc.record({
    reply: fc.oneof(
      { weight, arbitrary: fc.constantFrom(...usual) },
      { weight: 10 - weight, arbitrary: fc.constantFrom(...names) },
    ),
    acts: fc.boolean(),
    delayMs: fc.constantFrom(0, 0, 0, 0, 0, 0, 1, 3, 12),
    token: fc.constantFrom("good", "good", "good", "good", "good", "short", "dead"),
  });

const abort: fc.Arbitrary<AbortPlan> = fc.oneof(
  { weight: 1, arbitrary: fc.constant({ at: "before" as const }) },
  {
    weight: 3,
    arbitrary: fc.record({ at: fc.constant("time" as const), afterMs: fc.integer({ min: 0, max: 8 }) }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      at: fc.constantFrom("leaving", "arrived", "attempt", "retry"),
      nth: fc.constantFrom(1, 1, 2, 3),
    }),
  },
);

const moment: fc.Arbitrary<Moment> = fc.oneof(
  { weight: 3, arbitrary: fc.constant({ at: "called" as const }) },
  {
    weight: 2,
    arbitrary: fc.record({ at: fc.constant("time" as const), afterMs: fc.integer({ min: 0, max: 8 }) }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      at: fc.constantFrom("token", "leaving", "arrived", "attempt", "retry"),
      nth: fc.constantFrom(1, 1, 2, 3),
    }),
  },
);

const caller: fc.Arbitrary<CallerPlan> = fc.record({
  shape: fc.constantFrom(
    "plain",
    "plain",
    "frozen",
    "proxied",
    "bare",
    "classes",
    "json",
    "itself",
    "getters",
  ),
  changes: fc.array(moment, { maxLength: 3 }),
});

const retry = (...maxRetryAfterMs: readonly number[]): fc.Arbitrary<Required<RetryOptions>> =>
  fc.record({
    maxRetries: fc.integer({ min: 0, max: 4 }),
    baseDelayMs: fc.constantFrom(0, 0, 1, 2),
    maxDelayMs: fc.constantFrom(0, 1, 3),
    maxRetryAfterMs: fc.constantFrom(...maxRetryAfterMs),
  });

const hasty = retry(0, 5, 999);

const call = (steps: fc.Arbitrary<Step[]>): fc.Arbitrary<CallPlan> =>
  fc.record({
    operation: fc.constantFrom("sendMessage", "sendMessage", "readMessage", "subscribe", "order", "upload"),
    caller,
    hasKey: fc.constantFrom(true, true, true, false),
    startMs: fc.constantFrom(0, 0, 0, 1, 4),
    abort: seldom(abort, 3),
    timeoutMs: seldom(fc.integer({ min: 1, max: 20 }), 2),
    retry: seldom(fc.oneof(fc.constant(false as const), hasty), 2),
    wantsResponse: fc.boolean(),
    steps,
  });

const schedule = (
  settings: fc.Arbitrary<Required<RetryOptions>>,
  steps: fc.Arbitrary<Step[]>,
): fc.Arbitrary<Schedule> =>
  fc.record({
    retry: settings,
    calls: fc.array(call(steps), { minLength: 1, maxLength: 5 }),
    tokenSteps: fc.array(step(["accepted"], 8), { maxLength: 6 }),
    closeBefore: fc.constantFrom(2, 9, 9, 9, 9),
  });

/** A wait of a second takes its time, so few schedules hold clients that do. */
export const schedules: fc.Arbitrary<Schedule> = fc.oneof(
  { weight: 49, arbitrary: schedule(hasty, fc.array(step(brief, 5), { maxLength: 5 })) },
  { weight: 1, arbitrary: schedule(retry(1500), fc.array(step(long, 7), { maxLength: 2 })) },
);
