/** Ends a call when its time is up or its caller aborts it, and remembers which of the two it was. */
export interface Deadline {
  readonly signal: AbortSignal;
  /** Why the call was ended, if it was. */
  readonly ended: () => "timeout" | "aborted" | undefined;
  /** Rejects when the call is ended, and otherwise settles as the promise does; what the promise stands for goes on. */
  readonly race: <T>(promise: Promise<T>) => Promise<T>;
  readonly dispose: () => void;
}

export function startDeadline(timeoutMs: number, caller: AbortSignal | undefined): Deadline {
  const controller = new AbortController();
  let ended: "timeout" | "aborted" | undefined;
  const end = (reason: "timeout" | "aborted") => {
    ended ??= reason;
    controller.abort();
  };
  const timer = setTimeout(() => end("timeout"), timeoutMs);
  const onAbort = () => end("aborted");
  if (caller?.aborted) onAbort();
  caller?.addEventListener("abort", onAbort, { once: true });
  return {
    signal: controller.signal,
    ended: () => ended,
    race: (promise) =>
      new Promise((resolve, reject) => {
        const onEnd = () => reject(controller.signal.reason);
        if (controller.signal.aborted) onEnd();
        controller.signal.addEventListener("abort", onEnd, { once: true });
        promise.then(resolve, reject).finally(() => controller.signal.removeEventListener("abort", onEnd));
      }),
    dispose: () => {
      clearTimeout(timer);
      caller?.removeEventListener("abort", onAbort);
    },
  };
}
