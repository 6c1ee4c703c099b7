import type { Connection } from "./connection.js";

/** Each version is the statements that lead to it from the one before. What is here once is never changed. */
const versions: readonly (readonly string[])[] = [
  [
    `CREATE TABLE trunkline_outbox (
      seq INTEGER PRIMARY KEY AUTOINCREMENT,
      id TEXT NOT NULL,
      via TEXT NOT NULL,
      message TEXT NOT NULL,
      state TEXT NOT NULL DEFAULT 'queued',
      attempt INTEGER NOT NULL DEFAULT 0,
      priority INTEGER NOT NULL,
      added_at INTEGER NOT NULL,
      due_at INTEGER NOT NULL,
      dispatched_at INTEGER,
      lease_until INTEGER,
      settled_at INTEGER,
      ground TEXT,
      tag TEXT,
      trace TEXT,
      account TEXT,
      correlation TEXT,
      receipt TEXT,
      error TEXT,
      delivery TEXT
    ) STRICT`,
    "CREATE UNIQUE INDEX trunkline_outbox_id ON trunkline_outbox (id)",
    "CREATE INDEX trunkline_outbox_due ON trunkline_outbox (priority, due_at, seq, via) WHERE state = 'queued'",
    "CREATE INDEX trunkline_outbox_lease ON trunkline_outbox (lease_until) WHERE state = 'dispatching'",
    "CREATE INDEX trunkline_outbox_state ON trunkline_outbox (state)",
    "CREATE INDEX trunkline_outbox_correlation ON trunkline_outbox (correlation) WHERE correlation IS NOT NULL",
    "CREATE INDEX trunkline_outbox_person ON trunkline_outbox (seq) WHERE ground = 'person'",
    `CREATE INDEX trunkline_outbox_final ON trunkline_outbox (settled_at)
      WHERE state IN ('accepted', 'rejected', 'notSent')`,
    // Updates whose row nobody knows yet.
    `CREATE TABLE trunkline_outbox_updates (
      seq INTEGER PRIMARY KEY,
      account TEXT NOT NULL,
      correlation TEXT NOT NULL,
      status TEXT NOT NULL,
      error TEXT,
      kept_at INTEGER NOT NULL,
      UNIQUE (account, correlation, status)
    ) STRICT`,
    // An id is never used twice, also when its row is removed.
    "CREATE TABLE trunkline_outbox_removed (id TEXT PRIMARY KEY, seq INTEGER NOT NULL) STRICT, WITHOUT ROWID",
  ],
];

/** Leads the tables to this version. It runs in a transaction that nobody else can write in. */
export function migrate(connection: Connection): void {
  connection.run("CREATE TABLE IF NOT EXISTS trunkline_outbox_version (version INTEGER NOT NULL) STRICT");
  const [found] = connection.all("SELECT version FROM trunkline_outbox_version");
  const version = Number(found?.["version"] ?? 0);
  if (version > versions.length) {
    throw new Error(
      `its tables have version ${version}, and this @trunkline/outbox knows ${versions.length}: update the package`,
    );
  }
  if (version === versions.length) return;
  for (const statement of versions.slice(version).flat()) connection.run(statement);
  connection.run("DELETE FROM trunkline_outbox_version");
  connection.run(`INSERT INTO trunkline_outbox_version VALUES (${versions.length})`);
}
