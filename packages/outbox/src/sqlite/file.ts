import { setImmediate as nextTurn, setTimeout as sleep } from "node:timers/promises";
import { type Checkpoints, checkpoints } from "./checkpoint.js";
import { type Connection, connectionOf } from "./connection.js";
import type { Driver } from "./drivers.js";
import { explain, isBusy } from "./errors.js";
import { nowOf } from "./rows.js";
import { migrate } from "./schema.js";

/** A file whose tables are ready. */
export interface LedgerFile {
  /** Runs it in a transaction, maybe together with others, and resolves after the commit. It may run twice, and may do nothing but SQL. */
  change<T>(work: (connection: Connection, now: number) => T): Promise<T>;
  /** Looks at what is committed. */
  look<T>(work: (connection: Connection) => T): Promise<T>;
  /** Waits for the changes that were asked for. */
  close(): Promise<void>;
}

interface Job {
  run(now: number): void;
  done(): void;
  fail(error: Error): void;
}

// SQLite waits so long by blocking the thread, which also keeps timers and sockets waiting. Longer waits are by timers.
const blockingMs = 5;

export function openFile(path: string, driver: Driver, busyTimeoutMs: number): LedgerFile {
  const connect = () => connectionOf(driver(path));
  const connection = attempt(connect);
  const jobs: Job[] = [];
  let working: Promise<void> | undefined;
  let opening: Promise<Checkpoints> | undefined;
  let isClosed = false;

  return {
    change: (work) =>
      new Promise((resolve, reject) => {
        if (isClosed) throw closed();
        let result: ReturnType<typeof work>;
        jobs.push({
          run: (now) => {
            result = work(connection, now);
          },
          done: () => resolve(result),
          fail: reject,
        });
        working ??= workOff();
      }),
    look: async (work) => {
      if (isClosed) throw closed();
      await ready();
      return whenFree(() => work(connection));
    },
    close: async () => {
      if (isClosed) return;
      isClosed = true;
      await working;
      (await opening?.catch(() => undefined))?.close();
      connection.close();
    },
  };

  async function workOff(): Promise<void> {
    // Whatever is asked for in this turn, or while the file was locked, shares one commit, and so one flush of the disk.
    for (await nextTurn(); jobs.length > 0; await nextTurn()) await commit(() => jobs.splice(0));
    working = undefined;
  }

  async function commit(take: () => readonly Job[]): Promise<void> {
    let log: Checkpoints;
    try {
      log = await ready();
      await whenFree(() => connection.run("BEGIN IMMEDIATE"));
    } catch (error) {
      for (const job of take()) job.fail(error as Error);
      return;
    }
    const group = take();
    try {
      const now = nowOf(connection);
      for (const job of group) job.run(now);
      connection.run("COMMIT");
    } catch (error) {
      rollBack();
      // The others must not suffer from one that failed, so each has a commit of its own.
      if (group.length > 1) for (const job of group) await commit(() => [job]);
      else for (const job of group) job.fail(explain(path, error));
      return;
    }
    for (const job of group) job.done();
    log.afterCommit();
  }

  function rollBack(): void {
    try {
      connection.run("ROLLBACK");
    } catch {
      // After some errors, such as a full disk, SQLite has rolled back already.
    }
  }

  function ready(): Promise<Checkpoints> {
    opening ??= open().catch((error: unknown) => {
      opening = undefined;
      throw error;
    });
    return opening;
  }

  async function open(): Promise<Checkpoints> {
    await whenFree(() => {
      connection.all(`PRAGMA busy_timeout = ${blockingMs}`);
      const [mode] = connection.all("PRAGMA journal_mode = WAL");
      if (mode?.["journal_mode"] !== "wal") throw new Error("it must be a file on a disk of this machine");
      // Each commit is flushed to the disk before it is reported; on macOS through the disk's own cache too.
      connection.run("PRAGMA synchronous = FULL");
      connection.all("PRAGMA fullfsync = ON");
    });
    await whenFree(() => connection.run("BEGIN IMMEDIATE"));
    try {
      migrate(connection);
      connection.run("COMMIT");
    } catch (error) {
      rollBack();
      throw explain(path, error);
    }
    return checkpoints(connection, connect);
  }

  /** Another process may hold the file for a moment. */
  async function whenFree<T>(work: () => T): Promise<T> {
    const end = performance.now() + busyTimeoutMs;
    for (;;) {
      try {
        return work();
      } catch (error) {
        if (!isBusy(error) || performance.now() > end) throw explain(path, error);
      }
      // By chance, so that two processes do not meet again and again.
      await sleep(1 + Math.random() * 10);
    }
  }

  function attempt<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw explain(path, error);
    }
  }

  function closed(): Error {
    return new Error(`sqliteStore: ${path}: the store is closed`);
  }
}
