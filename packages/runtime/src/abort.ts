interface Listening {
  readonly acts: Set<() => void>;
  readonly listener: () => void;
}

const listening = new WeakMap<AbortSignal, Listening>();

/**
 * Calls a function when a signal is aborted, unless the returned function was called before. Many calls may share one
 * signal, so it has one listener for all of them: the platform warns about many, and searches all of them to remove one.
 */
export function onAbort(signal: AbortSignal, act: () => void): () => void {
  const { acts, listener } = listening.get(signal) ?? listenTo(signal);
  acts.add(act);
  return () => {
    acts.delete(act);
    if (acts.size > 0) return;
    signal.removeEventListener("abort", listener);
    listening.delete(signal);
  };
}

function listenTo(signal: AbortSignal): Listening {
  const acts = new Set<() => void>();
  const listener = () => {
    for (const act of [...acts]) act();
  };
  signal.addEventListener("abort", listener, { once: true });
  const made = { acts, listener };
  listening.set(signal, made);
  return made;
}
