import type { MessengerMessage } from "@trunkline/unified";
import { accountOf } from "./account.js";
import { addAll } from "./add-all.js";
import { createDoubts } from "./doubts.js";
import { traceOf } from "./hooks.js";
import { check, isAboveZero } from "./invalid.js";
import { createListeners } from "./listeners.js";
import { newRow } from "./new-row.js";
import type { Entry, Outbox, OutboxOptions } from "./outbox-types.js";
import { reconcile } from "./reconcile.js";
import { resolve } from "./resolve.js";
import type { NewRow } from "./row.js";
import type { Sender } from "./sender.js";
import { type RunningWorker, startWorker } from "./worker.js";

const dayMs = 86_400_000;
const asIs = (text: string) => text;

function checkOptions(options: OutboxOptions = {} as never): void {
  const { messenger, store, leaseMs, retentionMs, encrypt, decrypt } = options;
  check("createOutbox", [
    [typeof messenger?.send?.outcome === "function", "/messenger", "must be a messenger of createMessenger"],
    [
      typeof store?.ledger?.dispatch === "function",
      "/store",
      'must be a store, such as sqliteStore("outbox.db")',
    ],
    [isAboveZero(leaseMs) && Number(leaseMs ?? 1) <= dayMs, "/leaseMs", "must be above 0, and at most a day"],
    [retentionMs === undefined || retentionMs >= 0, "/retentionMs", "must be a number, 0 or above"],
    [(encrypt === undefined) === (decrypt === undefined), "/decrypt", "must be given together with encrypt"],
  ]);
}

/** Makes an outbox: messages are added to its store, workers send them, and each row says what became of its message. */
export function createOutbox<const S extends Sender>(options: OutboxOptions<S>): Outbox<MessengerMessage<S>> {
  checkOptions(options);
  const { messenger: sender, store, engine, leaseMs = 60_000, retentionMs } = options;
  const { encrypt = asIs, decrypt = asIs, hooks = {} } = options;
  const { records, ledger } = store;
  const listeners = createListeners();
  const doubts = createDoubts();
  const workers = new Set<RunningWorker>();
  if (hooks.onSettled) listeners.on("settled", hooks.onSettled);

  async function rowOf({ message, ...its }: Entry<unknown>): Promise<NewRow> {
    // At once, in the caller's own context.
    const trace = traceOf(hooks, (error) => listeners.tell("error", error));
    const row = await newRow(sender, encrypt, message, its);
    return trace === undefined ? row : { ...row, trace };
  }

  async function settled(id: string): Promise<void> {
    if (!listeners.has("settled")) return;
    try {
      const row = await records.get(id);
      if (row) listeners.tell("settled", row);
    } catch (error) {
      listeners.tell("error", error);
    }
  }

  async function acceptedLate(id: string): Promise<void> {
    const row = await records.get(id).catch(() => undefined);
    if (row?.state !== "notSent") return;
    const reason = `the vendor accepted row ${JSON.stringify(id)} after a person had said that it was not sent; if it was added again, it arrives twice`;
    listeners.tell("error", new Error(`outbox: ${reason}`));
  }

  async function wake(rows: readonly NewRow[], tx?: unknown): Promise<void> {
    if (!engine) for (const worker of workers) worker.wake();
    if (!engine || rows.length === 0) return;
    const delays = new Map<number, string[]>();
    for (const { id, dueAt = 0 } of rows) {
      const delayMs = Math.max(0, dueAt - Date.now());
      delays.set(delayMs, [...(delays.get(delayMs) ?? []), id]);
    }
    for (const [delayMs, ids] of delays) await engine.wake(ids, { delayMs, ...(tx !== undefined && { tx }) });
  }

  async function addRows(rows: readonly NewRow[], tx?: unknown): Promise<readonly string[]> {
    const ids = await ledger.add(rows, tx);
    const isNew = new Set(ids);
    const waking = wake(
      rows.filter(({ id }) => isNew.has(id)),
      tx,
    );
    // The rows are in the ledger, where workers find them without an engine. In a transaction, both or neither.
    await (tx === undefined ? waking.catch((error: unknown) => listeners.tell("error", error)) : waking);
    return ids;
  }

  return {
    add: async (message, { tx, ...its } = {} as never) => {
      const row = await rowOf({ message, ...its });
      const ids = await addRows([row], tx);
      return { id: row.id, isNew: ids.length > 0 };
    },
    addAll: (entries, options = {}) => addAll(entries, rowOf, (rows) => addRows(rows), options),
    work: (options = {}) => {
      const context = {
        hooks,
        sender,
        store,
        engine,
        leaseMs,
        retentionMs,
        decrypt,
        doubts,
        settled,
        acceptedLate,
        listeners,
      };
      const worker = startWorker(context, options);
      workers.add(worker);
      return {
        stop: async () => {
          await worker.stop();
          workers.delete(worker);
        },
      };
    },
    on: listeners.on,
    get: (id) => records.get(id),
    list: (query = {}) => records.list(query),
    progress: async () => {
      const counts = await records.count();
      const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
      return { ...counts, total, settled: total - counts.queued - counts.dispatching };
    },
    deliver: async (event) => {
      if (event.type !== "status") return;
      const { via, correlation, status, error } = event;
      const account = accountOf(sender.accounts, via);
      const its = error && { error: JSON.stringify(error) };
      const updated = await records.update({ account, correlation, status, ...its });
      if (updated?.isSettled) {
        doubts.remove(updated.row.id);
        listeners.tell("settled", updated.row);
      }
    },
    reconcile: () => reconcile({ sender, store, doubts, decrypt, retentionMs, settled }),
    resolve: async (id, state) => {
      const row = await resolve(store, id, state);
      doubts.remove(id);
      listeners.tell("settled", row);
      return row;
    },
    close: async () => {
      await Promise.all([...workers].map((worker) => worker.stop()));
      workers.clear();
      await store.close();
    },
  };
}
