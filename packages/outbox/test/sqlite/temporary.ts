import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { Store } from "../../src/index.js";
import type { Database } from "../../src/sqlite/connection.js";
import { libsqlDriver, nodeDriver } from "../../src/sqlite/drivers.js";
import { type SqliteOptions, storeWith } from "../../src/sqlite/store.js";

/** The drivers that this Node has. */
export const drivers = Object.entries({ "node:sqlite": nodeDriver(), libsql: libsqlDriver() }).flatMap(
  ([name, driver]) => (driver === undefined ? [] : [{ name, driver }]),
);

/** The path of a file in a folder that is removed after the test. */
export function temporaryFile(name = "outbox.db"): string {
  const folder = mkdtempSync(join(tmpdir(), "trunkline-outbox-"));
  onTestFinished(() => {
    try {
      rmSync(folder, { recursive: true, force: true });
    } catch {
      // libsql has the file open until its statements are garbage, and Windows then removes nothing.
    }
  });
  return join(folder, name);
}

/** A store that is closed after the test. */
export function openStore(
  driver: (typeof drivers)[number]["driver"],
  path: string,
  options: SqliteOptions = {},
): Store {
  const store = storeWith(driver, path, options);
  onTestFinished(() => store.close());
  return store;
}

/** A connection of the test's own, which is closed after the test. Only the store copies the log, as `sqliteStore` says. */
export function openRaw(driver: (typeof drivers)[number]["driver"], path: string): Database {
  const database = driver(path);
  onTestFinished(() => database.close());
  database.prepare("PRAGMA wal_autocheckpoint = 0").all();
  return database;
}
