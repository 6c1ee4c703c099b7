// PostgreSQL with pg-boss for a test and its processes; sqlite.mjs has the same functions.
import { setImmediate } from "node:timers/promises";
import { pgBossEngine } from "@trunkline/outbox/pg-boss";
import { postgresStore } from "@trunkline/outbox/postgres";
import pg from "pg";
import PgBoss from "pg-boss";

/** A connection that is silent for so long is given up, as the README says. */
const silentMs = 2000;

/**
 * Opens the store and its engine. `onCommit` is called when a statement that changes something has been written to the socket;
 * `fill` and `free` make the disk full, and not full.
 */
export async function open({ address, schema, disk }, onCommit = () => {}) {
  const limits = { query_timeout: silentMs, connectionTimeoutMillis: silentMs };
  const pool = new pg.Pool({ ...address, ...limits, max: 5 });
  pool.on("error", () => {});
  pool.on("connect", (client) => {
    const { query } = client;
    client.query = (...given) => {
      const result = query.apply(client, given);
      if (/\b(INSERT|UPDATE)\b/.test(String(given[0]))) void setImmediate().then(onCommit);
      return result;
    };
  });
  if (disk) await keepOn(disk, address);
  const boss = new PgBoss({ ...address, ...limits, schema: `${schema}_boss`, max: 3 });
  boss.on("error", () => {});
  await boss.start();
  return {
    store: postgresStore({ pool, schema }),
    engine: pgBossEngine({ boss }),
    fill: () => fill(pool, disk),
    free: () => pool.query(`COPY (SELECT WHERE false) TO '${disk}/filling'`),
    close: async () => {
      await boss.stop({ graceful: false });
      await pool.end();
    },
  };
}

/** New tables are on the disk. */
async function keepOn(disk, address) {
  const { rows } = await once(address, "SELECT FROM pg_tablespace WHERE spcname = 'disk'");
  if (rows.length > 0) return;
  await once(address, `CREATE TABLESPACE disk LOCATION '${disk}'`);
  await once(address, "ALTER ROLE trunkline SET default_tablespace = disk");
}

/** The server itself writes a file until there is no room, and keeps what it could write. */
async function fill(pool, disk) {
  const bytes = "SELECT repeat('x', 1000) FROM generate_series(1, 1000000)";
  await pool.query(`COPY (${bytes}) TO '${disk}/filling'`).catch(() => {});
}

/** A transaction of the caller's own. */
export async function openTransaction({ address }) {
  const client = new pg.Client(address);
  client.on("error", () => {});
  await client.connect();
  return {
    tx: client,
    begin: () => client.query("BEGIN"),
    commit: () => client.query("COMMIT"),
    rollBack: () => client.query("ROLLBACK"),
    close: () => client.end(),
  };
}

/** Whether anybody may write: no process is frozen inside a transaction. */
export async function isFree({ address }) {
  const { rows } = await once(
    address,
    "SELECT FROM pg_stat_activity WHERE state LIKE 'idle in transaction%'",
  );
  return rows.length === 0;
}

/** What the database's clock jumping forward by so many milliseconds does: every time that was stored is that much earlier. */
export async function jump({ address, schema }, milliseconds) {
  const by = `interval '${milliseconds} milliseconds'`;
  const earlier = (columns) => columns.map((column) => `${column} = ${column} - ${by}`).join(", ");
  await once(
    address,
    `BEGIN;
     LOCK TABLE ${schema}.message, ${schema}_boss.job IN EXCLUSIVE MODE;
     UPDATE ${schema}.message SET ${earlier(["added_at", "due_at", "dispatched_at", "lease_until", "settled_at"])};
     UPDATE ${schema}_boss.job SET ${earlier(["created_on", "start_after", "started_on"])};
     COMMIT`,
  );
}

async function once(address, sql) {
  const client = new pg.Client(address);
  await client.connect();
  try {
    return await client.query(sql);
  } finally {
    await client.end();
  }
}
