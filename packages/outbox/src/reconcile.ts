import { VendorError } from "@trunkline/unified";
import type { Doubt, Doubts } from "./doubts.js";
import type { Store } from "./ledger.js";
import type { OutboxReconciled } from "./outbox-types.js";
import type { OutboxRow, Settlement } from "./row.js";
import type { Sender } from "./sender.js";
import { acceptedAs } from "./settlement.js";

interface Reconciling {
  readonly sender: Sender;
  readonly store: Store;
  readonly doubts: Doubts;
  readonly settled: (id: string) => Promise<void>;
}

const notOurs =
  "this process did not send it, or has not ended with it, so it cannot ask; wait for an event, or look for the message at the vendor and say so with `resolve`";

/** Asks about the messages whose errors this process has, and lists those that it has not. */
export async function reconcile({ sender, store, doubts, settled }: Reconciling): Promise<OutboxReconciled> {
  const accepted: string[] = [];
  const unknown: { readonly id: string; readonly reason: string }[] = [];
  const asked = new Map<string, Doubt>(doubts.all().map((doubt) => [doubt.id, doubt]));
  for await (const { id, attempt } of unknownRows(store)) {
    const doubt = asked.get(id);
    const result = doubt && (await sender.reconcile(doubt.error));
    if (result?.outcome === "accepted") {
      doubts.remove(id);
      if (await store.ledger.settle(id, attempt, acceptedAs(result.receipt, "lookUp", sender.accounts)))
        await settled(id);
      accepted.push(id);
    } else {
      const reason = result && "reason" in result ? result.reason : notOurs;
      unknown.push({ id, reason });
    }
  }
  return { accepted, unknown };
}

async function* unknownRows({ records }: Store): AsyncGenerator<OutboxRow, void, undefined> {
  for (let after: string | undefined; ; ) {
    const rows = await records.list({ state: "unknown", ...(after !== undefined && { after }) });
    yield* rows;
    const last = rows.at(-1);
    if (!last) return;
    after = last.id;
  }
}

/** Settles a row on a person's word. */
export async function resolve(
  { records, ledger }: Store,
  id: string,
  state: "accepted" | "notSent",
): Promise<OutboxRow> {
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
