import { inTransaction, type PostgresPool, type Queryable } from "./queryable.js";

/**
 * Each is run once, in order, and never changed after its release. A migration leaves what older code uses, so that machines can be
 * renewed one after the other.
 */
// What is removed stays as a row with nothing but its id: only one index of all ids stops an id that comes again in a transaction
// which began before the removal.
const migrations: readonly ((schema: string) => string)[] = [
  (schema) => `
    CREATE TABLE ${schema}.message (
      id text PRIMARY KEY,
      position bigint GENERATED ALWAYS AS IDENTITY,
      via text NOT NULL,
      message text NOT NULL,
      priority integer NOT NULL,
      tag text,
      trace text,
      state text NOT NULL DEFAULT 'queued'
        CHECK (state IN ('queued', 'dispatching', 'accepted', 'rejected', 'notSent', 'unknown', 'removed')),
      attempt integer NOT NULL DEFAULT 0,
      added_at timestamptz NOT NULL DEFAULT clock_timestamp(),
      due_at timestamptz NOT NULL,
      dispatched_at timestamptz,
      lease_until timestamptz,
      settled_at timestamptz,
      ground text,
      account text,
      correlation text,
      receipt text,
      error text,
      delivery text,
      CHECK (state <> 'dispatching' OR lease_until IS NOT NULL)
    );
    CREATE INDEX message_position ON ${schema}.message (position) WHERE state <> 'removed';
    CREATE INDEX message_due ON ${schema}.message (priority DESC, due_at, position) WHERE state = 'queued';
    CREATE INDEX message_next ON ${schema}.message (due_at) WHERE state = 'queued';
    CREATE INDEX message_lease ON ${schema}.message (lease_until) WHERE state = 'dispatching';
    CREATE INDEX message_unknown ON ${schema}.message (position) WHERE state = 'unknown';
    CREATE INDEX message_person ON ${schema}.message (position) WHERE ground = 'person';
    CREATE INDEX message_correlation ON ${schema}.message (correlation, account) WHERE correlation IS NOT NULL;
    CREATE TABLE ${schema}.kept_update (
      account text NOT NULL,
      correlation text NOT NULL,
      status text NOT NULL,
      error text,
      kept_at timestamptz NOT NULL DEFAULT clock_timestamp(),
      PRIMARY KEY (correlation, account, status)
    );`,
];

/**
 * Brings the schema up to date. Any number of processes may call it at once: one does it, the others wait. It needs the right to create
 * the schema only if something is to be done; after that, a role needs no more than USAGE on the schema and SELECT, INSERT, UPDATE and
 * DELETE on its tables.
 */
export async function migrate(pool: PostgresPool, schema: string): Promise<void> {
  if ((await versionOf(pool, schema)) >= migrations.length) return;
  await inTransaction(pool, async (client) => {
    await client.query("SELECT pg_advisory_xact_lock(hashtextextended($1, 0))", [
      `${schema} of @trunkline/outbox`,
    ]);
    const version = await versionOf(client, schema);
    if (version === 0) {
      await client.query(`CREATE SCHEMA IF NOT EXISTS ${schema}`);
      await client.query(
        `CREATE TABLE ${schema}.migration (version integer PRIMARY KEY, run_at timestamptz NOT NULL DEFAULT now())`,
      );
    }
    for (const [index, migration] of migrations.slice(version).entries()) {
      await client.query(migration(schema));
      await client.query(`INSERT INTO ${schema}.migration (version) VALUES ($1)`, [version + index + 1]);
    }
  });
}

async function versionOf(client: Queryable, schema: string): Promise<number> {
  // A query of the catalog, because `to_regclass` may remember that there was no such table before another process made it.
  const { rows: found } = await client.query(
    `SELECT EXISTS (
       SELECT FROM pg_catalog.pg_tables WHERE format('"%s"', schemaname) = $1 AND tablename = 'migration'
     ) AS found`,
    [schema],
  );
  if (!(found[0] as { found: boolean }).found) return 0;
  const { rows } = await client.query(`SELECT max(version) AS version FROM ${schema}.migration`);
  return Number((rows[0] as { version: number | null }).version ?? 0);
}
