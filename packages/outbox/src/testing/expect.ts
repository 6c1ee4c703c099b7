import assert from "node:assert/strict";
import {
  type Ground,
  type NewRow,
  type OutboxRow,
  type RowState,
  type SettledState,
  type Store,
  steps,
} from "../index.js";

/** Longer than any test takes. */
export const long = 1_000_000_000;

export function newRow(id: string, given: Partial<NewRow> = {}): NewRow {
  return { id, via: "sms", message: `{"text":"${id}"}`, ...given };
}

/** Adds a row, and leads it to a state. Its attempt is 1, or 0 while it is queued. */
export async function rowIn(
  store: Store,
  state: RowState,
  given: Partial<NewRow> = {},
  id = "a",
): Promise<number> {
  assert.deepEqual(await store.ledger.add([newRow(id, given)]), [id]);
  if (state === "queued") return 0;
  const [row] = await store.ledger.dispatch({ limit: 1, leaseMs: long, ids: [id] });
  assert.equal(row?.attempt, 1);
  if (state !== "dispatching") assert.ok(await store.ledger.settle(id, 1, { state, ground: "worker" }));
  return 1;
}

export async function stateOf(store: Store, id: string): Promise<RowState | undefined> {
  return (await store.records.get(id))?.state;
}

export async function get(store: Store, id: string): Promise<OutboxRow> {
  const row = await store.records.get(id);
  assert.ok(row, `there is no row ${id}`);
  return row;
}

export const states = Object.keys(steps) as RowState[];
export const settledStates: readonly SettledState[] = ["accepted", "rejected", "notSent", "unknown"];
export const grounds: readonly Ground[] = ["worker", "lease", "event", "lookUp", "person"];
