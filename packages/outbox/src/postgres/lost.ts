import type { Lost } from "../ledger.js";
import type { Queryable } from "./queryable.js";
import { columns, toRow } from "./rows.js";

/**
 * Gives up what is under a lease that is over, and looks for what is due. Each statement is a transaction of its own: a process that
 * is frozen between two of them has no row locked, and keeps nobody waiting.
 */
export async function findLost(client: Queryable, schema: string, limit: number): Promise<Lost> {
  const unknown = await client.query(
    `WITH over AS (
       SELECT id FROM ${schema}.message WHERE state = 'dispatching' AND lease_until <= (SELECT clock_timestamp())
       ORDER BY lease_until LIMIT $1 FOR UPDATE SKIP LOCKED
     )
     UPDATE ${schema}.message m
     SET state = 'unknown', ground = 'lease', settled_at = clock_timestamp()
     FROM over WHERE m.id = over.id AND m.state = 'dispatching'
     RETURNING ${columns}`,
    [limit],
  );
  const due = await client.query(
    `SELECT id FROM ${schema}.message WHERE state = 'queued' AND due_at <= (SELECT clock_timestamp())
     ORDER BY priority DESC, due_at, position LIMIT $1`,
    [limit],
  );
  const next = await client.query(
    `SELECT (extract(epoch FROM least(
       (SELECT min(due_at) FROM ${schema}.message WHERE state = 'queued' AND due_at > (SELECT clock_timestamp())),
       (SELECT min(lease_until) FROM ${schema}.message WHERE state = 'dispatching')
     ) - clock_timestamp()) * 1000)::float8 AS milliseconds`,
  );
  const { milliseconds } = next.rows[0] as { milliseconds: number | null };
  return {
    unknown: unknown.rows.map(toRow),
    due: due.rows.map((row) => (row as { id: string }).id),
    ...(milliseconds !== null && { nextInMs: Math.max(0, milliseconds) }),
  };
}
