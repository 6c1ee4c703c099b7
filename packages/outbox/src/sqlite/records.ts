import type { Records, RowQuery } from "../ledger.js";
import type { OutboxRow } from "../row.js";
import { type RowState, rowStates } from "../state.js";
import type { Connection } from "./connection.js";
import type { LedgerFile } from "./file.js";
import { attemptColumns, attemptedOf, isFinal, nowOf, outboxRow, rowColumns } from "./rows.js";
import { update } from "./updates.js";

// A removal of many rows must not keep others from the file for long.
const removedAtOnce = 1000;

// Whoever looks at page after page goes on although the last row of a page is removed meanwhile.
const seqOf = `SELECT seq FROM trunkline_outbox WHERE id = ?
  UNION ALL SELECT seq FROM trunkline_outbox_removed WHERE id = ?`;

export function recordsIn(file: LedgerFile): Records {
  return {
    get: (id) =>
      file.look((connection) => {
        const [row] = connection.all(`SELECT ${rowColumns} FROM trunkline_outbox WHERE id = ?`, id);
        return row && outboxRow(row);
      }),
    list: (query) => file.look((connection) => list(connection, query)),
    count: () => file.look(count),
    update: (change) => file.change((connection, now) => update(connection, now, change)),
    remove: async (olderThanMs) => {
      await file.change((connection, now) => removeKept(connection, now - olderThanMs));
      for (let removed = 0; ; ) {
        const more = await file.change((connection, now) => remove(connection, now - olderThanMs));
        removed += more;
        if (more < removedAtOnce) return removed;
      }
    },
  };
}

function list(connection: Connection, query: RowQuery): readonly OutboxRow[] {
  const { state, via, ground, correlation, withAttempt = false, limit = 100, after } = query;
  const conditions: string[] = [];
  const values: string[] = [];
  if (state !== undefined) want("state = ?", state);
  if (via !== undefined) want("via = ?", via);
  if (ground !== undefined) want("ground = ?", ground);
  if (correlation !== undefined) want("correlation = ?", correlation);
  if (after !== undefined) want(`seq > (${seqOf})`, after, after);
  const where = conditions.length === 0 ? "" : `WHERE ${conditions.join(" AND ")}`;
  const columns = withAttempt ? `${rowColumns}, ${attemptColumns}` : rowColumns;
  const sql = `SELECT ${columns} FROM trunkline_outbox ${where} ORDER BY seq LIMIT ?`;
  const now = nowOf(connection);
  return connection.all(sql, ...values, limit).map((row) => ({
    ...outboxRow(row),
    ...(withAttempt && attemptedOf(row, now)),
  }));

  function want(condition: string, ...value: string[]): void {
    conditions.push(condition);
    values.push(...value);
  }
}

function count(connection: Connection): Readonly<Record<RowState, number>> {
  const counts = new Map(
    connection
      .all("SELECT state, count(*) AS n FROM trunkline_outbox GROUP BY state")
      .map(({ state, n }) => [state, Number(n)]),
  );
  return Object.fromEntries(rowStates.map((state) => [state, counts.get(state) ?? 0])) as Record<
    RowState,
    number
  >;
}

/** What no row had in all that time. */
function removeKept(connection: Connection, before: number): void {
  connection.run("DELETE FROM trunkline_outbox_updates WHERE kept_at <= ?", before);
}

/** Only what ended for good goes. Its id stays, for it is never used twice. */
function remove(connection: Connection, before: number): number {
  const sql = `DELETE FROM trunkline_outbox WHERE seq IN (
      SELECT seq FROM trunkline_outbox INDEXED BY trunkline_outbox_final WHERE ${isFinal} AND settled_at <= ? LIMIT ?
    ) RETURNING id, seq`;
  const removed = connection.all(sql, before, removedAtOnce);
  for (const { id = null, seq = null } of removed) {
    connection.run("INSERT INTO trunkline_outbox_removed (id, seq) VALUES (?, ?)", id, seq);
  }
  return removed.length;
}
