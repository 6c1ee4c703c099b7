import type { Budget } from "../budget.js";
import type { Failed } from "../failure.js";
import type { RetryReason } from "../hooks.js";
import { backoffMs, type RetrySettings } from "../retry-options.js";

/** A call after an attempt that failed. */
export interface AfterAttempt {
  readonly failed: Failed;
  readonly retry: RetrySettings;
  /** How often it was retried. */
  readonly retries: number;
  /** How long it would wait before the next retry, in milliseconds. */
  readonly delayMs: number;
  /** Whether it timed out, or its caller aborted it. */
  readonly isEnded: boolean;
  /** How much of its time is left, in milliseconds. */
  readonly remainingMs: number;
  /** Whether the vendor dedupes on a key in the request. */
  readonly isDeduped: boolean;
  /** The client's retry budget. */
  readonly budget: Budget;
}

/** Why a call is retried, or how it ends. */
export type Decision =
  | { readonly reason: RetryReason; readonly failed?: never }
  | { readonly reason?: never; readonly failed: Failed };

/** How long a call waits before a retry, in milliseconds; Infinity where the vendor's wait cannot be read. */
export function delayBefore({ retryAfterMs = 0 }: Failed, retry: RetrySettings, retries: number): number {
  return Math.max(retryAfterMs, backoffMs(retry, retries));
}

/** Decides whether a call is retried. Where a retry would be safe and is not made, the failure says why. */
export function decideRetry(after: AfterAttempt): Decision {
  const { failed, retry, retries, isEnded, isDeduped, budget } = after;
  const reason = retryReason(failed, isDeduped);
  if (!reason || retries >= retry.maxRetries || isEnded) return { failed };
  const notRetried = obstacle(after) ?? (budget.take() ? undefined : noBudget);
  return notRetried === undefined ? { reason } : { failed: { ...failed, notRetried } };
}

const noBudget = "the client's retry budget is used up";

/** What prevents a retry that would be safe. */
function obstacle({ failed, retry, delayMs, remainingMs }: AfterAttempt): string | undefined {
  const { retryAfterMs = 0 } = failed;
  if (!Number.isFinite(retryAfterMs)) return "the vendor asks for a wait that cannot be read";
  if (retryAfterMs > retry.maxRetryAfterMs) return "the vendor asks to wait longer than maxRetryAfterMs";
  return delayMs >= remainingMs ? "the call would time out first" : undefined;
}

/** What proves that the vendor does not act twice; undefined where nothing does. */
export function retryReason(
  { kind, outcome, retryAfterMs }: Failed,
  isDeduped: boolean,
): RetryReason | undefined {
  if (outcome === "notSent" && kind === "network") return "notSent";
  if (outcome === "unknown" && isDeduped) return "deduped";
  if (outcome !== "rejected") return undefined;
  const isForNow = kind === "rateLimited" || (kind === "unavailable" && retryAfterMs !== undefined);
  return isForNow ? "rejected" : undefined;
}

/** Whether the vendor rejected a request for its token. Only a proved rejection may be retried, whatever its code. */
export function isExpired({ outcome, status, code }: Failed, expiredCodes: readonly string[]): boolean {
  return outcome === "rejected" && (status === 401 || (code !== undefined && expiredCodes.includes(code)));
}
