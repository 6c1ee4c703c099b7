import type { Connection } from "./connection.js";

// As often as SQLite does it by itself, about.
const everyChanges = 2000;

export interface Checkpoints {
  /** Copies the log into the file, if it has become long. No transaction is open then. */
  afterCommit(): void;
  /** Copies the log into the file, which a person may want to copy then. */
  close(): void;
}

/**
 * SQLite before 3.51.3, as libsql 0.5 and Node 22.13 have it, can lose commits when one process copies its write-ahead log into
 * the file while another begins the log anew. So it never copies by itself here: this does, by a second connection, while the
 * first has the lock without which nobody begins the log anew.
 */
export function checkpoints(connection: Connection, open: () => Connection): Checkpoints {
  let copier: Connection | undefined;
  let changesThen = 0;
  connection.all("PRAGMA wal_autocheckpoint = 0");
  return {
    afterCommit: () => {
      const changes = Number(connection.all("SELECT total_changes() AS n")[0]?.["n"]);
      if (changes - changesThen >= everyChanges && copy()) changesThen = changes;
    },
    close: () => {
      copy();
      copier?.close();
    },
  };

  /** False if somebody else writes. */
  function copy(): boolean {
    try {
      connection.run("BEGIN IMMEDIATE");
    } catch {
      return false;
    }
    try {
      copier ??= open();
      copier.all("PRAGMA wal_checkpoint(PASSIVE)");
    } catch {
      // Whatever it is, the log still has everything, and grows.
    } finally {
      connection.run("ROLLBACK");
    }
    return true;
  }
}
