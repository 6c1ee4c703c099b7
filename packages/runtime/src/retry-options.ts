import type { Operation } from "./contract.js";
import type { FieldError } from "./error.js";
import { at, escapePointer } from "./pointer.js";

/**
 * How calls are retried. A call is retried only where it is proved that the vendor does not act twice: the request never
 * left, the vendor rejected it for now (a limit, or that it is unavailable and for how long), or the vendor dedupes it.
 */
export interface RetryOptions {
  /** How often a call is retried at most. Default: 2. */
  readonly maxRetries?: number;
  /** The first wait is random between 0 and this, in milliseconds, and the bound doubles every time. Default: 250. */
  readonly baseDelayMs?: number;
  /** The maximum of that bound, in milliseconds. Default: 8,000. */
  readonly maxDelayMs?: number;
  /** The longest Retry-After that a call waits for, in milliseconds. Default: 30,000. A longer one is in the error's `retryAfterMs`. */
  readonly maxRetryAfterMs?: number;
}

export type RetrySettings = Required<RetryOptions>;

export const retryDefaults: RetrySettings = {
  maxRetries: 2,
  baseDelayMs: 250,
  maxDelayMs: 8000,
  maxRetryAfterMs: 30_000,
};

/** Neither retries a call nor makes one wait. */
const never: RetrySettings = { maxRetries: 0, baseDelayMs: 0, maxDelayMs: 0, maxRetryAfterMs: 0 };

export function retryProblems(retry: unknown): FieldError[] {
  if (retry === undefined || retry === false) return [];
  if (typeof retry !== "object" || retry === null || Array.isArray(retry)) {
    return [{ field: "/retry", message: "must be an object, or false for no retries" }];
  }
  const names = Object.keys(retryDefaults);
  return Object.entries(retry).flatMap(([name, value]) => {
    const field = `/retry/${escapePointer(name)}`;
    if (!names.includes(name)) {
      return [{ field, message: `is unknown; the options of retry are ${names.join(", ")}` }];
    }
    // A timer takes at most 2^31 - 1 ms; a longer one fires at once.
    const isSound = typeof value === "number" && value >= 0 && value <= 2_147_483_647;
    if (value === undefined || (isSound && (name !== "maxRetries" || Number.isInteger(value)))) return [];
    return [{ field, message: "must be a number from 0 to 2147483647, and maxRetries a whole one" }];
  });
}

/** Valid options, over those of the client or the defaults. */
export function retrySettings(retry: RetryOptions | false | undefined, others: RetrySettings): RetrySettings {
  if (retry === undefined) return others;
  if (retry === false) return never;
  const given = Object.entries(retry).filter(([, value]) => value !== undefined);
  // A call that retries where its client does not must not do so without a wait. One that says only how it waits does not retry there.
  const base = others === never && retry.maxRetries !== undefined ? retryDefaults : others;
  return { ...base, ...Object.fromEntries(given) };
}

/** Full jitter: anything between 0 and a bound that doubles, so that clients that failed together do not return together. */
export function backoffMs({ baseDelayMs, maxDelayMs }: RetrySettings, retries: number): number {
  return Math.random() * Math.min(maxDelayMs, baseDelayMs * 2 ** retries);
}

/** Whether the request carries a key on which the contract says that the vendor dedupes. */
export function isDeduped(
  { idempotency }: Operation,
  body: unknown,
  headers: Readonly<Record<string, string>>,
): boolean {
  if (typeof idempotency !== "object") return false;
  // A vendor cannot distinguish two requests by an empty key.
  if ("header" in idempotency) return (headers[idempotency.header.toLowerCase()] ?? "").trim() !== "";
  if (typeof body !== "string") return false;
  const key = at(JSON.parse(body), idempotency.field);
  return typeof key === "number" || (typeof key === "string" && key.trim() !== "");
}
