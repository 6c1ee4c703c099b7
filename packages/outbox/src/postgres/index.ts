import type { Store } from "../index.js";
import { createLedger } from "./ledger.js";
import { migrate } from "./migrations.js";
import type { PostgresPool } from "./queryable.js";
import { createRecords } from "./records.js";

export type { PostgresPool, Queryable } from "./queryable.js";

export interface PostgresStoreOptions {
  /** A pool of `pg`. It stays the caller's, who listens to its `error` and ends it. */
  readonly pool: PostgresPool;
  /** The schema of the ledger's tables, which nothing else may have. Default `trunkline_outbox`. */
  readonly schema?: string;
}

/**
 * A ledger in PostgreSQL 12 or newer. The first use brings its schema up to date; {@link migratePostgres} does so beforehand, for a
 * program whose role may not. `add`'s `tx` is anything with `query(text, values)` in the caller's own transaction.
 *
 * All statements are unnamed and no state outlives a transaction, so a pooler that gives connections by transaction may stand between.
 */
export function postgresStore({ pool, schema }: PostgresStoreOptions): Store {
  const name = checkedSchema(schema);
  let migrated: Promise<void> | undefined;
  const ready = () => {
    migrated ??= migrate(pool, name).catch((error: unknown) => {
      // The database may be back at the next use.
      migrated = undefined;
      throw error;
    });
    return migrated;
  };
  const ledger = createLedger(pool, name, ready);
  return { ledger, records: createRecords(pool, name, ready), close: ledger.idle };
}

/** Makes the ledger's schema, or brings it up to date. */
export async function migratePostgres({ pool, schema }: PostgresStoreOptions): Promise<void> {
  await migrate(pool, checkedSchema(schema));
}

function checkedSchema(schema = "trunkline_outbox"): string {
  if (/^[a-z_][a-z0-9_]{0,62}$/.test(schema)) return `"${schema}"`;
  throw new TypeError(
    "postgresStore: /schema must be at most 63 lower-case letters, digits and underscores, and no digit first",
  );
}
