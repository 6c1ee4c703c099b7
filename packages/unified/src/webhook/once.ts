/** How many keys are remembered, and how long one may be: anybody can deliver to a vendor's webhook that has no signature. */
const most = 10_000;
const longest = 1_000;

/**
 * Makes a function that does what belongs to a key once. Uses of the same key at the same time share one call, and a key
 * is remembered only after its call succeeded.
 */
export function createOnce(): (key: string, call: () => Promise<void>) => Promise<void> {
  const done = new Set<string>();
  const running = new Map<string, Promise<void>>();
  const remember = (key: string) => {
    if (key.length > longest) return;
    done.add(key);
    // A set keeps its keys in the order in which they came.
    for (const oldest of done) {
      if (done.size <= most) return;
      done.delete(oldest);
    }
  };
  return (key, call) => {
    if (done.has(key)) return Promise.resolve();
    const shared = running.get(key);
    if (shared) return shared;
    const promise = call()
      .then(() => remember(key))
      .finally(() => running.delete(key));
    running.set(key, promise);
    return promise;
  };
}
