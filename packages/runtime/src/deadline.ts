import { onAbort } from "./abort.js";
import type { ErrorKind } from "./contract.js";
import { durationOf } from "./text.js";

/** Why a call ended before it had a response. */
export interface Ending {
  readonly kind: Extract<ErrorKind, "timeout" | "aborted">;
  readonly reason: string;
  /** The caller's reason for the abort. */
  readonly cause?: unknown;
}

/** Ends a call when it times out or its caller aborts it, and remembers which of the two it was. */
export interface Deadline {
  readonly signal: AbortSignal;
  /** Why the call was ended, if it was. */
  readonly ended: () => Ending | undefined;
  /** Ends the call where the program was so busy that its timer has not fired. */
  readonly endIfOver: () => void;
  /** Also does this when the call ends; the last one counts. */
  readonly onEnd: (act: () => void) => void;
  /** Rejects when the call ends, and otherwise settles as the promise does. The work behind the promise goes on. */
  readonly race: <T>(promise: Promise<T>) => Promise<T>;
  /** Waits so many milliseconds; rejects when the call ends before. */
  readonly wait: (milliseconds: number) => Promise<void>;
  /** When the call times out, by `performance.now()`. */
  readonly endsAt: number;
  readonly dispose: () => void;
}

/** `since` is when the time began, by `performance.now()`. */
export function startDeadline(
  timeoutMs: number,
  caller: AbortSignal | undefined,
  since = performance.now(),
): Deadline {
  const controller = new AbortController();
  let ended: Ending | undefined;
  let onEnd: (() => void) | undefined;
  let endRaces: (() => void) | undefined;
  const over = new Promise<never>((_, reject) => {
    endRaces = () => reject(controller.signal.reason);
  });
  over.catch(() => {});
  const end = (ending: Ending) => {
    ended ??= ending;
    // The platform's fetch rejects here, so its reason comes first.
    controller.abort();
    endRaces?.();
    onEnd?.();
  };
  const endInTime = () =>
    end({ kind: "timeout", reason: `request timed out after ${durationOf(timeoutMs)}` });
  const endsAt = since + timeoutMs;
  const remainingMs = () => endsAt - performance.now();
  const timer = setTimeout(endInTime, remainingMs());
  const endByCaller = () => end(endingOf(caller?.reason));
  if (caller?.aborted) endByCaller();
  else if (remainingMs() <= 0) endInTime();
  const forget = caller && !caller.aborted ? onAbort(caller, endByCaller) : undefined;
  const race = <T>(promise: Promise<T>): Promise<T> => Promise.race([promise, over]);
  return {
    signal: controller.signal,
    ended: () => ended,
    endIfOver: () => {
      if (!ended && remainingMs() <= 0) endInTime();
    },
    onEnd: (act) => {
      onEnd = act;
      if (ended) act();
    },
    race,
    wait: async (milliseconds) => {
      let waiting: ReturnType<typeof setTimeout> | undefined;
      try {
        await race(
          new Promise<void>((resolve) => {
            // A timer may fire a fraction of a millisecond early, and no retry comes earlier than the vendor asked.
            waiting = setTimeout(resolve, Math.ceil(milliseconds) + 1);
          }),
        );
      } finally {
        clearTimeout(waiting);
      }
    },
    endsAt,
    dispose: () => {
      clearTimeout(timer);
      forget?.();
    },
  };
}

/** The reason of `AbortSignal.timeout` means a timeout, also where `AbortSignal.any` passes it on. */
function endingOf(reason: unknown): Ending {
  const aborted: Ending = { kind: "aborted", reason: "aborted by the caller" };
  try {
    const isTimeout = (reason as { name?: unknown } | undefined)?.name === "TimeoutError";
    const cause = typeof reason === "object" ? reason : { message: reason };
    return isTimeout
      ? { kind: "timeout", reason: "request timed out by the caller's signal", cause }
      : { ...aborted, cause };
  } catch {
    // A reason may be anything, and an error in a listener of its signal would end the program.
    return aborted;
  }
}
