import type { DispatchQuery, Ledger, Lost } from "../ledger.js";
import type { DispatchedRow, NewRow, Settlement } from "../row.js";
import type { Connection } from "./connection.js";
import { dueRows, nextInMs } from "./due.js";
import type { LedgerFile } from "./file.js";
import { canGo, nowOf, outboxRow, rowColumns } from "./rows.js";
import { migrate } from "./schema.js";
import { applyKept } from "./updates.js";

/** The ledger in a file. `inTransaction` reads the caller's own transaction. */
export function ledgerIn(file: LedgerFile, inTransaction: (tx: unknown) => Connection): Ledger {
  return {
    add: async (rows, tx) =>
      tx === undefined
        ? file.change((connection, now) => add(connection, now, rows))
        : addWith(inTransaction(tx), rows),
    dispatch: (query) => file.change((connection, now) => dispatch(connection, now, query)),
    settle: (id, attempt, settlement) =>
      file.change((connection, now) => settle(connection, now, id, attempt, settlement)),
    again: (id, attempt, delayMs, why) =>
      file.change((connection, now) => again(connection, now, id, attempt, delayMs, why)),
    lost: (limit) => file.change((connection, now) => lost(connection, now, limit)),
  };
}

/** In the caller's transaction, which makes the tables if they are missing: this store could not while that one writes. */
function addWith(connection: Connection, rows: readonly NewRow[]): readonly string[] {
  migrate(connection);
  return add(connection, nowOf(connection), rows);
}

function add(connection: Connection, now: number, rows: readonly NewRow[]): readonly string[] {
  const insert = `INSERT INTO trunkline_outbox
      (id, via, message, priority, added_at, due_at, tag, trace, account, correlation)
    SELECT ?, ?, ?, ?, ?, ?, ?, ?, ?, ? WHERE NOT EXISTS (SELECT 1 FROM trunkline_outbox_removed WHERE id = ?)
    ON CONFLICT (id) DO NOTHING`;
  const added = rows.filter(
    ({ id, via, message, priority = 0, dueAt = now, tag, trace, account, correlation }) => {
      const values = [tag ?? null, trace ?? null, account ?? null, correlation ?? null, id];
      return connection.run(insert, id, via, message, priority, now, dueAt, ...values) === 1;
    },
  );
  // The rows of one call come together, so none of them is the first that has a correlation.
  for (const { id, correlation } of added) if (correlation !== undefined) applyKept(connection, id, now);
  return added.map(({ id }) => id);
}

function dispatch(connection: Connection, now: number, query: DispatchQuery): readonly DispatchedRow[] {
  const { leaseMs } = query;
  const update = `UPDATE trunkline_outbox SET state = 'dispatching', attempt = attempt + 1, dispatched_at = ?, lease_until = ?,
      error = NULL
    WHERE seq = ? AND attempt = ? AND ${canGo("dispatching", "worker")}`;
  return dueRows(connection, query, now).flatMap((row) => {
    const { seq = null, attempt = null, tag, trace } = row;
    if (connection.run(update, now, now + leaseMs, seq, attempt) === 0) return [];
    return {
      id: String(row["id"]),
      via: String(row["via"]),
      message: String(row["message"]),
      attempt: Number(attempt) + 1,
      leaseMs,
      ...(tag !== null && { tag: String(tag) }),
      ...(trace !== null && { trace: String(trace) }),
    };
  });
}

function settle(
  connection: Connection,
  now: number,
  id: string,
  attempt: number,
  settlement: Settlement,
): boolean {
  const { state, ground, account, correlation, receipt, error } = settlement;
  const update = `UPDATE trunkline_outbox SET state = ?, ground = ?, settled_at = ?,
      account = coalesce(?, account), correlation = coalesce(?, correlation), receipt = coalesce(?, receipt), error = ?
    WHERE id = ? AND attempt = ? AND ${canGo(state, ground)}`;
  const values = [account ?? null, correlation ?? null, receipt ?? null, error ?? null];
  const isSettled = connection.run(update, state, ground, now, ...values, id, attempt) === 1;
  if (isSettled) applyKept(connection, id, now);
  else if (state === "accepted" && receipt !== undefined) {
    const fill = `UPDATE trunkline_outbox SET receipt = ?
      WHERE id = ? AND attempt = ? AND state = 'accepted' AND receipt IS NULL`;
    connection.run(fill, receipt, id, attempt);
  }
  return isSettled;
}

function again(
  connection: Connection,
  now: number,
  id: string,
  attempt: number,
  delayMs: number,
  why?: string,
): boolean {
  const update = `UPDATE trunkline_outbox SET state = 'queued', due_at = ?, error = ?
    WHERE id = ? AND attempt = ? AND ${canGo("queued", "worker")}`;
  return connection.run(update, now + delayMs, why ?? null, id, attempt) === 1;
}

function lost(connection: Connection, now: number, limit: number): Lost {
  const update = `UPDATE trunkline_outbox SET state = 'unknown', ground = 'lease', settled_at = ?
    WHERE seq IN (
      SELECT seq FROM trunkline_outbox INDEXED BY trunkline_outbox_lease
      WHERE state = 'dispatching' AND lease_until <= ? ORDER BY lease_until LIMIT ?
    ) AND ${canGo("unknown", "lease")} RETURNING ${rowColumns}`;
  const unknown = connection.all(update, now, now, limit).map(outboxRow);
  const next = nextInMs(connection, now);
  return {
    unknown,
    due: dueRows(connection, { limit }, now).map((row) => String(row["id"])),
    ...(next !== undefined && { nextInMs: next }),
  };
}
