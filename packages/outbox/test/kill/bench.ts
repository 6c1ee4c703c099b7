import type { OutboxRow, RowState, Store } from "../../src/index.js";
import { faultsOf } from "./faults.js";
import { type Program, startProgram } from "./processes.js";
import type { CountingVendor } from "./vendor.js";

/** A store that processes share: a module with `open`, and what `open` takes. */
export interface Shared {
  readonly module: string;
  readonly where: string;
}

/** When a process dies at a moment of its own ledger. */
export interface Dies {
  readonly method: "add" | "dispatch" | "settle" | "again" | "lost" | "commit";
  readonly when?: "before" | "after";
  readonly calls: number;
}

interface WorkerPlan {
  readonly dies?: Dies;
  /** Where it holds each message until the test says `go`. */
  readonly holds?: "decrypt" | "send" | "settle";
  readonly leaseMs?: number;
  readonly concurrency?: number;
  readonly retry?: false;
  /** By how much `jump` moves its clock. */
  readonly jumpsBy?: number;
}

/** One outbox, the processes on it, and the vendor. */
export interface Bench {
  readonly store: Store;
  readonly startWorker: (plan?: WorkerPlan) => Program;
  /** Adds messages by a process, which may die of it: then it does it again. Gives whether it died. */
  readonly add: (count: number, dies?: Dies) => Promise<boolean>;
  readonly row: (id: string) => Promise<OutboxRow | undefined>;
  readonly rows: () => Promise<readonly OutboxRow[]>;
  /** What is wrong now. */
  readonly faults: (isEnd?: boolean) => Promise<readonly string[]>;
  /** Lets workers end everything, and gives what is wrong then, and how many rows are in each state. */
  readonly end: (
    workers?: number,
  ) => Promise<{ readonly faults: readonly string[]; readonly counts: Readonly<Record<RowState, number>> }>;
}

export async function openBench(shared: Shared, store: Store, vendor: CountingVendor): Promise<Bench> {
  const ids: string[] = [];
  const startWorker = (plan: WorkerPlan = {}) =>
    startProgram("worker", { ...shared, vendor: vendor.url, leaseMs: 3000, concurrency: 10, ...plan });

  async function rows(): Promise<readonly OutboxRow[]> {
    const all: OutboxRow[] = [];
    for (let after: string | undefined; ; after = all.at(-1)?.id) {
      const page = await store.records.list({ limit: 1000, ...(after !== undefined && { after }) });
      if (page.length === 0) return all;
      all.push(...page);
    }
  }

  async function faults(isEnd = false): Promise<readonly string[]> {
    const before = new Map(vendor.accepted);
    return faultsOf({ ids, before, rows: await rows(), after: vendor.accepted, isEnd });
  }

  return {
    store,
    startWorker,
    add: async (count, dies) => {
      const added = Array.from({ length: count }, (_, index) => `m${ids.length + index}`);
      ids.push(...added);
      const how = await startProgram("adder", { ...shared, ids: added, dies }).ended;
      if (how === "SIGKILL") await startProgram("adder", { ...shared, ids: added }).ended;
      return how === "SIGKILL";
    },
    row: (id) => store.records.get(id),
    rows,
    faults,
    end: async (count = 2) => {
      const workers = Array.from({ length: count }, () => startWorker());
      for (;;) {
        const { queued, dispatching } = await store.records.count();
        if (queued + dispatching === 0) break;
        const later = new Promise((resolve) => setTimeout(resolve, 50, "later"));
        const how = await Promise.race([later, ...workers.map(({ ended }) => ended)]);
        if (how !== "later") throw new Error(`A worker ended (${how}) before the messages.`);
      }
      for (const worker of workers) worker.say("stop");
      await Promise.all(workers.map(({ ended }) => ended));
      await vendor.rest();
      return { faults: await faults(true), counts: await store.records.count() };
    },
  };
}
