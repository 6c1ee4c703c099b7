import { accountOf } from "./account.js";
import { type Attempt, attemptsOf } from "./attempts.js";
import { createBeside } from "./beside.js";
import type { Doubts } from "./doubts.js";
import type { Store } from "./ledger.js";
import { isOfAnother, lookUp, notAlone } from "./look-up.js";
import { readText } from "./message-read.js";
import type { OutboxReconciled } from "./outbox-types.js";
import type { Sender } from "./sender.js";
import { acceptedAs } from "./settlement.js";

interface Reconciling {
  readonly sender: Sender;
  readonly store: Store;
  readonly doubts: Doubts;
  readonly decrypt: (text: string) => string | Promise<string>;
  readonly retentionMs: number | undefined;
  readonly settled: (id: string) => Promise<void>;
}

/** Asks the vendors about all rows of unknown outcome. */
export async function reconcile(its: Reconciling): Promise<OutboxReconciled> {
  const { sender, store, doubts, settled } = its;
  const accepted: string[] = [];
  const unknown: { readonly id: string; readonly reason: string }[] = [];
  const known = new Map(doubts.all().map((doubt) => [doubt.id, doubt]));
  const read = readerOf(its);
  for await (const page of attemptsOf(store, { state: "unknown" })) {
    const found: { readonly attempt: Attempt; readonly receipt: Parameters<typeof acceptedAs>[0] }[] = [];
    for (const attempt of page) {
      const { id } = attempt.row;
      const result = await lookUp(attempt, { ...its, read, doubt: known.get(id) });
      if (result.outcome === "accepted") found.push({ attempt, receipt: result.receipt });
      else unknown.push({ id, reason: "reason" in result ? result.reason : result.error.message });
    }
    // After the vendors were asked: whatever row a record is about began before the vendor had the record.
    const isBeside = await createBeside(
      store,
      found.map(({ attempt }) => attempt),
      read,
    );
    for (const { attempt, receipt } of found) {
      const { id, attempt: number } = attempt.row;
      const account = accountOf(sender.accounts, receipt.via);
      const isDoubtful =
        (await isBeside(attempt)) ||
        (await isOfAnother(store, id, account, receipt.correlation ?? receipt.id));
      if (isDoubtful) {
        unknown.push({ id, reason: notAlone });
        continue;
      }
      doubts.remove(id);
      if (!(await store.ledger.settle(id, number, acceptedAs(receipt, "lookUp", sender.accounts)))) continue;
      await settled(id);
      accepted.push(id);
    }
  }
  return { accepted, unknown };
}

function readerOf({ decrypt }: Reconciling) {
  return async ({ row }: Attempt): Promise<unknown> => {
    try {
      return row.attempted && readText(await decrypt(row.attempted.message));
    } catch {
      // The error of a parser would show what people wrote.
      return undefined;
    }
  };
}
