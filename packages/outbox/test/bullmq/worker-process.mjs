// Works on the outbox in a file, woken by BullMQ, and tells its parent of each message before it is accepted.
import { createOutbox } from "@trunkline/outbox";
import { bullMqEngine } from "@trunkline/outbox/bullmq";
import { sqliteStore } from "@trunkline/outbox/sqlite";
import { Queue } from "bullmq";

const [file, path, name, concurrency] = process.argv.slice(2);
const queue = new Queue(name, { connection: { path } });
queue.on("error", () => {});
const outcome = async ({ via, text }) => {
  process.send(text);
  await new Promise((resolve) => setTimeout(resolve, 10));
  return { outcome: "accepted", receipt: { via, vendor: "acme", id: text, status: "queued", raw: {} } };
};
const outbox = createOutbox({
  messenger: { capabilities: {}, accounts: {}, send: { outcome } },
  store: sqliteStore(file),
  engine: bullMqEngine({ queue }),
  leaseMs: 2000,
});
outbox.on("error", () => {});
outbox.work({ concurrency: Number(concurrency) });
process.on("disconnect", () => process.exit());
