import { Queue } from "bullmq";
import { onTestFinished } from "vitest";
import { bullMqEngine, type WakeJob } from "../../src/bullmq/index.js";

let queues = 0;

/** An engine on a queue that no other test has, which is closed after the test. */
export function openEngine(path: string) {
  const queue = new Queue<WakeJob>(`outbox-${++queues}`, { connection: { path, retryStrategy: () => 100 } });
  const errors: unknown[] = [];
  queue.on("error", (error) => errors.push(error));
  onTestFinished(() => queue.close());
  return { queue, errors, engine: bullMqEngine({ queue }) };
}
