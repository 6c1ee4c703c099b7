import { advance, type DeliveryState } from "@trunkline/unified";
import {
  canStep,
  type Ground,
  type NewRow,
  type OutboxRow,
  type RowState,
  type Settlement,
} from "../../src/index.js";

/** A row as the rules say that it must be. */
export interface ModelRow {
  readonly id: string;
  readonly via: string;
  readonly priority: number;
  state: RowState;
  attempt: number;
  /** While it is dispatching. */
  isLeaseOver: boolean;
  isDue: boolean;
  /** As the store says, where it is the store's own time. */
  dueAt: number;
  ground?: Ground | undefined;
  account?: string | undefined;
  correlation?: string | undefined;
  receipt?: string | undefined;
  error?: string | undefined;
  delivery?: DeliveryState | undefined;
}

interface Kept {
  readonly correlation: string;
  readonly status: DeliveryState;
  readonly error?: string | undefined;
}

/** What a store must hold: plain lists, in the order in which rows were added and updates came. */
export interface Model {
  rows: ModelRow[];
  kept: Kept[];
  readonly removed: Set<string>;
}

export const account = "konnek";

export function find({ rows }: Model, id: string): ModelRow | undefined {
  return rows.find((row) => row.id === id);
}

export function add(model: Model, rows: readonly NewRow[], now: number): readonly string[] {
  const added = rows.flatMap(({ id, via, priority = 0, dueAt = now, account, correlation }) => {
    if (model.removed.has(id) || find(model, id)) return [];
    const times = { isLeaseOver: false, isDue: dueAt <= now, dueAt };
    const row: ModelRow = { id, via, priority, state: "queued", attempt: 0, ...times, account, correlation };
    model.rows.push(row);
    return [row];
  });
  // The rows of one call come together, so none of them is the first that has a correlation.
  for (const row of added) applyKept(model, row);
  return added.map(({ id }) => id);
}

/** Whether one must be dispatched before the other: what was added at the same time by the store's clock has no order. */
export function isBefore(model: Model, a: ModelRow, b: ModelRow): boolean {
  if (a.priority !== b.priority) return a.priority > b.priority;
  if (a.dueAt !== b.dueAt) return a.dueAt < b.dueAt;
  return a.dueAt < 1000 && model.rows.indexOf(a) < model.rows.indexOf(b);
}

export function settle(model: Model, id: string, attempt: number, settlement: Settlement): boolean {
  const row = find(model, id);
  if (row?.attempt !== attempt) return false;
  if (!canStep(row.state, settlement.state, settlement.ground)) {
    if (row.state === "accepted" && settlement.state === "accepted") row.receipt ??= settlement.receipt;
    return false;
  }
  const { account = row.account, correlation = row.correlation, receipt = row.receipt } = settlement;
  const { state, ground, error } = settlement;
  Object.assign(row, { state, ground, error, account, correlation, receipt });
  applyKept(model, row);
  return true;
}

/** Applies an update, and says whether it settled a row. */
export function update(model: Model, kept: Kept): { row: ModelRow; isSettled: boolean } | undefined {
  const [row, another] = about(model, kept.correlation);
  const isKnown = model.kept.some(
    (one) => one.correlation === kept.correlation && one.status === kept.status,
  );
  if (!row && !isKnown) model.kept.push(kept);
  return row && !another ? { row, isSettled: apply(row, kept) } : undefined;
}

function applyKept(model: Model, row: ModelRow): void {
  if (row.correlation === undefined) return;
  const isAbout = (kept: Kept) => kept.correlation === row.correlation;
  const isAlone = about(model, row.correlation).length === 1;
  for (const kept of model.kept.filter(isAbout)) if (isAlone) apply(row, kept);
  model.kept = model.kept.filter((kept) => !isAbout(kept));
}

function about({ rows }: Model, correlation: string): ModelRow[] {
  return rows.filter((row) => row.account === account && row.correlation === correlation);
}

function apply(row: ModelRow, { status, error }: Kept): boolean {
  const isNews = row.delivery === undefined || advance(row.delivery, { status }).step === "applied";
  row.delivery = row.delivery === undefined ? status : advance(row.delivery, { status }).state;
  const isOpen =
    ["dispatching", "unknown"].includes(row.state) || (row.state === "queued" && row.attempt > 0);
  const isRejected = status === "failed" && row.attempt === 1 && row.state !== "queued";
  const isAccepted = status !== "failed" && status !== "unknown";
  if (isOpen && (isAccepted || isRejected)) {
    Object.assign(row, { state: isAccepted ? "accepted" : "rejected", ground: "event", error });
    return true;
  }
  if (isNews) row.error = error ?? row.error;
  return false;
}

/** What both sides can show of a row: the store's own times are left out. */
export function shown(row: ModelRow | OutboxRow): Record<string, unknown> {
  const { id, via, priority, state, attempt, ground, account, correlation, receipt, error, delivery } = row;
  return { id, via, priority, state, attempt, ground, account, correlation, receipt, error, delivery };
}
