import type { DeliveryState } from "@trunkline/unified";
import { onTestFinished } from "vitest";
import { createOutbox, type OutboxRow, type RowState, type Store } from "../../src/index.js";
import { faultsOf } from "./faults.js";
import { type Program, startProgram } from "./processes.js";
import { messengerTo } from "./programs/messenger.mjs";
import type { Opened, Shared, SharedModule } from "./shared.js";
import type { CountingVendor } from "./vendor.js";

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
  /** How it reaches the store, if another way than the test. */
  readonly where?: unknown;
}

/** How many rows are in each state. */
export type Counts = Readonly<Record<RowState, number>>;

/** One outbox, the processes on it, and the vendor. */
export interface Bench {
  readonly shared: Shared;
  readonly store: Store;
  /** Opens a transaction of the caller's own. */
  readonly transaction: () => ReturnType<SharedModule["openTransaction"]>;
  readonly isFree: () => boolean | Promise<boolean>;
  /** Moves the ledger's clock. */
  readonly jump: (milliseconds: number) => unknown;
  readonly disk: Pick<Opened, "fill" | "free">;
  readonly startWorker: (plan?: WorkerPlan) => Program;
  /** Adds messages by a process, which may die of it: then it does it again. Gives whether it died. */
  readonly add: (count: number, dies?: Dies) => Promise<boolean>;
  /** Adds messages as a program does whose database may be away: again and again, until it was told that they are there. */
  readonly addInTheEnd: (count: number) => Promise<void>;
  /** An event of a message that the vendor accepted, as a webhook in another process delivers it. */
  readonly deliver: (id: string, status: DeliveryState) => Promise<void>;
  readonly row: (id: string) => Promise<OutboxRow | undefined>;
  readonly rows: () => Promise<readonly OutboxRow[]>;
  /** What is wrong now. */
  readonly faults: (isEnd?: boolean) => Promise<readonly string[]>;
  /** Lets workers end everything, and gives what is wrong then. */
  readonly end: (
    workers?: number,
  ) => Promise<{ readonly faults: readonly string[]; readonly counts: Counts }>;
}

export async function openBench(shared: Shared, vendor: CountingVendor): Promise<Bench> {
  const { module, where } = shared;
  const loaded = (await import(module)) as SharedModule;
  const { store, engine, ...opened } = await loaded.open(where);
  onTestFinished(async () => void (await opened.close()));
  const messenger = messengerTo(vendor.url);
  const outbox = createOutbox({ messenger, store, ...(engine && { engine }) });
  // A database that is away.
  outbox.on("error", () => {});
  const ids: string[] = [];
  const failed = new Set<string>();
  const startWorker = (plan: WorkerPlan = {}) =>
    startProgram("worker", { ...shared, vendor: vendor.url, leaseMs: 3000, concurrency: 10, ...plan });

  function newIds(count: number): readonly string[] {
    const added = Array.from({ length: count }, (_, index) => `m${ids.length + index}`);
    ids.push(...added);
    return added;
  }

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
    return faultsOf({ ids, before, rows: await rows(), after: vendor.accepted, failed, isEnd });
  }

  return {
    shared,
    store,
    transaction: () => loaded.openTransaction(where),
    isFree: () => loaded.isFree(where),
    jump: (milliseconds) => loaded.jump(where, milliseconds),
    disk: opened,
    startWorker,
    add: async (count, dies) => {
      const added = newIds(count);
      const how = await startProgram("adder", { ...shared, ids: added, dies }).ended;
      if (how === "SIGKILL") await startProgram("adder", { ...shared, ids: added }).ended;
      return how === "SIGKILL";
    },
    addInTheEnd: async (count) => {
      for (const id of newIds(count)) {
        const add = () => outbox.add({ via: "a", to: "+6281200000000", text: id }, { id });
        while (!(await add().catch(() => undefined))) await new Promise((resolve) => setTimeout(resolve, 50));
      }
    },
    deliver: async (id, status) => {
      if (status === "failed") failed.add(id);
      const about = { via: "a", vendor: "konnek", correlation: id, raw: {} };
      await outbox.deliver({ ...about, type: "status", status });
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
