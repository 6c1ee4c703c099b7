import type { OutboxRow } from "../../src/index.js";

interface Facts {
  /** Every id that was added. */
  readonly ids: readonly string[];
  readonly rows: readonly OutboxRow[];
  /** How often the vendor accepted each, before the rows were read and after. */
  readonly before: ReadonlyMap<string, number>;
  readonly after: ReadonlyMap<string, number>;
  /** Those of which an event said that they failed. */
  readonly failed: ReadonlySet<string>;
  /** Whether everything must have ended. */
  readonly isEnd: boolean;
}

/** Each message that was lost or sent twice, and each row that says what is not true. */
export function faultsOf({ ids, rows, before, after, failed, isEnd }: Facts): readonly string[] {
  const found: string[] = [];
  const byId = new Map<string, OutboxRow>();
  for (const row of rows) {
    if (byId.has(row.id)) found.push(`${row.id}: has two rows`);
    byId.set(row.id, row);
  }
  for (const id of ids) if (!byId.has(id)) found.push(`${id}: lost, it has no row`);
  for (const [id, count] of after) {
    if (!byId.has(id)) found.push(`${id}: accepted by the vendor, and it has no row`);
    if (count > 1)
      found.push(`${id}: sent twice, the vendor accepted it ${count} times (${byId.get(id)?.state})`);
  }
  for (const { id, state, attempt, ground } of rows) {
    const its = `attempt ${attempt}`;
    // The vendor accepts a message, and later an event says that it failed.
    const isVendorsWord = state === "rejected" && ground === "event";
    if (isVendorsWord && !failed.has(id)) found.push(`${id}: rejected by no event (${its})`);
    if (state === "accepted" && !after.has(id)) found.push(`${id}: falsely accepted (${its})`);
    if ((state === "rejected" || state === "notSent") && !isVendorsWord && after.has(id))
      found.push(`${id}: falsely ${state} (${its})`);
    if (state === "queued" && before.has(id))
      found.push(`${id}: accepted by the vendor and queued again (${its})`);
    if (isEnd && (state === "queued" || state === "dispatching"))
      found.push(`${id}: lost, it is ${state} (${its})`);
  }
  return found;
}
