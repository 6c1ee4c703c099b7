import type { DeliveryState } from "@trunkline/unified";
import type { LedgerUpdate, Updated } from "../ledger.js";
import type { RowState } from "../state.js";
import { applyUpdate } from "../update.js";
import type { Connection, Row } from "./connection.js";
import { canGo, outboxRow, rowColumns } from "./rows.js";

/** Applies an update to the row that it is about, or keeps it until there is one. */
export function update(connection: Connection, now: number, update: LedgerUpdate): Updated | undefined {
  const { account, correlation, status, error } = update;
  const rows = rowsAbout(connection, account, correlation);
  const [row] = rows;
  if (row === undefined) {
    const sql = `INSERT INTO trunkline_outbox_updates (account, correlation, status, error, kept_at)
      VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`;
    connection.run(sql, account, correlation, status, error ?? null, now);
    return undefined;
  }
  if (rows.length > 1) return undefined;
  const isSettled = apply(connection, row, status, error ?? null, now);
  const [after = row] = rowsAbout(connection, account, correlation);
  return { row: outboxRow(after), isSettled };
}

/** Applies what was kept until this row had its correlation. */
export function applyKept(connection: Connection, id: string, now: number): void {
  const sql = `SELECT kept.account, kept.correlation, kept.status, kept.error
    FROM trunkline_outbox_updates AS kept JOIN trunkline_outbox AS row USING (account, correlation)
    WHERE row.id = ? ORDER BY kept.seq`;
  for (const { account = null, correlation = null, status, error = null } of connection.all(sql, id)) {
    const [row, another] = rowsAbout(connection, account, correlation);
    // Of several rows it says nothing, and it will not: one that is removed leaves no proof for another.
    if (row !== undefined && another === undefined)
      apply(connection, row, status as DeliveryState, error, now);
    const taken = "DELETE FROM trunkline_outbox_updates WHERE account = ? AND correlation = ? AND status = ?";
    connection.run(taken, account, correlation, status ?? null);
  }
}

function rowsAbout(connection: Connection, account: Row[string], correlation: Row[string]): readonly Row[] {
  const sql = `SELECT ${rowColumns} FROM trunkline_outbox WHERE correlation = ? AND account = ? LIMIT 2`;
  return connection.all(sql, correlation, account);
}

/** True if it settled the row. */
function apply(
  connection: Connection,
  row: Row,
  status: DeliveryState,
  error: Row[string],
  now: number,
): boolean {
  const { seq = null, attempt = null, delivery } = row;
  const after = applyUpdate(status, {
    state: row["state"] as RowState,
    attempt: Number(attempt),
    ...(delivery !== null && { delivery: delivery as DeliveryState }),
  });
  const known = after.isNews ? (error ?? row["error"] ?? null) : (row["error"] ?? null);
  if (after.state === undefined) {
    const sql = "UPDATE trunkline_outbox SET delivery = ?, error = ? WHERE seq = ?";
    connection.run(sql, after.delivery, known, seq);
    return false;
  }
  const sql = `UPDATE trunkline_outbox SET state = ?, ground = 'event', settled_at = ?,
      delivery = ?, error = ?
    WHERE seq = ? AND attempt = ? AND ${canGo(after.state, "event")}`;
  return connection.run(sql, after.state, now, after.delivery, error, seq, attempt) === 1;
}
