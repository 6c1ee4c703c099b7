import type { DispatchQuery } from "../ledger.js";
import type { DispatchedRow } from "../row.js";
import { durably } from "./durable.js";
import type { Queryable } from "./queryable.js";

/** A row that another worker has locked is left to it, so no two get one, and none waits. */
export async function dispatch(
  client: Queryable,
  schema: string,
  { limit, leaseMs, ids, except = [] }: DispatchQuery,
): Promise<readonly DispatchedRow[]> {
  // The clock is read once in a query of its own, so that an index finds what is due.
  const isDueNow = `due_at <= (SELECT clock_timestamp())
    AND via NOT IN (SELECT json_array_elements_text($3::json))`;
  const isDue = `state = 'queued' AND ${isDueNow}`;
  // With the bare state, the planner takes an index of what is queued, and reads all of it to find the few that are named. With a join in
  // place of an array, it reads the table.
  const taken = ids
    ? `SELECT id FROM ${schema}.message
       WHERE id = ANY (ARRAY(SELECT json_array_elements_text($4::json))) AND state || '' = 'queued' AND ${isDueNow}
       ORDER BY priority DESC, due_at, position LIMIT $1 FOR UPDATE SKIP LOCKED`
    : `SELECT due.id FROM waiting, LATERAL (
         SELECT id FROM ${schema}.message WHERE priority = waiting.priority AND ${isDue}
         ORDER BY due_at, position LIMIT $1 FOR UPDATE SKIP LOCKED
       ) AS due LIMIT $1`;
  const { rows } = await client.query(
    `WITH RECURSIVE waiting AS (${ids ? "SELECT" : priorities(schema)}), taken AS MATERIALIZED (${taken}), dispatched AS (
       UPDATE ${schema}.message m
       SET state = 'dispatching', attempt = m.attempt + 1, error = NULL, dispatched_at = clock_timestamp(),
         lease_until = clock_timestamp() + $2::float8 * interval '1 millisecond'
       FROM ${durably}
       WHERE m.id = ANY (ARRAY(SELECT id FROM taken)) AND m.state = 'queued'
       RETURNING m.*
     )
     SELECT id, via, message, attempt, tag, trace FROM dispatched ORDER BY priority DESC, due_at, position`,
    [limit, leaseMs, JSON.stringify(except), ...(ids ? [JSON.stringify(ids)] : [])],
  );
  return (rows as Dispatched[]).map(({ tag, trace, ...row }) => ({
    ...row,
    leaseMs,
    ...(tag !== null && { tag }),
    ...(trace !== null && { trace }),
  }));
}

/** The priorities of rows that wait, the highest first: each is looked at by itself, so that an index leads past rows that are due later. */
function priorities(schema: string): string {
  const highest = `SELECT max(priority) AS priority FROM ${schema}.message WHERE state = 'queued'`;
  return `${highest} UNION ALL
    SELECT (${highest} AND priority < waiting.priority) FROM waiting WHERE waiting.priority IS NOT NULL`;
}

interface Dispatched {
  readonly id: string;
  readonly via: string;
  readonly message: string;
  readonly attempt: number;
  readonly tag: string | null;
  readonly trace: string | null;
}
