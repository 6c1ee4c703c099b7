/** A row that a worker has. Both are called once. */
export interface Slot {
  /** What became of it is known, and has yet to be written down. */
  readonly sent: () => void;
  readonly end: () => void;
}

/** How many rows a worker may have. */
export interface Slots {
  readonly free: () => number;
  /** Keeps slots for rows that the ledger is asked for, until the returned function is called. */
  readonly reserve: (count: number) => () => void;
  readonly begin: () => Slot;
  /** Resolves when a slot was freed, or at `notify`. */
  readonly changed: () => Promise<void>;
  readonly notify: () => void;
  /** Remembers what runs. It must not reject. */
  readonly track: <T>(promise: Promise<T>) => Promise<T>;
  /** Waits until nothing runs. */
  readonly ended: () => Promise<void>;
}

/**
 * At most so many rows are sent at once, and as many more are being written down: a slow commit must not keep the
 * next message waiting, and a crash makes no more of them unknown than that.
 */
export function createSlots(concurrency: number): Slots {
  const running = new Set<Promise<unknown>>();
  let waiting: (() => void)[] = [];
  let [reserved, sending, all] = [0, 0, 0];
  const notify = () => {
    const resolves = waiting;
    waiting = [];
    for (const resolve of resolves) resolve();
  };
  return {
    notify,
    free: () => Math.min(concurrency - sending, 2 * concurrency - all) - reserved,
    reserve: (count) => {
      reserved += count;
      return () => {
        reserved -= count;
        notify();
      };
    },
    begin: () => {
      sending += 1;
      all += 1;
      return {
        sent: () => {
          sending -= 1;
          notify();
        },
        end: () => {
          all -= 1;
          notify();
        },
      };
    },
    changed: () => new Promise((resolve) => void waiting.push(resolve)),
    track: (promise) => {
      running.add(promise);
      void promise.finally(() => running.delete(promise));
      return promise;
    },
    ended: async () => {
      while (running.size > 0) await Promise.all(running);
    },
  };
}
