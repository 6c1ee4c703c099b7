import type { Queryable } from "../postgres/queryable.js";

/** A job of ours: the id of a row, and nothing that could differ from the row. */
export interface WakeJob {
  readonly id: string;
}

/** What runs a statement for pg-boss. */
export interface BossTransaction {
  executeSql(text: string, values?: unknown[]): Promise<{ rows: unknown[] }>;
}

/** A job to be written. `startAfter` is an interval by the database's clock, in seconds. */
export interface BossJob {
  readonly name: string;
  readonly data: WakeJob;
  readonly singletonKey: string;
  readonly startAfter: string;
}

/** What both versions have alike. */
export interface BossBase {
  getQueue(name: string): Promise<unknown>;
  createQueue(name: string, options?: BossQueue): Promise<void>;
  fetch<Data>(name: string, options: { batchSize: number }): Promise<readonly { id: string; data: Data }[]>;
  deleteJob(name: string, ids: string[]): Promise<unknown>;
  fail(name: string, ids: string[], data?: object): Promise<unknown>;
}

/** How a queue of ours is made. `name` is only for version 10, whose types want it here. */
export interface BossQueue {
  name: string;
  policy?: "short";
  retryLimit?: number;
  expireInSeconds?: number;
  deadLetter?: string;
}

/** pg-boss of version 10, as far as it is used. */
export interface Boss10 extends BossBase {
  /** Gone in later versions. */
  archive(): Promise<void>;
  insert(jobs: BossJob[], options: { db?: BossTransaction }): Promise<unknown>;
}

/** pg-boss of version 12, as far as it is used. */
export interface Boss12 extends BossBase {
  insert(name: string, jobs: BossJob[], options?: { db?: BossTransaction }): Promise<unknown>;
}

/** A started pg-boss of version 10 or 12. */
export type Boss = Boss10 | Boss12;

/** Writes the jobs, in the caller's transaction if there is one. */
export async function insert(boss: Boss, jobs: BossJob[], name: string, tx?: Queryable): Promise<void> {
  const options = tx
    ? { db: { executeSql: (text: string, values?: unknown[]) => tx.query(text, values) } }
    : {};
  await ("archive" in boss ? boss.insert(jobs, options) : boss.insert(name, jobs, options));
}
