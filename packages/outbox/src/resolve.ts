import { VendorError } from "@trunkline/unified";
import { check } from "./invalid.js";
import type { Store } from "./ledger.js";
import type { OutboxRow, Settlement } from "./row.js";

/** Settles a row on a person's word. */
export async function resolve(
  { records, ledger }: Store,
  id: string,
  state: "accepted" | "notSent",
): Promise<OutboxRow> {
  check("resolve", [
    [state === "accepted" || state === "notSent", "/state", 'must be "accepted" or "notSent"'],
  ]);
  const row = await records.get(id);
  const settlement: Settlement = { state, ground: "person" };
  if (row?.state === "unknown" && (await ledger.settle(id, row.attempt, settlement))) {
    return { ...row, ...settlement, ...(await records.get(id)) };
  }
  const known = row ? `is ${row.state}` : "does not exist";
  throw new VendorError({
    ...{ vendor: "outbox", operation: "resolve", kind: "conflict", outcome: "notSent" },
    reason: `row ${JSON.stringify(id)} ${known}; only one that is unknown can be resolved`,
  });
}
