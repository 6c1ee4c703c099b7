import { onTestFinished } from "vitest";
import type { Store } from "../../src/index.js";
import { temporaryFile } from "../sqlite/temporary.js";
import { type Bench, openBench, type Shared } from "./bench.js";
import type { CountingVendor } from "./vendor.js";

/** What a module of the folder `stores` has. */
interface StoreModule {
  open(where: string): Opened;
  jump(where: string, milliseconds: number): void | Promise<void>;
  openTransactions(where: string): Transactions;
  isFree(where: string): boolean;
}

interface Opened {
  readonly store: Store;
  fill(): unknown;
  free(): unknown;
}

interface Transactions {
  readonly tx: unknown;
  begin(): unknown;
  commit(): unknown;
  rollBack(): unknown;
  close(): unknown;
}

export interface SqliteBench extends Bench {
  readonly shared: Shared;
  readonly jump: (milliseconds: number) => void | Promise<void>;
  readonly transactions: () => Transactions;
  /** Whether anybody may write to the file now. */
  readonly isFree: () => boolean;
  /** The store of the bench, whose disk can be full. */
  readonly disk: Pick<Opened, "fill" | "free">;
}

/** A bench over one SQLite file, as the built package keeps it. */
export async function sqliteBench(vendor: CountingVendor): Promise<SqliteBench> {
  const module = new URL("stores/sqlite.mjs", import.meta.url).href;
  const where = temporaryFile();
  const loaded = (await import(module)) as StoreModule;
  const { store, ...disk } = loaded.open(where);
  onTestFinished(() => store.close());
  const shared = { module, where };
  return {
    ...(await openBench(shared, store, vendor)),
    shared,
    disk,
    jump: (milliseconds) => loaded.jump(where, milliseconds),
    isFree: () => loaded.isFree(where),
    transactions: () => loaded.openTransactions(where),
  };
}
