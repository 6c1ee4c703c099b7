import type { Engine, Store } from "../../src/index.js";

/** What processes share: a module of the folder `stores`, and what its functions take. */
export interface Shared {
  readonly module: string;
  readonly where: unknown;
}

/** What such a module has. */
export interface SharedModule {
  open(where: unknown): Opened | Promise<Opened>;
  openTransaction(where: unknown): Transaction | Promise<Transaction>;
  /** Whether anybody may write now: no process is frozen inside a transaction. */
  isFree(where: unknown): boolean | Promise<boolean>;
  /** Moves the ledger's clock. */
  jump(where: unknown, milliseconds: number): unknown;
}

/** A store with what wakes its workers, and its disk, which can be full. */
export interface Opened {
  readonly store: Store;
  readonly engine?: Engine;
  fill(): unknown;
  free(): unknown;
  close(): unknown;
}

interface Transaction {
  readonly tx: unknown;
  begin(): unknown;
  commit(): unknown;
  rollBack(): unknown;
  close(): unknown;
}
