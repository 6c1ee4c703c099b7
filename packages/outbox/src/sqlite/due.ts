import type { DispatchQuery } from "../ledger.js";
import type { Connection, Row } from "./connection.js";
import { canGo } from "./rows.js";

const dispatchable = canGo("dispatching", "worker");
const columns = "seq, id, via, message, attempt, tag, trace";
const order = "ORDER BY priority DESC, due_at, seq";
// The planner would take the index of states, and look at every row that is queued.
const queued = "trunkline_outbox INDEXED BY trunkline_outbox_due";
const isWanted = "via NOT IN (SELECT value FROM json_each(?))";

/** Rows that may be dispatched now, in the order in which they must be. */
export function dueRows(
  connection: Connection,
  { limit, ids, except = [] }: Omit<DispatchQuery, "leaseMs">,
  now: number,
): readonly Row[] {
  const pausing = JSON.stringify(except);
  if (ids !== undefined) {
    const sql = `SELECT ${columns} FROM trunkline_outbox INDEXED BY trunkline_outbox_id
      WHERE id IN (SELECT value FROM json_each(?)) AND due_at <= ? AND ${isWanted} AND ${dispatchable} ${order} LIMIT ?`;
    return connection.all(sql, JSON.stringify(ids), now, pausing, limit);
  }
  const rows: Row[] = [];
  // Each priority by itself, so that the index leads past rows that are due later.
  for (const priority of priorities(connection)) {
    if (rows.length >= limit) break;
    const sql = `SELECT ${columns} FROM ${queued}
      WHERE ${dispatchable} AND priority = ? AND due_at <= ? AND ${isWanted} ORDER BY due_at, seq LIMIT ?`;
    rows.push(...connection.all(sql, priority, now, pausing, limit - rows.length));
  }
  return rows;
}

/** How long until the next row becomes due, or a lease ends. */
export function nextInMs(connection: Connection, now: number): number | undefined {
  const [lease] = connection.all(
    "SELECT min(lease_until) AS at FROM trunkline_outbox INDEXED BY trunkline_outbox_lease WHERE state = 'dispatching'",
  );
  const times = [lease?.["at"] ?? Number.POSITIVE_INFINITY];
  for (const priority of priorities(connection)) {
    const sql = `SELECT min(due_at) AS at FROM ${queued} WHERE ${dispatchable} AND priority = ? AND due_at > ?`;
    times.push(connection.all(sql, priority, now)[0]?.["at"] ?? Number.POSITIVE_INFINITY);
  }
  const next = Math.min(...times.map(Number));
  return next === Number.POSITIVE_INFINITY ? undefined : Math.max(0, next - now);
}

/** The priorities of rows that wait, the highest first. */
function* priorities(connection: Connection): Generator<number> {
  const sql = `SELECT max(priority) AS priority FROM ${queued} WHERE ${dispatchable} AND priority < ?`;
  for (let below = Number.MAX_SAFE_INTEGER; ; ) {
    const priority = connection.all(sql, below)[0]?.["priority"] ?? null;
    if (priority === null) return;
    below = Number(priority);
    yield below;
  }
}
