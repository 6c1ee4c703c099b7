import type { DeliveryState } from "@trunkline/unified";
import type { OutboxRow } from "../row.js";
import { type Ground, type RowState, rowStates, statesBefore, steps } from "../state.js";
import type { Connection, Row } from "./connection.js";

/** The columns of which {@link outboxRow} makes a row. */
export const rowColumns =
  "seq, id, via, state, attempt, priority, added_at, due_at, settled_at, ground, tag, trace, account, correlation, receipt, error, delivery";

/** The columns of which {@link attemptedOf} reads the last attempt. */
export const attemptColumns =
  "message, dispatched_at, min(coalesce(settled_at, lease_until), lease_until) AS ended_at";

export function attemptedOf(row: Row, now: number): Pick<OutboxRow, "attempted"> {
  const { message, dispatched_at, ended_at } = row;
  if (dispatched_at === null) return {};
  const agoOf = (at: unknown) => now - Number(at);
  return {
    attempted: {
      ...{ message: String(message), startedAgoMs: agoOf(dispatched_at), endedAgoMs: agoOf(ended_at) },
    },
  };
}

/** Milliseconds since the epoch by the database's clock, which is the ledger's. */
export function nowOf(connection: Connection): number {
  const [row] = connection.all("SELECT CAST(round(unixepoch('subsec') * 1000) AS INTEGER) AS now");
  return Number(row?.["now"]);
}

/** The condition of a compare-and-set: the row is in a state from which it can go to the other. */
export function canGo(to: RowState, ground: Ground): string {
  return isOneOf(statesBefore(to, ground));
}

/** The condition that a row ended for good. */
export const isFinal = isOneOf(rowStates.filter((state) => Object.keys(steps[state]).length === 0));

function isOneOf(states: readonly RowState[]): string {
  const quoted = states.map((state) => `'${state}'`);
  // The planner knows the indexes of one state only by `=`.
  return quoted.length === 1 ? `state = ${quoted}` : `state IN (${quoted})`;
}

/** Reads a row. JSON that is none is read as the text that it is. */
export function outboxRow(row: Row): OutboxRow {
  const { ground, tag, trace, account, correlation, receipt, error, delivery, settled_at } = row;
  return {
    id: String(row["id"]),
    via: String(row["via"]),
    state: row["state"] as RowState,
    attempt: Number(row["attempt"]),
    priority: Number(row["priority"]),
    addedAt: new Date(Number(row["added_at"])),
    dueAt: new Date(Number(row["due_at"])),
    ...(settled_at !== null && { settledAt: new Date(Number(settled_at)) }),
    ...(ground !== null && { ground: ground as Ground }),
    ...(tag !== null && { tag: String(tag) }),
    ...(trace !== null && { trace: String(trace) }),
    ...(account !== null && { account: String(account) }),
    ...(correlation !== null && { correlation: String(correlation) }),
    ...(receipt !== null && { receipt: readJson(String(receipt)) }),
    ...(error !== null && { error: readJson(String(error)) }),
    ...(delivery !== null && { delivery: delivery as DeliveryState }),
  };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
