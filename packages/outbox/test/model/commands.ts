import assert from "node:assert/strict";
import * as fc from "fast-check";
import { canStep, type NewRow, type Settlement, type Store } from "../../src/index.js";
import { grounds, long, settledStates } from "../../src/testing/expect.js";
import { account, add, find, isBefore, type Model, type ModelRow, settle, update } from "./model.js";

/** One call of a store's method, made of the store and of the model. */
export interface Command {
  run(model: Model, store: Store): Promise<void>;
}

type Run<Value> = (value: Value, model: Model, store: Store) => Promise<void>;

/** A report of a failure shows it as a call. */
function command<Value>(name: string, values: fc.Arbitrary<Value>, run: Run<Value>): fc.Arbitrary<Command> {
  return values.map((value) => ({
    run: (model, store) => run(value, model, store),
    [fc.toStringMethod]: () => `${name}(${fc.stringify(value)})`,
  }));
}

const id = fc.constantFrom("a", "b", "c", "d", "e", "f");
const correlation = fc.constantFrom("x", "y", "z");
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 2 });
const error = optional(fc.constantFrom("why", "other"));
// Mostly the attempt that the row is in.
const off = fc.constantFrom(0, 0, 0, 0, 0, 1, -1);
const attemptOf = (model: Model, id: string, by: number) => (find(model, id)?.attempt ?? 0) + by;

const newRow: fc.Arbitrary<NewRow> = fc
  .record({
    id,
    via: fc.constantFrom("sms", "wa"),
    priority: fc.constantFrom(0, 0, 1),
    dueAt: fc.constantFrom(undefined, undefined, 1, 2, Date.now() + long),
    correlation: optional(correlation),
  })
  .map(({ dueAt, correlation, ...row }) => ({
    ...row,
    message: row.id,
    ...(dueAt !== undefined && { dueAt }),
    ...(correlation !== undefined && { account, correlation }),
  }));

const adding = command(
  "add",
  fc.array(newRow, { minLength: 1, maxLength: 4 }),
  async (rows, model, store) => {
    const before = model.rows.length;
    assert.deepEqual(await store.ledger.add(rows), add(model, rows, Date.now()));
    await readTimes(store, model.rows.slice(before));
  },
);

const query = fc.record({
  limit: fc.integer({ min: 1, max: 4 }),
  leaseMs: fc.constantFrom(0, long),
  ids: optional(fc.array(id, { maxLength: 4 })),
  except: optional(fc.constant(["wa"])),
});

const dispatching = command("dispatch", query, async ({ limit, leaseMs, ids, except }, model, store) => {
  const isWanted = (row: ModelRow) =>
    (ids?.some((id) => id === row.id) ?? true) && !except?.some((via) => via === row.via);
  const wanted = { limit, leaseMs, ...(ids && { ids }), ...(except && { except }) };
  const rows = await store.ledger.dispatch(wanted);
  const taken = firstOf(
    model,
    rows.map((row) => row.id),
    limit,
    isWanted,
  );
  for (const row of taken) {
    Object.assign(row, {
      state: "dispatching",
      attempt: row.attempt + 1,
      isLeaseOver: leaseMs === 0,
      error: undefined,
    });
  }
  assert.deepEqual(
    rows,
    taken.map(({ id, via, attempt }) => ({ id, via, message: id, attempt, leaseMs })),
  );
});

const settlement: fc.Arbitrary<Settlement> = fc
  .record({
    state: fc.constantFrom(...settledStates),
    ground: fc.constantFrom("worker" as const, ...grounds),
    error,
    receipt: optional(fc.constant("received")),
    correlation: optional(correlation),
  })
  .map(({ state, ground, error, receipt, correlation }) => ({
    ...{ state, ground, ...(error && { error }), ...(receipt && { receipt }) },
    ...(correlation && { account, correlation }),
  }));

const settling = command(
  "settle",
  fc.tuple(id, off, settlement),
  async ([id, by, settlement], model, store) => {
    const attempt = attemptOf(model, id, by);
    const isSettled = await store.ledger.settle(id, attempt, settlement);
    assert.equal(isSettled, settle(model, id, attempt, settlement));
  },
);

const giving = command(
  "again",
  fc.tuple(id, off, fc.constantFrom(0, 0, long), error),
  async ([id, by, delayMs, why], model, store) => {
    const row = find(model, id);
    const attempt = attemptOf(model, id, by);
    const can = row !== undefined && by === 0 && canStep(row.state, "queued", "worker");
    assert.equal(await store.ledger.again(id, attempt, delayMs, why), can);
    if (!can) return;
    Object.assign(row, { state: "queued", isDue: delayMs === 0, error: why });
    await readTimes(store, [row]);
  },
);

const losing = command("lost", fc.integer({ min: 1, max: 4 }), async (limit, model, store) => {
  const over = model.rows.filter((row) => row.state === "dispatching" && row.isLeaseOver);
  const { unknown, due, nextInMs } = await store.ledger.lost(limit);
  assert.equal(unknown.length, Math.min(limit, over.length));
  for (const { id } of unknown) {
    const row = find(model, id);
    assert.ok(row && over.includes(row), `${id} was not lost`);
    Object.assign(row, { state: "unknown", ground: "lease" });
  }
  firstOf(model, due, limit, () => true);
  const isMore = over.some(({ state }) => state === "dispatching");
  const isLater = model.rows.some(
    ({ state, isDue }) => state === "dispatching" || (state === "queued" && !isDue),
  );
  if (isMore) assert.equal(nextInMs, 0);
  else if (isLater) assert.ok(nextInMs !== undefined && nextInMs > 0);
  else assert.equal(nextInMs, undefined);
});

const status = fc.constantFrom(
  ...(["queued", "sent", "delivered", "read", "failed", "undelivered", "revoked", "unknown"] as const),
);

const updating = command(
  "update",
  fc.record({ correlation, status, error }),
  async (change, model, store) => {
    const { error, ...said } = change;
    const found = await store.records.update({ account, ...said, ...(error && { error }) });
    const expected = update(model, change);
    assert.deepEqual([found?.row.id, found?.isSettled], [expected?.row.id, expected?.isSettled]);
  },
);

const removing = command("remove", fc.constantFrom(0, long), async (age, model, store) => {
  const isGone = ({ state }: ModelRow) => age === 0 && ["accepted", "rejected", "notSent"].includes(state);
  const gone = model.rows.filter(isGone);
  for (const { id } of gone) model.removed.add(id);
  model.rows = model.rows.filter((row) => !isGone(row));
  if (age === 0) model.kept = [];
  assert.equal(await store.records.remove(age), gone.length);
});

export const commands: readonly fc.Arbitrary<Command>[] = [
  ...[adding, dispatching, settling, giving, losing, updating, removing],
  // What leads somewhere, more often.
  ...[adding, dispatching, dispatching, settling, settling, updating],
];

/** The rows with the ids, which must be the first of those that may be dispatched. */
function firstOf(model: Model, ids: readonly string[], limit: number, isWanted: (row: ModelRow) => boolean) {
  const may = model.rows.filter((row) => row.state === "queued" && row.isDue && isWanted(row));
  const rows = ids.map((id) => {
    const row = find(model, id);
    assert.ok(row && may.includes(row), `${id} must not be dispatched`);
    return row;
  });
  assert.equal(rows.length, Math.min(limit, may.length));
  const rest = may.filter((row) => !rows.includes(row));
  for (const [index, row] of rows.entries()) {
    for (const later of [...rows.slice(index + 1), ...rest]) {
      assert.ok(!isBefore(model, later, row), `${later.id} must be before ${row.id}`);
    }
  }
  return rows;
}

async function readTimes(store: Store, rows: readonly ModelRow[]): Promise<void> {
  for (const row of rows) row.dueAt = (await store.records.get(row.id))?.dueAt.getTime() ?? row.dueAt;
}
