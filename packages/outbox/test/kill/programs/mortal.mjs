/**
 * Makes a process that dies by SIGKILL at a chosen moment of its ledger: `{ method, when, calls }` is before or after the promise
 * of so many calls, and `{ method: "commit", calls }` is while a change is under way, and the process does not know yet whether
 * it is committed.
 */
export function mortal(dies) {
  let calls = 0;
  const count = () => {
    calls += 1;
    if (calls === dies?.calls) process.kill(process.pid, "SIGKILL");
  };
  const wrap =
    (name, method) =>
    async (...given) => {
      if (dies?.method !== name) return method(...given);
      if (dies.when === "before") count();
      const result = await method(...given);
      // A dispatch that found nothing leaves nothing behind.
      if (dies.when === "after" && (name !== "dispatch" || result.length > 0)) count();
      return result;
    };
  return {
    onCommit: () => void (dies?.method === "commit" && count()),
    wrapped: (store) => ({
      ...store,
      ledger: Object.fromEntries(
        Object.entries(store.ledger).map(([name, method]) => [name, wrap(name, method)]),
      ),
    }),
  };
}
