import { createBudget } from "./budget.js";
import type { Failed } from "./failure.js";
import type { RetryReason } from "./hooks.js";
import { createLane } from "./lane.js";
import { backoffMs, isDeduped, retryReason } from "./retry.js";
import { inTime, type Running } from "./running.js";
import type { Prepared } from "./send.js";

/** When the calls of one client may go, and go again. */
export interface Pace {
  readonly isPaused: () => boolean;
  /** Waits while the vendor has asked the client to; gives how long that was, in milliseconds. */
  readonly takeTurn: (running: Running) => Promise<number>;
  /** Why and after how long a call is repeated after a failure; throws the failure where it is not. */
  readonly next: (
    running: Running,
    failed: Failed,
    prepared: Prepared,
    repeats: number,
  ) => { readonly reason: RetryReason; readonly delayMs: number };
  readonly succeeded: (repeats: number) => void;
}

/** `maxPauseMs` is how long a pause may last; 0 for none. */
export function createPace(maxPauseMs: number): Pace {
  const budget = createBudget();
  const lane = createLane();
  return {
    isPaused: () => lane.remainingMs() > 0,
    takeTurn: async (running) => {
      const { deadline, retry, fail } = running;
      let waitedMs = 0;
      for (let remainingMs = lane.remainingMs(); remainingMs > 0; remainingMs = lane.remainingMs()) {
        // Those that waited together do not leave together.
        const delayMs = remainingMs + Math.random() * retry.baseDelayMs;
        if (delayMs >= deadline.remainingMs()) {
          const reason =
            "the vendor has asked this client to wait, and the call's time would be up before that";
          throw fail({
            kind: "rateLimited",
            outcome: "notSent",
            reason,
            retryAfterMs: Math.ceil(remainingMs),
          });
        }
        await inTime(running, deadline.wait(delayMs));
        waitedMs += delayMs;
      }
      return waitedMs;
    },
    next: ({ operation, deadline, retry, fail }, failed, prepared, repeats) => {
      const delayMs = Math.max(failed.retryAfterMs ?? 0, backoffMs(retry, repeats));
      const reason = retryReason(failed, isDeduped(operation, prepared.body, prepared.headers));
      if (failed.kind === "rateLimited" && failed.outcome === "rejected") {
        // Longer than a call would wait, one refusal must not hold up the messages of others.
        lane.pause(Math.min(delayMs, maxPauseMs));
      }
      if (!reason || repeats >= retry.maxRetries || deadline.ended()) throw fail(failed);
      const why = (notRepeated: string) => fail({ ...failed, notRepeated });
      if ((failed.retryAfterMs ?? 0) > retry.maxRetryAfterMs) {
        throw why(
          Number.isFinite(failed.retryAfterMs)
            ? "the vendor asks to wait longer than maxRetryAfterMs"
            : "how long the vendor asks to wait cannot be read",
        );
      }
      if (delayMs >= deadline.remainingMs()) throw why("the call's time would be up before that");
      if (!budget.take()) throw why("the client has repeated too many calls of late");
      return { reason, delayMs };
    },
    succeeded: budget.refund,
  };
}
