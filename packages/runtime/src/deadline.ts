/** Ends a call when its time is up or its caller aborts it, and remembers which of the two it was. */
export interface Deadline {
  readonly signal: AbortSignal;
  /** Why the call was ended, if it was. */
  readonly ended: () => "timeout" | "aborted" | undefined;
  /** Ends it where a program was so busy that its timer has not fired. */
  readonly endIfOver: () => void;
  /** Does this as well when the call is ended; the last one counts. */
  readonly onEnd: (act: () => void) => void;
  /** Rejects when the call is ended, and otherwise settles as the promise does; what the promise stands for goes on. */
  readonly race: <T>(promise: Promise<T>) => Promise<T>;
  /** Waits so many milliseconds; rejects when the call is ended before. */
  readonly wait: (milliseconds: number) => Promise<void>;
  /** How much of the call's time is left, in milliseconds. */
  readonly remainingMs: () => number;
  readonly dispose: () => void;
}

/** `since` is when the time began, by `performance.now()`. */
export function startDeadline(
  timeoutMs: number,
  caller: AbortSignal | undefined,
  since = performance.now(),
): Deadline {
  const controller = new AbortController();
  let ended: "timeout" | "aborted" | undefined;
  let onEnd: (() => void) | undefined;
  const end = (reason: "timeout" | "aborted") => {
    ended ??= reason;
    controller.abort();
    onEnd?.();
  };
  const remainingMs = () => timeoutMs - (performance.now() - since);
  const timer = setTimeout(() => end("timeout"), remainingMs());
  const onAbort = () => end("aborted");
  if (caller?.aborted) onAbort();
  else if (remainingMs() <= 0) end("timeout");
  caller?.addEventListener("abort", onAbort, { once: true });
  const race = <T>(promise: Promise<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      const stop = () => reject(controller.signal.reason);
      if (controller.signal.aborted) stop();
      controller.signal.addEventListener("abort", stop, { once: true });
      promise.then(resolve, reject).finally(() => controller.signal.removeEventListener("abort", stop));
    });
  return {
    signal: controller.signal,
    ended: () => ended,
    endIfOver: () => {
      if (!ended && remainingMs() <= 0) end("timeout");
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
    remainingMs,
    dispose: () => {
      clearTimeout(timer);
      caller?.removeEventListener("abort", onAbort);
    },
  };
}
