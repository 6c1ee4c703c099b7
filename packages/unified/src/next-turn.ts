/**
 * Lets the platform end its turn. Node's `fetch` frees a connection after it has given the response's last byte; a request in
 * between opens another connection, and in the end there are twice as many as requests at once.
 */
export function nextTurn(): Promise<void> {
  // Where only timers exist, as in a browser, it takes some milliseconds.
  const immediate: unknown = Reflect.get(globalThis, "setImmediate");
  const act = typeof immediate === "function" ? immediate : setTimeout;
  return new Promise((resolve) => {
    act(resolve);
  });
}
