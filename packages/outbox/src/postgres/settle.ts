import type { Settlement } from "../row.js";
import { statesBefore } from "../state.js";
import { durably } from "./durable.js";
import type { Queryable } from "./queryable.js";

/** A step out of an attempt: settled, or queued again. */
export interface Step {
  readonly id: string;
  readonly attempt: number;
  readonly to: Settlement | { readonly state: "queued"; readonly delayMs: number; readonly error?: string };
}

/** Makes each step by compare-and-set, all in one statement, and says which were made. */
export async function settleAll(
  client: Queryable,
  schema: string,
  asked: readonly Step[],
): Promise<readonly boolean[]> {
  // The ids are there twice, because the planner reads the table for a join alone, and these rows for an array.
  const { rows } = await client.query(
    `UPDATE ${schema}.message m
     SET state = step.state,
       due_at = CASE step.state WHEN 'queued' THEN clock_timestamp() + step."delayMs" * interval '1 millisecond' ELSE m.due_at END,
       settled_at = CASE step.state WHEN 'queued' THEN NULL ELSE clock_timestamp() END,
       ground = step.ground,
       account = coalesce(step.account, m.account),
       correlation = coalesce(step.correlation, m.correlation),
       receipt = coalesce(step.receipt, m.receipt),
       error = step.error
     FROM json_to_recordset($1::json) AS step (
       index integer, id text, attempt integer, before text, state text, "delayMs" float8,
       ground text, account text, correlation text, receipt text, error text
     ), ${durably}
     WHERE m.id = ANY (ARRAY(SELECT json_array_elements($1::json) ->> 'id'))
       AND m.id = step.id AND m.attempt = step.attempt AND m.state = ANY (string_to_array(step.before, ' '))
     RETURNING step.index`,
    [
      JSON.stringify(
        asked.map(({ id, attempt, to }, index) => ({
          ...to,
          ...{
            index,
            id,
            attempt,
            before: statesBefore(to.state, to.state === "queued" ? "worker" : to.ground).join(" "),
          },
        })),
      ),
    ],
  );
  const made = new Set(rows.map((row) => Number((row as { index: number }).index)));
  await keepReceipts(
    client,
    schema,
    asked.filter((_, index) => !made.has(index)),
  );
  return asked.map((_, index) => made.has(index));
}

/** The receipts of rows that an event settled before. */
async function keepReceipts(client: Queryable, schema: string, steps: readonly Step[]): Promise<void> {
  const late = steps.flatMap(({ id, attempt, to }) =>
    to.state === "accepted" && to.receipt !== undefined ? [{ id, attempt, receipt: to.receipt }] : [],
  );
  if (late.length === 0) return;
  await client.query(
    `UPDATE ${schema}.message m SET receipt = late.receipt
     FROM json_to_recordset($1::json) AS late (id text, attempt integer, receipt text)
     WHERE m.id = late.id AND m.attempt = late.attempt AND m.state = 'accepted' AND m.receipt IS NULL`,
    [JSON.stringify(late)],
  );
}
