import { setTimeout as wait } from "node:timers/promises";
import type { Boss, WakeJob } from "./boss.js";

/** How often an idle worker looks for jobs. A notification would make all commits wait for each other. */
const pollMs = 500;
/** pg-boss sorts all that waits for each fetch, so one takes more jobs than can begin. Their rows stay `queued` until they do. */
const fetchSize = 200;

interface Work {
  readonly boss: Boss;
  readonly queue: string;
  /** Resolves when the queue is there. */
  readonly ready: () => Promise<void>;
  readonly handle: (ids: readonly string[]) => Promise<void>;
  readonly concurrency: number;
}

/** Gives ids to the handler until the returned function is called. */
export function startWork({ boss, queue, ready, handle, concurrency }: Work): () => Promise<void> {
  const stopping = new AbortController();
  // A message that takes long keeps only its own part waiting.
  const loops = Math.min(concurrency, 4);
  const waiting: { readonly id: string; readonly data: WakeJob }[] = [];
  const ended: string[] = [];
  let refilling: Promise<boolean> | undefined;

  async function refill(): Promise<boolean> {
    await ready();
    await removeEnded();
    waiting.push(...(await boss.fetch<WakeJob>(queue, { batchSize: fetchSize })));
    return waiting.length > 0;
  }

  async function removeEnded(): Promise<void> {
    if (ended.length === 0) return;
    const ids = [...ended];
    await boss.deleteJob(queue, ids);
    ended.splice(0, ids.length);
  }

  async function workOn(jobs: typeof waiting): Promise<void> {
    try {
      await handle(jobs.map(({ data }) => data.id));
      ended.push(...jobs.map(({ id }) => id));
    } catch (error) {
      await giveUp(jobs, String(error));
    }
  }

  async function giveUp(jobs: typeof waiting, message: string): Promise<void> {
    if (jobs.length > 0)
      await boss.fail(
        queue,
        jobs.map(({ id }) => id),
        { message },
      );
  }

  const running = Array.from({ length: loops }, async (_, index) => {
    while (!stopping.signal.aborted) {
      const jobs = waiting.splice(0, Math.ceil((concurrency - index) / loops));
      try {
        if (jobs.length > 0) {
          await workOn(jobs);
          continue;
        }
        refilling ??= refill().finally(() => {
          refilling = undefined;
        });
        if (await refilling) continue;
      } catch {
        // pg-boss tells its listeners of errors, and the ledger knows the rows: the next look is soon enough.
      }
      await wait(pollMs, undefined, { signal: stopping.signal }).catch(() => {});
    }
  });
  return async () => {
    stopping.abort();
    await Promise.all(running);
    await refilling?.catch(() => {});
    // What does not get through expires, and is a dead letter then.
    await removeEnded().catch(() => {});
    await giveUp(waiting, "The worker stopped.").catch(() => {});
  };
}
