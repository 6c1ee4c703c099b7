import type { Engine } from "../index.js";
import { asQueryable } from "../postgres/queryable.js";
import { type Boss, insert, type WakeJob } from "./boss.js";
import { startWork } from "./work.js";

export type { Boss, Boss10, Boss12, BossBase, BossJob, BossQueue, BossTransaction, WakeJob } from "./boss.js";

export interface PgBossEngineOptions {
  /** A started pg-boss, of version 10.4 or 12. It stays the caller's, who listens to its `error` and stops it. */
  readonly boss: Boss;
  /** The name of the queue; that of its dead letters has `-dead` after it. Default `trunkline-outbox`. */
  readonly queue?: string;
}

/** A job whose process died is a dead letter after this. Its row is found by its lease before that. */
const expireInSeconds = 300;

/** Wakes workers by jobs of pg-boss, on any number of machines. `wake`'s `tx` is what the ledger's `add` takes. */
export function pgBossEngine({ boss, queue = "trunkline-outbox" }: PgBossEngineOptions): Engine {
  const dead = `${queue}-dead`;
  let made: Promise<void> | undefined;

  function ready(): Promise<void> {
    made ??= makeQueues().catch((error: unknown) => {
      // The database may be back at the next use.
      made = undefined;
      throw error;
    });
    return made;
  }

  async function makeQueues(): Promise<void> {
    if (!(await boss.getQueue(dead))) await boss.createQueue(dead, { name: dead, retryLimit: 0 });
    if (await boss.getQueue(queue)) return;
    // One waiting job for each row is enough, however often the row is woken; a job that runs is not a waiting one.
    const its = { policy: "short", retryLimit: 0, expireInSeconds, deadLetter: dead } as const;
    await boss.createQueue(queue, { name: queue, ...its });
  }

  return {
    wake: async (ids, { delayMs = 0, tx } = {}) => {
      if (ids.length === 0) return;
      await ready();
      const startAfter = String(delayMs / 1000);
      const jobs = ids.map((id) => ({ name: queue, data: { id }, singletonKey: id, startAfter }));
      await insert(boss, jobs, queue, tx === undefined ? undefined : asQueryable(tx, "wake"));
    },
    work: async (handle, { concurrency }) => startWork({ boss, queue, ready, handle, concurrency }),
    lost: async () => {
      await ready();
      const jobs = await boss.fetch<WakeJob>(dead, { batchSize: 1000 });
      // If this process dies now, the ledger still knows which of these rows are due.
      if (jobs.length > 0)
        await boss.deleteJob(
          dead,
          jobs.map(({ id }) => id),
        );
      return jobs.map(({ data }) => data.id);
    },
  };
}
