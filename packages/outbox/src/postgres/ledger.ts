import type { Ledger } from "../ledger.js";
import type { NewRow } from "../row.js";
import { batched } from "./batched.js";
import { dispatch } from "./dispatch.js";
import { durably } from "./durable.js";
import { findLost } from "./lost.js";
import { asQueryable, type PostgresPool, type Queryable } from "./queryable.js";
import { isOfData, retryConflicts } from "./retry.js";
import { type Step, settleAll } from "./settle.js";
import { applyKept } from "./updates.js";

/** A statement of more rows takes no less time for each. */
const batchLimit = 500;

export interface PostgresLedger extends Ledger {
  /** Resolves when nothing is being written any more. */
  idle(): Promise<void>;
}

/** `ready` resolves when the schema is up to date. */
export function createLedger(pool: PostgresPool, schema: string, ready: () => Promise<void>): PostgresLedger {
  async function settle(asked: readonly Step[]): Promise<readonly boolean[]> {
    await ready();
    const made = await retryConflicts(() => settleAll(pool, schema, asked));
    const correlations = asked.flatMap(
      ({ to }, index) => (made[index] && "correlation" in to && to.correlation) || [],
    );
    await applySoon(correlations);
    return made;
  }
  /** The rows themselves are written already: what cannot be applied now, `lost` applies. */
  async function applySoon(correlations: readonly string[]): Promise<void> {
    if (correlations.length > 0) await applyKept(pool, schema, correlations).catch(() => []);
  }
  const settlements = batched(settle, batchLimit, isOfData);
  return {
    add: async (rows, tx) => {
      await ready();
      if (tx !== undefined) return insert(asQueryable(tx, "add"), schema, rows);
      const added = await retryConflicts(() => insert(pool, schema, rows));
      await applySoon(rows.flatMap(({ correlation }) => correlation ?? []));
      return added;
    },
    dispatch: async (query) => {
      await ready();
      return retryConflicts(() => dispatch(pool, schema, query));
    },
    settle: (id, attempt, settlement) => settlements.add({ id, attempt, to: settlement }),
    again: (id, attempt, delayMs, why) =>
      settlements.add({
        id,
        attempt,
        to: { state: "queued", delayMs, ...(why !== undefined && { error: why }) },
      }),
    lost: async (limit) => {
      await ready();
      const lost = await retryConflicts(() => findLost(pool, schema, limit));
      await applyKept(pool, schema);
      return lost;
    },
    idle: settlements.idle,
  };
}

async function insert(
  client: Queryable,
  schema: string,
  rows: readonly NewRow[],
): Promise<readonly string[]> {
  const { rows: added } = await client.query(
    `INSERT INTO ${schema}.message (id, via, message, added_at, due_at, priority, tag, trace, account, correlation)
     SELECT id, via, message, clock.now, coalesce(to_timestamp("dueAt" / 1000), clock.now), coalesce(priority, 0), tag, trace,
       account, correlation
     FROM ROWS FROM (json_to_recordset($1::json) AS (
       id text, via text, message text, "dueAt" float8, priority integer, tag text, trace text,
       account text, correlation text
     )) WITH ORDINALITY, (SELECT clock_timestamp() AS now) AS clock, ${durably}
     ORDER BY ordinality
     ON CONFLICT (id) DO NOTHING
     RETURNING id`,
    [JSON.stringify(rows)],
  );
  return added.map((row) => (row as { id: string }).id);
}
