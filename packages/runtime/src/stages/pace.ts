import type { Failed } from "../failure.js";
import { createLane, type Passage } from "../lane.js";
import type { RetrySettings } from "../retry.js";
import { inTime, type Running } from "../running.js";

/** Whether a call may send now. */
export type Turn = { readonly to: "go" } | Wait | { readonly to: "refuse"; readonly failed: Failed };

/** How long to wait before the pace is asked again: so many milliseconds, or until the queue comes to the call. */
export type Wait =
  | { readonly to: "wait"; readonly forMs: number }
  | { readonly to: "queue"; readonly called: Promise<void> };

/** How long a call may be kept waiting. */
export interface Patience {
  /** When the call's time is up, by `performance.now()`. */
  readonly endsAt: number;
  readonly retry: Pick<RetrySettings, "maxRetryAfterMs" | "baseDelayMs">;
}

/** When the calls of one client may send. */
export interface Pace {
  /** Decides whether a call may send now. One that has to queue keeps its place until it leaves. */
  readonly ask: (passage: Passage, patience: Patience) => Turn;
  /** Whether the vendor has asked the client to wait, and the wait is not over. */
  readonly isPaused: () => boolean;
  /** Takes note that the vendor took a request. */
  readonly succeeded: (passage: Passage) => void;
  /** Takes note that an attempt failed; `delayMs` is how long its call would wait before a repeat. */
  readonly failed: (passage: Passage, failed: Failed, delayMs: number) => void;
  /** To be called when a call has ended, however it did. */
  readonly leave: (passage: Passage) => void;
}

const go: Turn = { to: "go" };

/** A client that waits for no Retry-After, as one that repeats nothing, has no pauses. */
export function createPace({ maxRetryAfterMs, baseDelayMs, maxDelayMs }: RetrySettings): Pace {
  const lane = createLane(baseDelayMs);
  const hasPauses = maxRetryAfterMs > 0;
  /** How much of a pause the vendor asked for. The rest is the client's own, which `maxRetryAfterMs` says nothing of. */
  let toldUntil = 0;
  /** Why a call is refused rather than kept waiting. */
  const refusal = ({ endsAt, retry }: Patience): string | undefined => {
    const now = performance.now();
    if (toldUntil - now > retry.maxRetryAfterMs) return " longer than maxRetryAfterMs";
    return lane.remainingMs() >= endsAt - now ? ", and the call's time would be up before that" : undefined;
  };
  return {
    ask: (passage, patience) => {
      if (lane.enter(passage)) return go;
      const remainingMs = lane.remainingMs();
      const why = refusal(patience);
      if (why !== undefined) {
        const reason = `the vendor has asked this client to wait${why}`;
        const retryAfterMs = Math.ceil(remainingMs);
        return { to: "refuse", failed: { kind: "rateLimited", outcome: "notSent", reason, retryAfterMs } };
      }
      // A call that needs no room, or has it, waits in no queue.
      if (passage.isFree || passage.room) {
        return { to: "wait", forMs: remainingMs + Math.random() * patience.retry.baseDelayMs };
      }
      return { to: "queue", called: lane.queue(passage, () => refusal(patience) === undefined) };
    },
    isPaused: () => lane.remainingMs() > 0,
    succeeded: (passage) => lane.leave(passage, true),
    failed: (passage, { kind, outcome, retryAfterMs = 0 }, delayMs) => {
      if (kind === "rateLimited" && hasPauses) {
        // How long is long enough is not known where it cannot be read.
        if (Number.isFinite(delayMs)) toldUntil = Math.max(toldUntil, performance.now() + retryAfterMs);
        lane.pause(passage, Number.isFinite(delayMs) ? delayMs : maxDelayMs);
      }
      lane.leave(passage, outcome === "rejected" && kind !== "rateLimited");
    },
    leave: lane.leave,
  };
}

/** Waits as the pace decided; gives how long that was, in milliseconds. */
export async function waitFor(turn: Wait, call: Running): Promise<number> {
  const begun = performance.now();
  await inTime(call, turn.to === "wait" ? call.deadline.wait(turn.forMs) : turn.called);
  return performance.now() - begun;
}
