import { type Queue, Worker } from "bullmq";
import type { Engine } from "../index.js";
import { soon } from "./soon.js";

/** A job of ours: the id of a row. */
export interface WakeJob {
  readonly id: string;
}

export interface BullMqEngineOptions {
  /** A queue for nothing else. Workers use its name, prefix and connection. It stays the caller's, who listens to its `error` and closes it. */
  readonly queue: Queue<WakeJob>;
}

/** Redis knows nothing of a transaction in the ledger's database, so its jobs come when it is probably committed. */
const commitMs = 1000;
const most = 1000;

/** Wakes workers by jobs of BullMQ. Redis may forget them: the ledger is somewhere else. */
export function bullMqEngine({ queue }: BullMqEngineOptions): Engine {
  return {
    wake: async (ids, { delayMs = 0, tx } = {}) => {
      if (ids.length === 0) return;
      const delay = Math.ceil(delayMs) + (tx === undefined ? 0 : commitMs);
      const opts = { delay, attempts: 1, removeOnComplete: true, removeOnFail: false };
      const added = soon(queue.addBulk(ids.map((id) => ({ name: "wake", data: { id }, opts }))));
      // The caller's transaction neither waits for Redis nor fails with it. Workers find the row without a job too.
      if (tx === undefined) await added;
      else added.catch(() => {});
    },
    work: async (handle, { concurrency }) => startWork(queue, handle, concurrency),
    lost: async () => {
      const jobs = await soon(queue.getFailed(0, most - 1));
      const removed = jobs.map(async ({ id = "", data }) =>
        // Another process may have taken it at the same time.
        (await queue.remove(id)) === 1 ? [data.id] : [],
      );
      return (await soon(Promise.all(removed))).flat();
    },
  };
}

function startWork(
  queue: Queue<WakeJob>,
  handle: (ids: readonly string[]) => Promise<void>,
  concurrency: number,
): () => Promise<void> {
  const { connection, prefix } = queue.opts;
  const running = new Set<Promise<void>>();
  let isStopped = false;

  async function work(id: string): Promise<void> {
    if (isStopped) throw new Error("The worker stopped.");
    const run = handle([id]);
    running.add(run);
    await run.finally(() => running.delete(run));
  }

  const worker = new Worker<WakeJob>(queue.name, ({ data }) => work(data.id), {
    connection,
    ...(prefix !== undefined && { prefix }),
    concurrency,
    // A job whose process died is lost, and not run again: the ledger knows what became of its row.
    maxStalledCount: 0,
  });
  worker.on("error", (error) => queue.emit("error", error));
  return async () => {
    isStopped = true;
    await Promise.allSettled(running);
    // Without Redis, the jobs that ended cannot be removed. They are lost, then.
    await soon(worker.pause()).catch(() => {});
    await worker.close(true);
  };
}
