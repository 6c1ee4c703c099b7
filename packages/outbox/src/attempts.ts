import type { RowQuery, Store } from "./ledger.js";
import type { OutboxRow } from "./row.js";

/** A row, and when its last attempt was: at the earliest and at the latest, by `performance.now()` of this process. */
export interface Attempt {
  readonly row: OutboxRow;
  readonly startedAt: number;
  readonly endedAt: number;
}

/** The rows of a query, page by page. */
export async function* attemptsOf(
  { records }: Store,
  query: Pick<RowQuery, "state" | "ground">,
): AsyncGenerator<readonly Attempt[], void, undefined> {
  for (let after: string | undefined; ; ) {
    const asked = performance.now();
    const rows = await records.list({ ...query, withAttempt: true, ...(after !== undefined && { after }) });
    const answered = performance.now();
    yield rows.map((row) => ({
      row,
      // The ledger read its clock somewhere between. What it does not know could be at any time.
      startedAt: asked - (row.attempted?.startedAgoMs ?? Number.POSITIVE_INFINITY),
      endedAt: answered - (row.attempted?.endedAgoMs ?? Number.NEGATIVE_INFINITY),
    }));
    const last = rows.at(-1);
    if (!last) return;
    after = last.id;
  }
}
