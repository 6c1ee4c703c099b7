import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { postgresStore } from "../../src/postgres/index.js";
import { describeWithPostgres } from "../servers/with-postgres.js";

const leaseMs = 60_000;
const text = (id: string) => ({ id, via: "sms", message: "{}" });
const ids = (count: number) => Array.from({ length: count }, (_, index) => `id ${index}`);

describeWithPostgres("the ledger while PostgreSQL fails", (postgres) => {
  it("gives each row to one of two processes", async () => {
    const schema = postgres.schema();
    const { ledger, records } = postgresStore({ pool: postgres.pool(), schema });
    await ledger.add(ids(3000).map(text));
    const sent = await Promise.all([1, 2].map(() => sendInProcess({ ...postgres.server().address, schema })));
    expect(sent.flat().sort()).toEqual(ids(3000).sort());
    expect(sent.every((part) => part.length > 0)).toBe(true);
    expect(await records.count()).toMatchObject({ queued: 0, accepted: 3000 });
  });

  it.each(["its connections are cut", "it crashes and starts again"])(
    "loses nothing and sends nothing twice when %s",
    async (what) => {
      const schema = postgres.schema();
      const { ledger, records } = postgresStore({ pool: postgres.pool(), schema });
      await ledger.add(ids(3000).map(text));
      const sent: string[] = [];
      let errors = 0;
      const worker = async () => {
        while ((await records.count().catch(() => undefined))?.queued !== 0) {
          try {
            for (const { id, attempt } of await ledger.dispatch({ limit: 10, leaseMs })) {
              sent.push(id);
              await ledger.settle(id, attempt, { state: "accepted", ground: "worker" });
            }
          } catch {
            errors++;
          }
        }
      };
      const workers = Promise.all([worker(), worker(), worker(), worker()]);
      const admin = postgres.pool({ max: 1 });
      for (let round = 1; round <= 4; round++) {
        await expect.poll(() => sent.length).toBeGreaterThan(round * 300);
        if (what.startsWith("its connections")) {
          await admin.query(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND backend_type = 'client backend'",
          );
        } else {
          await postgres.server().restart();
        }
      }
      await workers;
      expect(errors).toBeGreaterThan(0);
      expect(sent.length, "each is sent at most once").toBe(new Set(sent).size);
      const rows = await records.list({ limit: 5000 });
      // A row whose dispatch or settlement got no answer stays under its lease, and becomes unknown when that is over.
      const known = rows.filter(({ state }) => state === "accepted").map(({ id }) => id);
      const open = rows.filter(({ state }) => state === "dispatching").map(({ id }) => id);
      expect(known.length + open.length).toBe(3000);
      expect(known.filter((id) => !sent.includes(id))).toEqual([]);
      expect(sent.filter((id) => !known.includes(id) && !open.includes(id))).toEqual([]);
    },
  );

  it("goes on with the next use when the database was not there at the first", async () => {
    const pool = postgres.pool();
    const { query } = pool;
    const { records } = postgresStore({ pool, schema: postgres.schema() });
    pool.query = () => Promise.reject(new Error("no connection")) as never;
    await expect(records.count()).rejects.toThrow("no connection");
    pool.query = query;
    expect(await records.count()).toMatchObject({ queued: 0 });
  });
});

describeWithPostgres(
  "the ledger in a database that answers before the disk does",
  (postgres) => {
    it("knows after a crash what was dispatched, and what was added", async () => {
      const { ledger, records } = postgresStore({ pool: postgres.pool(), schema: postgres.schema() });
      await ledger.add(["a", "b"].map(text));
      await ledger.dispatch({ limit: 1, leaseMs });
      await ledger.add([text("c")]);
      await postgres.server().restart();
      await expect
        .poll(() => records.count().catch(() => undefined))
        .toMatchObject({ dispatching: 1, queued: 2 });
    });
  },
  { synchronous_commit: "off", wal_writer_delay: "10s" },
);

/** Runs a worker in a process of its own, and gives the ids that it sent. */
async function sendInProcess(options: object): Promise<readonly string[]> {
  const path = fileURLToPath(new URL("worker-process.mjs", import.meta.url));
  const child = fork(path, [JSON.stringify(options)], { stdio: "inherit" });
  try {
    const [sent] = await Promise.race([
      once(child, "message"),
      once(child, "exit").then(() => Promise.reject(new Error("The worker ended."))),
    ]);
    return sent as readonly string[];
  } finally {
    child.kill("SIGKILL");
  }
}
