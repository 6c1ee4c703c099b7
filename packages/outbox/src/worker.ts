import { createLanes } from "./lanes.js";
import { type Lease, startLease } from "./lease.js";
import type { DispatchQuery, Engine, Store } from "./ledger.js";
import type { Listeners } from "./listeners.js";
import type { DispatchedRow } from "./row.js";
import { createSweep } from "./sweep.js";
import { type Working, workRow } from "./work-row.js";

/** How a worker sends. */
export interface WorkOptions {
  /** How many messages it sends at once. Default 10. */
  readonly concurrency?: number;
  /** How many messages each channel or route begins in a second at most, in this worker. */
  readonly perSecond?: number;
}

/** A worker that sends what is due. */
export interface Worker {
  /** Takes no more messages, and waits for those that run. */
  stop(): Promise<void>;
}

/** What a worker shares with its outbox. */
export interface WorkerContext extends Pick<Working, "sender" | "decrypt" | "doubts" | "settled"> {
  readonly store: Store;
  readonly engine?: Engine | undefined;
  readonly leaseMs: number;
  readonly retentionMs?: number | undefined;
  readonly listeners: Listeners;
}

export interface RunningWorker extends Worker {
  /** Looks for what is due, now or so many milliseconds later. */
  readonly wake: (delayMs?: number) => void;
}

export function startWorker(context: WorkerContext, options: WorkOptions): RunningWorker {
  const { store, engine, leaseMs, listeners } = context;
  const { ledger } = store;
  const { concurrency = 10, perSecond = Number.POSITIVE_INFINITY } = options;
  const lanes = createLanes(perSecond);
  const running = new Set<Promise<void>>();
  /** Slots of rows that the ledger is asked for. */
  let reserved = 0;
  let isStopped = false;
  let isPumping = false;
  let isAsked = false;
  const changed: (() => void)[] = [];

  const working: Working = {
    ...context,
    ...{ ledger, lanes },
    persist,
    wakeLater: async (id, delayMs) => {
      if (!engine) return wake(delayMs);
      await engine.wake([id], { delayMs }).catch((error: unknown) => listeners.tell("error", error));
    },
  };
  const sweep = createSweep({ ...context, pump });
  const stopEngine = engine?.work(handle, { concurrency });
  stopEngine?.catch((error: unknown) => listeners.tell("error", error));
  wake();

  function wake(delayMs = 0): void {
    if (isStopped) return;
    if (delayMs > 0) sweep.within(delayMs);
    else void pump();
  }

  /** Takes as many rows as can begin now, until there are no more or no room is left. */
  async function pump(): Promise<void> {
    isAsked = true;
    if (isPumping) return;
    isPumping = true;
    try {
      while (isAsked && !isStopped) {
        isAsked = false;
        let most = room();
        while (most > 0 && (await take({ limit: most })).length >= most) most = room();
      }
    } catch (error) {
      listeners.tell("error", error);
    } finally {
      isPumping = false;
      sweep.within(lanes.remainingMs());
    }
  }

  function room(): number {
    return isStopped ? 0 : lanes.most(concurrency - running.size - reserved);
  }

  async function take(query: Pick<DispatchQuery, "limit" | "ids">): Promise<readonly Promise<void>[]> {
    const lease = startLease(leaseMs);
    reserved += query.limit;
    try {
      const rows = await ledger.dispatch({ ...query, leaseMs, except: lanes.closed() });
      return rows.map((row) => begin(row, lease));
    } finally {
      reserved -= query.limit;
    }
  }

  function begin(row: DispatchedRow, lease: Lease): Promise<void> {
    lanes.began(row.via);
    const run = workRow(row, lease, working)
      .catch((error: unknown) => listeners.tell("error", error))
      .finally(() => {
        running.delete(run);
        for (const resolve of changed.splice(0)) resolve();
        if (!engine) wake();
      });
    running.add(run);
    return run;
  }

  /** Works on the rows of an engine's jobs, and ends when each of them ended. */
  async function handle(ids: readonly string[]): Promise<void> {
    const runs: Promise<void>[] = [];
    for (let rest = ids; rest.length > 0; ) {
      const most = room();
      if (most < 1 && !isStopped) {
        await new Promise<void>((resolve) => void changed.push(resolve));
        continue;
      }
      // Those that wait for their lane, or for a worker after this one.
      const delayMs = lanes.remainingMs();
      const some = isStopped ? rest : rest.slice(0, most);
      rest = rest.slice(some.length);
      const taken = isStopped ? [] : await take({ ids: some, limit: some.length });
      runs.push(...taken);
      const isWaiting = isStopped || (taken.length < some.length && delayMs < Number.POSITIVE_INFINITY);
      if (isWaiting) await engine?.wake(some, isStopped ? {} : { delayMs: Math.ceil(delayMs) });
    }
    await Promise.all(runs);
  }

  async function persist(write: () => Promise<boolean>, lease: Lease): Promise<boolean> {
    for (let waitMs = 100; ; waitMs = Math.min(waitMs * 2, 5000)) {
      try {
        return await write();
      } catch (error) {
        listeners.tell("error", error);
        if (isStopped && lease.isOver()) return false;
      }
      await new Promise((resolve) => setTimeout(resolve, waitMs));
    }
  }

  return {
    wake,
    stop: async () => {
      isStopped = true;
      for (const resolve of changed.splice(0)) resolve();
      await sweep.stop();
      const stop = await stopEngine?.catch(() => undefined);
      await stop?.();
      while (running.size > 0 || reserved > 0) {
        await Promise.all(running);
        await new Promise((resolve) => setTimeout(resolve, reserved > 0 ? 5 : 0));
      }
    },
  };
}
