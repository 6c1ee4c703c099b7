import { check, isAboveZero } from "./invalid.js";
import { createLanes } from "./lanes.js";
import { type Lease, startLease } from "./lease.js";
import type { DispatchQuery, Engine, Store } from "./ledger.js";
import type { Listeners } from "./listeners.js";
import { createPersist } from "./persist.js";
import type { DispatchedRow } from "./row.js";
import { createSlots } from "./slots.js";
import { createSweep } from "./sweep.js";
import { createTurns } from "./turns.js";
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
  /** Takes no more messages, and waits for those that it has. */
  stop(): Promise<void>;
}

/** What a worker shares with its outbox. */
export interface WorkerContext
  extends Pick<Working, "hooks" | "sender" | "decrypt" | "doubts" | "settled" | "acceptedLate"> {
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
  check("work", [
    [Number.isSafeInteger(concurrency) && concurrency > 0, "/concurrency", "must be a whole number above 0"],
    [isAboveZero(perSecond), "/perSecond", "must be a number above 0"],
  ]);
  const lanes = createLanes(perSecond);
  const slots = createSlots(concurrency);
  const tellError = (error: unknown) => listeners.tell("error", error);
  let isStopped = false;
  let isPumping = false;
  let isAsked = false;
  /** Batches of an engine's jobs. */
  let handling = 0;

  const working: Working = {
    ...context,
    ...{ ledger, lanes, tellError, turn: createTurns() },
    persist: createPersist(tellError, () => isStopped),
    wakeLater: async (id, delayMs) => {
      if (!engine) wake(delayMs);
      else await engine.wake([id], { delayMs }).catch(tellError);
    },
  };
  const sweep = createSweep({ ...context, wake });
  const engineStop = engine?.work(handle, { concurrency });
  engineStop?.catch(tellError);
  wake();

  function wake(delayMs = 0): void {
    if (isStopped) return;
    if (delayMs > 0) sweep.within(delayMs);
    else slots.track(pump());
  }

  function room(): number {
    return isStopped ? 0 : lanes.most(slots.free());
  }

  /** Takes as many rows as can begin now, until there are no more or no room is left. */
  async function pump(): Promise<void> {
    isAsked = true;
    if (isPumping) return;
    isPumping = true;
    try {
      while (isAsked && !isStopped) {
        isAsked = false;
        // Rows that end in the same turn free their slots together.
        await null;
        let most = room();
        while (most > 0 && (await take({ limit: most })).length >= most) most = room();
      }
    } catch (error) {
      tellError(error);
    } finally {
      isPumping = false;
      sweep.within(lanes.remainingMs());
    }
  }

  async function take(query: Pick<DispatchQuery, "limit" | "ids">): Promise<readonly Promise<void>[]> {
    const release = slots.reserve(query.limit);
    const lease = startLease(leaseMs);
    try {
      const rows = await ledger.dispatch({ ...query, leaseMs, except: lanes.closed() });
      return rows.map((row) => begin(row, lease));
    } finally {
      release();
    }
  }

  function begin(row: DispatchedRow, lease: Lease): Promise<void> {
    lanes.began(row.via);
    const slot = slots.begin();
    // An engine gives its next job when this one ends. One that forgot its jobs does not, and the rows wait in the ledger.
    const freed = () => handling === 0 && wake();
    const sent = () => {
      slot.sent();
      freed();
    };
    const run = workRow(row, lease, { ...working, sent }).catch(tellError);
    return slots.track(
      run.finally(() => {
        slot.end();
        freed();
      }),
    );
  }

  /** Works on the rows of an engine's jobs, and ends when each of them ended. */
  async function handle(ids: readonly string[]): Promise<void> {
    handling += 1;
    try {
      await workOn(ids);
    } finally {
      handling -= 1;
    }
  }

  async function workOn(ids: readonly string[]): Promise<void> {
    const runs: Promise<void>[] = [];
    for (let rest = ids; rest.length > 0; ) {
      const most = room();
      if (most < 1 && !isStopped) {
        await slots.changed();
        continue;
      }
      const some = isStopped ? rest : rest.slice(0, most);
      rest = rest.slice(some.length);
      // Those that wait for their lane, or for another worker after this one.
      const delayMs = isStopped ? 0 : lanes.remainingMs();
      const taken = isStopped ? [] : await take({ ids: some, limit: some.length });
      runs.push(...taken);
      if (taken.length < some.length && delayMs < Number.POSITIVE_INFINITY) {
        await engine?.wake(some, { delayMs: Math.ceil(delayMs) });
      }
    }
    await Promise.all(runs);
  }

  return {
    wake,
    stop: async () => {
      isStopped = true;
      slots.notify();
      await sweep.stop();
      const stop = await engineStop?.catch(() => undefined);
      await stop?.();
      await slots.ended();
    },
  };
}
