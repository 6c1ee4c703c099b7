import type { Attempt, Outcome, RetryReason } from "../../src/index.js";
import type { Message, Played } from "./parties.js";

/** Why a call may be retried after an attempt, if it may. */
export function reasonOf(played: Played | undefined, message: Message): RetryReason | undefined {
  if (!played) return undefined;
  const { reason, means } = played.reply;
  if (reason === "expiredToken") return message.account.hasToken ? reason : undefined;
  return reason ?? (means === "unknown" && isDeduped(message) ? "deduped" : undefined);
}

/** Whether the server recognizes a retry of the request. */
export function isDeduped({ plan: { hasKey, operation } }: Message): boolean {
  return hasKey && (operation === "subscribe" || operation === "order");
}

/** Whether a call that could have gone on had a reason not to. */
export function mayGiveUp(message: Message, renewals: number): boolean {
  const { played, retries, retry } = message;
  const last = played.at(-1);
  if (!last) return false;
  const reason = reasonOf(last, message);
  if (reason === undefined) return true;
  if (reason === "expiredToken") return renewals === 1;
  return retries.length - renewals === retry.maxRetries || (last.reply.askedMs ?? 0) > retry.maxRetryAfterMs;
}

/** How a call has to end whose attempts ended so: a later rejection does not undo what the vendor may have done. */
export function expectedOutcome(attempts: readonly Attempt[]): "accepted" | Outcome {
  const last = attempts.at(-1)?.outcome ?? "notSent";
  if (last === "accepted") return last;
  return attempts.some(({ outcome }) => outcome === "unknown") ? "unknown" : last;
}
