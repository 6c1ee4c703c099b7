// SQLite for a test and its processes; postgres.mjs has the same functions.
import { defaultDriver } from "../../../dist/sqlite/drivers.js";
import { storeWith } from "../../../dist/sqlite/store.js";

/** Opens the store. `onCommit` is called before each commit; `fill` and `free` make the disk full, and not full. */
export function open(path, onCommit = () => {}) {
  const driver = defaultDriver();
  // The store opens the file a second time for its checkpoints.
  let database;
  const store = storeWith(
    (path) => {
      const opened = driver(path);
      database ??= opened;
      return { prepare: (sql) => prepare(opened, sql), close: () => opened.close() };
    },
    path,
    {},
  );

  function prepare(opened, sql) {
    const statement = opened.prepare(sql);
    if (sql !== "COMMIT") return statement;
    return {
      all: (...values) => statement.all(...values),
      run: (...values) => {
        onCommit();
        return statement.run(...values);
      },
    };
  }

  const pragma = (text) => database.prepare(`PRAGMA ${text}`).all()[0];
  return {
    store,
    fill: () => pragma(`max_page_count = ${pragma("page_count").page_count}`),
    free: () => pragma("max_page_count = 1000000"),
    close: () => store.close(),
  };
}

/** A transaction of the caller's own. */
export function openTransaction(path) {
  const database = openRaw(path);
  const run = (sql) => database.prepare(sql).run();
  return {
    tx: database,
    begin: () => run("BEGIN IMMEDIATE"),
    commit: () => run("COMMIT"),
    rollBack: () => run("ROLLBACK"),
    close: () => database.close(),
  };
}

/** Whether anybody may write: no process is frozen inside a transaction. */
export function isFree(path) {
  const database = openRaw(path, 500);
  try {
    database.prepare("BEGIN IMMEDIATE").run();
    database.prepare("ROLLBACK").run();
    return true;
  } catch {
    return false;
  } finally {
    database.close();
  }
}

/** What the ledger's clock jumping forward by so many milliseconds does: every time that it stored is that much earlier. */
export function jump(path, milliseconds) {
  const database = openRaw(path);
  const sql = `UPDATE trunkline_outbox SET added_at = added_at - ?1, due_at = due_at - ?1,
    dispatched_at = dispatched_at - ?1, lease_until = lease_until - ?1, settled_at = settled_at - ?1`;
  database.prepare(sql.replaceAll("?1", String(milliseconds))).run();
  database.close();
}

/** Only the store copies the log, as `sqliteStore` says. */
function openRaw(path, busyMs = 10_000) {
  const database = defaultDriver()(path);
  database.prepare(`PRAGMA busy_timeout = ${busyMs}`).all();
  database.prepare("PRAGMA wal_autocheckpoint = 0").all();
  return database;
}
