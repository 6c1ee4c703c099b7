// Adds so many messages to an outbox, or so many jobs to a bare queue, works on all of them, and tells how long each took.
import { createOutbox } from "@trunkline/outbox";
import { pgBossEngine } from "@trunkline/outbox/pg-boss";
import { postgresStore } from "@trunkline/outbox/postgres";
import { sqliteStore } from "@trunkline/outbox/sqlite";
import pg from "pg";
import PgBoss from "pg-boss";

const { kind, count, concurrency, where, warmUp = 0, fetchSize = concurrency } = JSON.parse(process.argv[2]);
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
  await boss.createQueue("bare", { name: "bare", policy: "short", retryLimit: 0 });
  const start = performance.now();
  for (let first = 0; first < count; first += 500) {
    const jobs = Array.from({ length: Math.min(500, count - first) }, (_, index) => ({
      name: "bare",
      singletonKey: `job-${first + index}`,
      data: { id: `job-${first + index}`, text: "Your order has left our warehouse." },
    }));
    await boss.insert(jobs);
  }
  const added = performance.now();
  // As the outbox's engine does: loops that share what one fetch gave, and tell of what ended with the next fetch.
  let done = 0;
  const [waiting, ended] = [[], []];
  let refilling;
  const refill = async () => {
    if (ended.length > 0) await boss.deleteJob("bare", ended.splice(0));
    waiting.push(...(await boss.fetch("bare", { batchSize: fetchSize })));
    return waiting.length > 0;
  };
  await Promise.all(
    Array.from({ length: loops }, async () => {
      for (;;) {
        const jobs = waiting.splice(0, Math.ceil(concurrency / loops));
        await Promise.all(jobs.map(({ data }) => messenger.send.outcome(data)));
        ended.push(...jobs.map(({ id }) => id));
        done += jobs.length;
        if (jobs.length > 0) continue;
        refilling ??= refill().finally(() => {
          refilling = undefined;
        });
        if (!(await refilling)) return;
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
