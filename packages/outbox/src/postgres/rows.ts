import type { DeliveryState } from "@trunkline/unified";
import type { OutboxRow } from "../row.js";
import type { Ground, RowState } from "../state.js";

// Times are numbers, because a program may have told `pg` to make something else than a Date of a timestamp.
const time = (column: string) => `extract(epoch FROM ${column}) * 1000`;

/** What {@link toRow} reads. */
export const columns = `m.id, m.via, m.state, m.attempt, m.priority, m.ground, m.tag, m.trace, m.account, m.correlation, m.receipt, m.error,
  m.delivery, (${time("m.added_at")})::float8 AS added, (${time("m.due_at")})::float8 AS due,
  (${time("m.settled_at")})::float8 AS settled`;

const ago = (at: string) => `(extract(epoch FROM clock_timestamp() - ${at}) * 1000)::float8`;

/** What {@link attemptedOf} reads. */
export const attemptColumns = `m.message, ${ago("m.dispatched_at")} AS started_ago,
  ${ago("least(m.settled_at, m.lease_until)")} AS ended_ago`;

/** The last attempt. */
export function attemptedOf(found: unknown): Pick<OutboxRow, "attempted"> {
  const { message, started_ago, ended_ago } = found as {
    readonly message: string;
    readonly started_ago: number | null;
    readonly ended_ago: number | null;
  };
  if (started_ago === null || ended_ago === null) return {};
  return { attempted: { message, startedAgoMs: started_ago, endedAgoMs: ended_ago } };
}

interface Found {
  readonly id: string;
  readonly via: string;
  readonly state: RowState;
  readonly attempt: number;
  readonly priority: number;
  readonly ground: Ground | null;
  readonly tag: string | null;
  readonly trace: string | null;
  readonly account: string | null;
  readonly correlation: string | null;
  readonly receipt: string | null;
  readonly error: string | null;
  readonly delivery: DeliveryState | null;
  readonly added: number;
  readonly due: number;
  readonly settled: number | null;
}

export function toRow(found: unknown): OutboxRow {
  const { id, via, state, attempt, priority, added, due, settled, receipt, error, ...more } = found as Found;
  return {
    ...{ id, via, state, attempt, priority, addedAt: new Date(added), dueAt: new Date(due) },
    ...(settled !== null && { settledAt: new Date(settled) }),
    ...(receipt !== null && { receipt: parsed(receipt) }),
    ...(error !== null && { error: parsed(error) }),
    ...Object.fromEntries(Object.entries(more).filter(([, value]) => value !== null)),
  };
}

/** An error is JSON, or words. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
