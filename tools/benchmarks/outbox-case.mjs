// Adds so many messages to an outbox, or so many jobs to a bare queue, works on all of them, and tells how long each took.
import { createOutbox } from "@trunkline/outbox";
import { pgBossEngine } from "@trunkline/outbox/pg-boss";
import { postgresStore } from "@trunkline/outbox/postgres";
import { sqliteStore } from "@trunkline/outbox/sqlite";
import pg from "pg";
import PgBoss from "pg-boss";

const { kind, count, concurrency, where, warmUp = 0 } = JSON.parse(process.argv[2]);
/** pg-boss alone has as many jobs at once as the outbox has messages. */
const fetchSize = Math.ceil(concurrency / 4);
const loops = 4;

/** A messenger whose vendor accepts at once, so that only the outbox is measured. */
const messenger = {
  accounts: {},
  capabilities: {},
  reconcile: async () => ({ outcome: "unknown", reason: "a stub" }),
  send: {
    outcome: async ({ via }) => {
      await new Promise(setImmediate);
      return { outcome: "accepted", receipt: { via, vendor: "stub", id: "1", status: "queued", raw: {} } };
    },
  },
};

function* messages(prefix, many) {
  for (let index = 0; index < many; index += 1) {
    const message = { via: "id", to: "+6281200000000", text: "Your order has left our warehouse." };
    yield { message, id: `${prefix}-${index}` };
  }
}

/** The most memory that the process had, looked at after collections. */
const most = { heapUsed: 0, rss: 0 };
function look() {
  globalThis.gc?.();
  const now = process.memoryUsage();
  for (const name of Object.keys(most)) most[name] = Math.max(most[name], now[name]);
}

async function ofOutbox({ store, engine, end }) {
  const outbox = createOutbox({ messenger, store, engine });
  const run = async (prefix, many) => {
    const start = performance.now();
    await outbox.addAll(messages(prefix, many), {
      onProgress: ({ taken }) => taken % (many / 20) === 0 && look(),
    });
    const added = performance.now();
    const worker = outbox.work({ concurrency });
    for (;;) {
      await new Promise((resolve) => setTimeout(resolve, many > 20_000 ? 500 : 100));
      if (globalThis.gc) look();
      const { total, settled, accepted } = await outbox.progress();
      if (settled !== total) continue;
      if (accepted !== total) throw new Error(`${accepted} of ${total} messages were accepted`);
      break;
    }
    const worked = performance.now();
    await worker.stop();
    return { addMs: added - start, workMs: worked - added };
  };
  if (warmUp > 0) await run("warm", warmUp);
  const times = await run("row", count);
  await outbox.close();
  await end();
  return times;
}

async function postgres() {
  const pool = new pg.Pool({ ...where, max: 10 });
  const boss = new PgBoss({ ...where, schema: "boss" });
  boss.on("error", console.error);
  await boss.start();
  return {
    ...{ pool, boss, store: postgresStore({ pool }), engine: pgBossEngine({ boss }) },
    end: async () => {
      await boss.stop({ graceful: false });
      await pool.end();
    },
  };
}

async function bare() {
  const { boss, end } = await postgres();
  await boss.createQueue("bare", { name: "bare", retryLimit: 0 });
  const start = performance.now();
  for (let first = 0; first < count; first += 500) {
    const jobs = Array.from({ length: Math.min(500, count - first) }, (_, index) => ({
      name: "bare",
      data: { id: `job-${first + index}`, text: "Your order has left our warehouse." },
    }));
    await boss.insert(jobs);
  }
  const added = performance.now();
  let done = 0;
  await Promise.all(
    Array.from({ length: loops }, async () => {
      for (;;) {
        const jobs = await boss.fetch("bare", { batchSize: fetchSize });
        if (jobs.length === 0) return;
        await Promise.all(jobs.map(({ data }) => messenger.send.outcome(data)));
        await boss.complete(
          "bare",
          jobs.map(({ id }) => id),
        );
        done += jobs.length;
      }
    }),
  );
  const worked = performance.now();
  if (done !== count) throw new Error(`${done} of ${count} jobs were done`);
  await end();
  return { addMs: added - start, workMs: worked - added };
}

const cases = {
  bare,
  postgres: async () => await ofOutbox(await postgres()),
  sqlite: async () => await ofOutbox({ store: sqliteStore(where), end: async () => {} }),
};
const times = await cases[kind]();
process.send({ ...times, ...most });
process.disconnect();
