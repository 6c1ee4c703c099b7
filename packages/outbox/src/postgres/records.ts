import type { Records } from "../ledger.js";
import type { RowState } from "../state.js";
import type { PostgresPool } from "./queryable.js";
import { retryConflicts } from "./retry.js";
import { attemptColumns, attemptedOf, columns, toRow } from "./rows.js";
import { update } from "./updates.js";

/** How many rows are removed in one transaction, so that none is long. */
const removeLimit = 5000;

export function createRecords(pool: PostgresPool, schema: string, ready: () => Promise<void>): Records {
  return {
    get: async (id) => {
      await ready();
      const { rows } = await pool.query(
        `SELECT ${columns} FROM ${schema}.message m WHERE id = $1 AND state <> 'removed'`,
        [id],
      );
      const [row] = rows;
      return row ? toRow(row) : undefined;
    },
    list: async ({ state, via, ground, correlation, withAttempt, after, limit = 100 }) => {
      await ready();
      const { rows } = await pool.query(
        `SELECT ${columns} ${withAttempt ? `, ${attemptColumns}` : ""} FROM ${schema}.message m
         WHERE state <> 'removed' AND ($1::text IS NULL OR state = $1) AND ($2::text IS NULL OR via = $2)
           AND ($5::text IS NULL OR ground = $5) AND ($6::text IS NULL OR correlation = $6)
           AND ($3::text IS NULL OR position > (SELECT position FROM ${schema}.message WHERE id = $3))
         ORDER BY position LIMIT $4`,
        [state ?? null, via ?? null, after ?? null, limit, ground ?? null, correlation ?? null],
      );
      return rows.map((row) => ({ ...toRow(row), ...(withAttempt && attemptedOf(row)) }));
    },
    count: async () => {
      await ready();
      const { rows } = await pool.query(
        `SELECT state, count(*)::text AS rows FROM ${schema}.message WHERE state <> 'removed' GROUP BY state`,
      );
      const none = { queued: 0, dispatching: 0, accepted: 0, rejected: 0, notSent: 0, unknown: 0 };
      const found = (rows as { state: RowState; rows: string }[]).map((row) => [row.state, Number(row.rows)]);
      return { ...none, ...Object.fromEntries(found) };
    },
    update: async (change) => {
      await ready();
      return retryConflicts(() => update(pool, schema, change));
    },
    remove: async (olderThanMs) => {
      await ready();
      const old = (column: string) =>
        `${column} <= clock_timestamp() - $1::float8 * interval '1 millisecond'`;
      await pool.query(`DELETE FROM ${schema}.kept_update WHERE ${old("kept_at")}`, [olderThanMs]);
      let removed = 0;
      for (;;) {
        const { rows } = await pool.query(
          `UPDATE ${schema}.message m
           SET state = 'removed', message = '', tag = NULL, trace = NULL, ground = NULL, account = NULL, correlation = NULL,
             receipt = NULL, error = NULL, delivery = NULL
           FROM (
             SELECT id FROM ${schema}.message WHERE state IN ('accepted', 'rejected', 'notSent') AND ${old("settled_at")}
             LIMIT ${removeLimit} FOR UPDATE SKIP LOCKED
           ) AS gone
           WHERE m.id = gone.id RETURNING 1`,
          [olderThanMs],
        );
        removed += rows.length;
        if (rows.length < removeLimit) return removed;
      }
    },
  };
}
