import { onAbort } from "./abort.js";
import type { ErrorKind } from "./contract.js";

/** Why a call was ended before it had an answer. */
export interface Ending {
  readonly kind: Extract<ErrorKind, "timeout" | "aborted">;
  readonly reason: string;
  /** What the caller gave as the reason of its abort. */
  readonly cause?: unknown;
}

/** Ends a call when its time is up or its caller aborts it, and remembers which of the two it was. */
export interface Deadline {
  readonly signal: AbortSignal;
  /** Why the call was ended, if it was. */
  readonly ended: () => Ending | undefined;
  /** Ends it where a program was so busy that its timer has not fired. */
  readonly endIfOver: () => void;
  /** Does this as well when the call is ended; the last one counts. */
  readonly onEnd: (act: () => void) => void;
  /** Rejects when the call is ended, and otherwise settles as the promise does; what the promise stands for goes on. */
  readonly race: <T>(promise: Promise<T>) => Promise<T>;
  /** Waits so many milliseconds; rejects when the call is ended before. */
  readonly wait: (milliseconds: number) => Promise<void>;
  /** When the call's time is up, by `performance.now()`. */
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
    // The platform's fetch rejects here, so what it has to say comes first.
    controller.abort();
    endRaces?.();
    onEnd?.();
  };
  const endInTime = () => end({ kind: "timeout", reason: `its time of ${timeoutMs} ms was up` });
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
            // A timer may fire a fraction of a millisecond early, and nothing is repeated earlier than told.
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

/** What `AbortSignal.timeout` aborts with is a timeout, also where `AbortSignal.any` passes it on. */
function endingOf(reason: unknown): Ending {
  const aborted: Ending = { kind: "aborted", reason: "the caller aborted it" };
  try {
    const isTimeout = (reason as { name?: unknown } | undefined)?.name === "TimeoutError";
    const cause = typeof reason === "object" ? reason : { message: reason };
    return isTimeout
      ? { kind: "timeout", reason: "the time of the caller's signal was up", cause }
      : { ...aborted, cause };
  } catch {
    // A reason may be anything, and what throws in a listener of its signal ends the program.
    return aborted;
  }
}
