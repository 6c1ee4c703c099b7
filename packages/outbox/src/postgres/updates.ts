import type { LedgerUpdate, Updated } from "../ledger.js";
import { applyUpdate } from "../update.js";
import type { Queryable } from "./queryable.js";
import { columns, toRow } from "./rows.js";

/**
 * An update for which there is no row keeps itself first, and then looks again; a row that gets its correlation commits that first, and
 * then looks for what was kept. Whichever of them commits later finds the other, without a lock.
 */
export async function update(
  client: Queryable,
  schema: string,
  change: LedgerUpdate,
): Promise<Updated | undefined> {
  const found = await advanceRow(client, schema, change);
  if (found !== "none") return found;
  const { account, correlation, status, error = null } = change;
  await client.query(
    `INSERT INTO ${schema}.kept_update (account, correlation, status, error) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING`,
    [account, correlation, status, error],
  );
  return (await applyKept(client, schema, [correlation])).at(-1);
}

/** Applies what was kept for rows that are there now: for those with the correlations, or for all. */
export async function applyKept(
  client: Queryable,
  schema: string,
  correlations?: readonly string[],
): Promise<readonly Updated[]> {
  const { rows: kept } = await client.query(
    `SELECT k.account, k.correlation, k.status, k.error FROM ${schema}.kept_update k
     WHERE ($1::json IS NULL OR k.correlation = ANY (ARRAY(SELECT json_array_elements_text($1::json))))
       AND EXISTS (SELECT FROM ${schema}.message m WHERE m.correlation = k.correlation AND m.account = k.account)
     ORDER BY k.kept_at`,
    [correlations ? JSON.stringify(correlations) : null],
  );
  const applied: Updated[] = [];
  for (const { error, ...change } of kept as (LedgerUpdate & { readonly error: string | null })[]) {
    const updated = await advanceRow(client, schema, { ...change, ...(error !== null && { error }) });
    if (updated === "none") continue;
    // Of several rows it says nothing, and it will not: one that is removed leaves no proof for another.
    if (updated) applied.push(updated);
    await client.query(
      `DELETE FROM ${schema}.kept_update WHERE account = $1 AND correlation = $2 AND status = $3`,
      [change.account, change.correlation, change.status],
    );
  }
  return applied;
}

/** Reads the row, decides, and writes if the row is still what was read; else again. Undefined where several rows have the correlation. */
async function advanceRow(
  client: Queryable,
  schema: string,
  { account, correlation, status, error }: LedgerUpdate,
): Promise<Updated | "none" | undefined> {
  for (;;) {
    const found = await client.query(
      `SELECT ${columns} FROM ${schema}.message m WHERE m.correlation = $1 AND m.account = $2 LIMIT 2`,
      [correlation, account],
    );
    if (found.rows.length !== 1) return found.rows.length === 0 ? "none" : undefined;
    const row = toRow(found.rows[0]);
    const { delivery, isNews, state } = applyUpdate(status, row);
    const { rows } = await client.query(
      `UPDATE ${schema}.message m
       SET delivery = $2, error = ${state ? "$3" : "CASE WHEN $4 THEN coalesce($3, m.error) ELSE m.error END"}
         ${state ? `, state = '${state}', ground = 'event', settled_at = clock_timestamp()` : ""}
       WHERE m.id = $1 AND m.state = $5 AND m.attempt = $6 AND m.delivery IS NOT DISTINCT FROM $7
         AND m.correlation = $8 AND m.account = $9 AND $4::boolean IS NOT NULL
       RETURNING ${columns}`,
      [
        row.id,
        delivery,
        error ?? null,
        isNews,
        row.state,
        row.attempt,
        row.delivery ?? null,
        correlation,
        account,
      ],
    );
    if (rows[0]) return { row: toRow(rows[0]), isSettled: state !== undefined };
  }
}
