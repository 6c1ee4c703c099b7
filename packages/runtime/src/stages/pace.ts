import type { Failed } from "../failure.js";
import { createLane, type Passage } from "../lane.js";
import type { RetrySettings } from "../retry-options.js";
import { inTime, type Running } from "../running.js";

/** Whether a call may send now. */
export type Turn = { readonly to: "go" } | Wait | { readonly to: "fail"; readonly failed: Failed };

/** How long to wait before the call asks again: so many milliseconds, or until it is its turn in the queue. */
export type Wait =
  | { readonly to: "wait"; readonly forMs: number }
  | { readonly to: "queue"; readonly called: Promise<void> };

/** How long a call may wait. */
export interface Patience {
  /** When the call times out, by `performance.now()`. */
  readonly endsAt: number;
  readonly retry: Pick<RetrySettings, "maxRetryAfterMs" | "baseDelayMs">;
}

/** When the calls of one client may send. */
export interface Pace {
  /** Decides whether a call may send now. A call in the queue keeps its place until it leaves. */
  readonly ask: (passage: Passage, patience: Patience) => Turn;
  /** Whether the vendor has asked the client to wait, and the wait is not over. */
  readonly isPaused: () => boolean;
  /** Notes that the vendor accepted a request. */
  readonly succeeded: (passage: Passage) => void;
  /** Notes that an attempt failed; `delayMs` is how long its call would wait before a retry. */
  readonly failed: (passage: Passage, failed: Failed, delayMs: number) => void;
  /** To be called at the end of every call. */
  readonly leave: (passage: Passage) => void;
}

const go: Turn = { to: "go" };

/** A client that waits for no Retry-After, as one that retries nothing, has no pauses. */
export function createPace({ maxRetryAfterMs, baseDelayMs, maxDelayMs }: RetrySettings): Pace {
  const lane = createLane(baseDelayMs);
  const hasPauses = maxRetryAfterMs > 0;
  /** The end of the pause that the vendor asked for. The rest is the client's own, to which `maxRetryAfterMs` does not apply. */
  let toldUntil = 0;
  /** Why a call fails at once and does not wait. */
  const obstacle = ({ endsAt, retry }: Patience): string | undefined => {
    const now = performance.now();
    if (toldUntil - now > retry.maxRetryAfterMs) return " longer than maxRetryAfterMs";
    return lane.remainingMs() >= endsAt - now ? ", and the call would time out first" : undefined;
  };
  return {
    ask: (passage, patience) => {
      if (lane.enter(passage)) return go;
      const remainingMs = lane.remainingMs();
      const why = obstacle(patience);
      if (why !== undefined) {
        const reason = `the vendor asked this client to wait${why}`;
        const retryAfterMs = Math.ceil(remainingMs);
        return { to: "fail", failed: { kind: "rateLimited", outcome: "notSent", reason, retryAfterMs } };
      }
      // A call that needs no room, or has some, does not queue.
      if (passage.isFree || passage.room) {
        return { to: "wait", forMs: remainingMs + Math.random() * patience.retry.baseDelayMs };
      }
      return { to: "queue", called: lane.queue(passage, () => obstacle(patience) === undefined) };
    },
    isPaused: () => lane.remainingMs() > 0,
    succeeded: (passage) => lane.leave(passage, true),
    failed: (passage, { kind, outcome, retryAfterMs = 0 }, delayMs) => {
      if (kind === "rateLimited" && hasPauses) {
        // Where the wait cannot be read, nobody knows how long is long enough.
        if (Number.isFinite(delayMs)) toldUntil = Math.max(toldUntil, performance.now() + retryAfterMs);
        lane.pause(passage, Number.isFinite(delayMs) ? delayMs : maxDelayMs);
      }
      lane.leave(passage, outcome === "rejected" && kind !== "rateLimited");
    },
    leave: lane.leave,
  };
}

/** Waits for a turn, and gives how long that took, in milliseconds. */
export async function waitFor(turn: Wait, call: Running): Promise<number> {
  const begun = performance.now();
  await inTime(call, turn.to === "wait" ? call.deadline.wait(turn.forMs) : turn.called);
  return performance.now() - begun;
}
