import type { SendOutcome } from "@trunkline/unified";

/** How often a row is sent at most, while its vendor surely did nothing and the failure passes by itself. */
export const mostAttempts = 20;
const leastWaitMs = 1000;
const mostWaitMs = 900_000;
/** A vendor may ask for more time, up to a day. */
const mostAskedMs = 86_400_000;

/**
 * After how many milliseconds a row is sent again that ended so; undefined if it is not.
 *
 * @param isLeaseOver Whether the lease ended the call, and not the caller: then a message that was surely not sent is sent again, too.
 */
export function againAfter(result: SendOutcome, attempt: number, isLeaseOver: boolean): number | undefined {
  if (result.outcome === "accepted" || result.outcome === "unknown" || attempt >= mostAttempts)
    return undefined;
  const { isRetryable, kind } = result.error;
  if (!isRetryable && !(isLeaseOver && kind === "aborted")) return undefined;
  const ownMs = Math.min(leastWaitMs * 2 ** (attempt - 1), mostWaitMs);
  return Math.max(ownMs, Math.min(result.error.retryAfterMs ?? 0, mostAskedMs));
}
