import type { Budget } from "../budget.js";
import type { Failed } from "../failure.js";
import type { RetryReason } from "../hooks.js";
import { backoffMs, type RetrySettings } from "../retry.js";

/** What is known of a call after an attempt that failed. */
export interface AfterAttempt {
  readonly failed: Failed;
  readonly retry: RetrySettings;
  /** How often it was repeated. */
  readonly repeats: number;
  /** How long it would wait before it is repeated, in milliseconds. */
  readonly delayMs: number;
  /** Whether its time was up by then, or its caller had aborted it. */
  readonly isEnded: boolean;
  /** How much of its time is left, in milliseconds. */
  readonly remainingMs: number;
  /** Whether the vendor dedupes on a key that the request carried. */
  readonly isDeduped: boolean;
  /** What the client may still repeat; a repeat takes its part. */
  readonly budget: Budget;
}

/** Why a call is repeated, or how it ends. */
export type Decision =
  | { readonly reason: RetryReason; readonly failed?: never }
  | { readonly reason?: never; readonly failed: Failed };

/** How long a call waits before it is repeated, in milliseconds; Infinity where the vendor's wait cannot be read. */
export function delayBefore({ retryAfterMs = 0 }: Failed, retry: RetrySettings, repeats: number): number {
  return Math.max(retryAfterMs, backoffMs(retry, repeats));
}

/** Decides whether a call is repeated. Where a repeat would be harmless and is not made, the failure says why. */
export function decideRepeat(after: AfterAttempt): Decision {
  const { failed, retry, repeats, isEnded, isDeduped, budget } = after;
  const reason = retryReason(failed, isDeduped);
  if (!reason || repeats >= retry.maxRetries || isEnded) return { failed };
  const notRepeated = obstacle(after) ?? (budget.take() ? undefined : tooMany);
  return notRepeated === undefined ? { reason } : { failed: { ...failed, notRepeated } };
}

const tooMany = "the client has repeated too many calls of late";

/** What keeps a call from being repeated that otherwise would be. */
function obstacle({ failed, retry, delayMs, remainingMs }: AfterAttempt): string | undefined {
  const { retryAfterMs = 0 } = failed;
  if (!Number.isFinite(retryAfterMs)) return "how long the vendor asks to wait cannot be read";
  if (retryAfterMs > retry.maxRetryAfterMs) return "the vendor asks to wait longer than maxRetryAfterMs";
  return delayMs >= remainingMs ? "the call's time would be up before that" : undefined;
}

/** What proves that the vendor does not act twice; undefined where nothing does. */
export function retryReason(
  { kind, outcome, retryAfterMs }: Failed,
  isDeduped: boolean,
): RetryReason | undefined {
  if (outcome === "notSent" && kind === "network") return "notSent";
  if (outcome === "unknown" && isDeduped) return "deduped";
  if (outcome !== "rejected") return undefined;
  const isRefusedForNow = kind === "rateLimited" || (kind === "unavailable" && retryAfterMs !== undefined);
  return isRefusedForNow ? "refused" : undefined;
}

/** Whether the vendor refused a request for its token. Only a proved refusal may be repeated, whatever code came with it. */
export function isExpired({ outcome, status, code }: Failed, expiredCodes: readonly string[]): boolean {
  return outcome === "rejected" && (status === 401 || (code !== undefined && expiredCodes.includes(code)));
}
