import type { Store } from "../index.js";
import { type Connection, connectionOf, type Database } from "./connection.js";
import { type Driver, defaultDriver } from "./drivers.js";
import { openFile } from "./file.js";
import { ledgerIn } from "./ledger.js";
import { recordsIn } from "./records.js";

/** Settings of a store in a file. */
export interface SqliteOptions {
  /** How long a call waits, in milliseconds, while another process writes. Then it throws. Default 10,000. */
  readonly busyTimeoutMs?: number;
}

/**
 * A store in a SQLite file, which is made if it is missing. Several processes of one machine may use the same file at the same
 * time; a network drive does not work. What a promise reported survives the end of the process, and a power cut if the disk
 * keeps what it says it has flushed.
 *
 * A transaction (`tx`) is your own `DatabaseSync` of `node:sqlite`, or `Database` of `libsql` where this store uses that, on the
 * same file, after its `BEGIN`. Another package's SQLite must not open the file in the same process: it would break the locks.
 * With SQLite older than 3.51.3 give your own connection `PRAGMA wal_autocheckpoint = 0`: the store copies the log in a safe way.
 *
 * Throws if there is no SQLite, or the file cannot be opened. What is wrong with the file otherwise, each method says.
 */
export function sqliteStore(path: string, options: SqliteOptions = {}): Store {
  return storeWith(defaultDriver(), path, options);
}

/** A store with a driver of one's choice. */
export function storeWith(driver: Driver, path: string, { busyTimeoutMs = 10_000 }: SqliteOptions): Store {
  const file = openFile(path, driver, busyTimeoutMs);
  const ledger = ledgerIn(file, callersTransaction);
  return { ledger, records: recordsIn(file), close: file.close };
}

/** Each of the caller's databases once, so that its statements are prepared once. */
const callers = new WeakMap<object, Connection>();

function callersTransaction(tx: unknown): Connection {
  if (!isInTransaction(tx)) throw new TypeError(`sqliteStore: invalid tx: ${wantedTx}`);
  const connection = callers.get(tx) ?? connectionOf(tx);
  callers.set(tx, connection);
  return connection;
}

const wantedTx = "it must be an open database of node:sqlite or libsql, after its BEGIN";

function isInTransaction(tx: unknown): tx is Database {
  if (typeof tx !== "object" || tx === null || !("prepare" in tx)) return false;
  // Older versions of node:sqlite do not say it.
  const { isTransaction, inTransaction = isTransaction } = tx as Record<string, unknown>;
  return inTransaction !== false;
}
