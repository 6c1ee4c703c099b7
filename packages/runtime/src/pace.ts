import { createBudget } from "./budget.js";
import type { Failed } from "./failure.js";
import type { RetryReason } from "./hooks.js";
import { createLane, type Passage } from "./lane.js";
import { backoffMs, isDeduped, type RetrySettings, retryReason } from "./retry.js";
import { inTime, type Running } from "./running.js";
import type { Prepared } from "./send.js";

/** When the calls of one client may go, and go again. */
export interface Pace {
  readonly isPaused: () => boolean;
  /** Lets a call go where nothing holds it back. */
  readonly enter: (passage: Passage) => boolean;
  /** Waits while the vendor has asked the client to, and for the calls before; gives how long that was, in milliseconds. */
  readonly takeTurn: (running: Running, passage: Passage) => Promise<number>;
  /** Why and after how long a call is repeated after a failure; throws the failure where it is not. */
  readonly next: (
    running: Running,
    passage: Passage,
    failed: Failed,
    prepared: Prepared,
    repeats: number,
  ) => { readonly reason: RetryReason; readonly delayMs: number };
  readonly succeeded: (passage: Passage, repeats: number) => void;
  /** To be called when a call has ended, however it did. */
  readonly leave: (passage: Passage) => void;
}

const upBeforeThat = "the call's time would be up before that";
const tooLong = " longer than maxRetryAfterMs";

/** A client that waits for no Retry-After, as one that repeats nothing, has no pauses. */
export function createPace({ maxRetryAfterMs, baseDelayMs, maxDelayMs }: RetrySettings): Pace {
  const budget = createBudget();
  const lane = createLane(baseDelayMs);
  const hasPauses = maxRetryAfterMs > 0;
  /** How much of a pause the vendor asked for. The rest is the client's own, which `maxRetryAfterMs` says nothing of. */
  let toldUntil = 0;
  /** Why a call is refused rather than kept waiting. */
  const refusal = ({ deadline, retry }: Running): string | undefined => {
    if (toldUntil - performance.now() > retry.maxRetryAfterMs) return tooLong;
    return lane.remainingMs() >= deadline.remainingMs() ? `, and ${upBeforeThat}` : undefined;
  };
  return {
    isPaused: () => lane.remainingMs() > 0,
    enter: lane.enter,
    takeTurn: async (running, passage) => {
      const { deadline, retry, fail } = running;
      const begun = performance.now();
      while (!lane.enter(passage)) {
        const remainingMs = lane.remainingMs();
        const why = refusal(running);
        if (why !== undefined) {
          const reason = `the vendor has asked this client to wait${why}`;
          throw fail({
            ...{ kind: "rateLimited", outcome: "notSent", reason },
            retryAfterMs: Math.ceil(remainingMs),
          });
        }
        // Who needs no room, or has it, stands in nobody's queue.
        const waiting =
          passage.isFree || passage.room
            ? deadline.wait(remainingMs + Math.random() * retry.baseDelayMs)
            : lane.queue(passage, () => refusal(running) === undefined);
        await inTime(running, waiting);
      }
      return performance.now() - begun;
    },
    next: ({ operation, deadline, retry, fail }, passage, failed, prepared, repeats) => {
      const { kind, outcome, retryAfterMs = 0 } = failed;
      const delayMs = Math.max(retryAfterMs, backoffMs(retry, repeats));
      const reason = retryReason(failed, isDeduped(operation, prepared.body, prepared.headers));
      if (kind === "rateLimited" && hasPauses) {
        // How long is long enough is not known where it cannot be read.
        if (Number.isFinite(delayMs)) toldUntil = Math.max(toldUntil, performance.now() + retryAfterMs);
        lane.pause(passage, Number.isFinite(delayMs) ? delayMs : maxDelayMs);
      }
      lane.leave(passage, outcome === "rejected" && kind !== "rateLimited");
      if (!reason || repeats >= retry.maxRetries || deadline.ended()) throw fail(failed);
      const why = (notRepeated: string) => fail({ ...failed, notRepeated });
      if (retryAfterMs > retry.maxRetryAfterMs) {
        throw why(
          Number.isFinite(retryAfterMs)
            ? `the vendor asks to wait${tooLong}`
            : "how long the vendor asks to wait cannot be read",
        );
      }
      if (delayMs >= deadline.remainingMs()) throw why(upBeforeThat);
      if (!budget.take()) throw why("the client has repeated too many calls of late");
      return { reason, delayMs };
    },
    succeeded: (passage, repeats) => {
      lane.leave(passage, true);
      budget.refund(repeats);
    },
    leave: lane.leave,
  };
}
