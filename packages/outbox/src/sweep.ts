import type { Engine, Store } from "./ledger.js";
import type { Listeners } from "./listeners.js";

/** Looks regularly for what nobody works on. */
export interface Sweep {
  /** The next look is so many milliseconds from now at the latest. */
  readonly within: (milliseconds: number) => void;
  readonly stop: () => Promise<void>;
}

interface SweepContext {
  readonly store: Store;
  readonly engine?: Engine | undefined;
  readonly retentionMs?: number | undefined;
  readonly listeners: Listeners;
  /** Takes what is due, if there is room for it. */
  readonly wake: () => void;
}

/** Rows that another process adds are found within this time, and so are leases that end. */
const mostMs = 1000;
const leastMs = 20;
const most = 100;
const removalMs = 60_000;

export function createSweep({ store, engine, retentionMs, listeners, wake }: SweepContext): Sweep {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let at = Number.POSITIVE_INFINITY;
  let look: Promise<void> | undefined;
  let isStopped = false;
  let removesAt = performance.now();

  function within(milliseconds: number): void {
    const next = performance.now() + Math.max(leastMs, Math.min(milliseconds, mostMs));
    if (isStopped || next >= at) return;
    at = next;
    clearTimeout(timer);
    timer = setTimeout(run, next - performance.now());
  }

  function run(): void {
    at = Number.POSITIVE_INFINITY;
    look ??= sweep()
      .catch((error: unknown) => {
        listeners.tell("error", error);
        return mostMs;
      })
      .then((nextMs) => {
        look = undefined;
        within(nextMs);
      });
  }

  async function sweep(): Promise<number> {
    const { unknown, due, nextInMs = mostMs } = await store.ledger.lost(most);
    for (const row of unknown) listeners.tell("settled", row);
    // An engine may have lost its job.
    if (due.length > 0) wake();
    const given = (await engine?.lost()) ?? [];
    if (given.length > 0) await engine?.wake(given);
    if (retentionMs !== undefined && performance.now() >= removesAt) {
      removesAt = performance.now() + removalMs;
      await store.records.remove(retentionMs);
    }
    return unknown.length >= most ? 0 : nextInMs;
  }

  within(0);
  return {
    within,
    stop: async () => {
      isStopped = true;
      clearTimeout(timer);
      await look;
    },
  };
}
