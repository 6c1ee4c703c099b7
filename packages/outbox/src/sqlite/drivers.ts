import { createRequire } from "node:module";
import type { Database } from "./connection.js";

/** Opens a file. Throws what the driver throws. */
export type Driver = (path: string) => Database;

type DatabaseClass = new (path: string) => Database;

/** SQLite as Node has it since 22.13. Undefined on an older Node. */
export function nodeDriver(): Driver | undefined {
  // The types of Node 20 do not know the module.
  const found = process.getBuiltinModule("node:sqlite") as { DatabaseSync: DatabaseClass } | undefined;
  return found && ((path) => new found.DatabaseSync(path));
}

/** SQLite of the package `libsql`. Undefined if it is not installed, or has no binary for this platform. */
export function libsqlDriver(): Driver | undefined {
  try {
    const Libsql = createRequire(import.meta.url)("libsql") as DatabaseClass;
    return (path) => new Libsql(path);
  } catch {
    return undefined;
  }
}

/** The driver of this process. Two drivers are two copies of SQLite, and these must not open one file in one process. */
export function defaultDriver(): Driver {
  const driver = nodeDriver() ?? libsqlDriver();
  if (driver !== undefined) return driver;
  throw new Error(
    `sqliteStore: Node ${process.versions.node} has no node:sqlite, and the package libsql is not installed for this platform: install libsql, or use Node 22.13 or newer`,
  );
}
