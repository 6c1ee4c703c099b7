import type { MessageReconciled } from "@trunkline/unified";
import { accountOf } from "./account.js";
import type { Attempt } from "./attempts.js";
import { nearMs, type ReadMessage } from "./beside.js";
import type { Doubt } from "./doubts.js";
import type { Store } from "./ledger.js";
import type { Sender } from "./sender.js";

/** What asking the vendor about a row needs. */
export interface LookingUp {
  readonly sender: Sender;
  readonly store: Store;
  readonly read: ReadMessage;
  readonly retentionMs: number | undefined;
  /** The row's error, if this process sent it. */
  readonly doubt: Doubt | undefined;
}

const unreadable =
  "its message cannot be read; give the outbox the `decrypt` of when it was added, or look for the message at the vendor";
const tooOld =
  "an equal message of that time may be removed already; reconcile sooner than `retentionMs` after sending, or look for the message at the vendor";
/** Why a record is not taken for the row's. */
export const notAlone =
  "the ledger has another row that the vendor's record may be about; look for both at the vendor";

/** Asks the vendor about a row, without the records that the ledger knows to be those of other rows. */
export async function lookUp(attempt: Attempt, its: LookingUp): Promise<MessageReconciled> {
  const { sender, store, retentionMs } = its;
  const { row, startedAt } = attempt;
  const except: string[] = [];
  for (;;) {
    const result = await ask(attempt, its, except);
    if (result.outcome !== "accepted" && result.outcome !== "unknown") return result;
    if (result.outcome === "accepted" && (retentionMs ?? Infinity) <= performance.now() - startedAt + nearMs)
      return { outcome: "unknown", reason: tooOld };
    const via = result.outcome === "accepted" ? result.receipt.via : row.via;
    const ids = result.outcome === "accepted" ? [result.receipt.id] : (result.ids ?? []);
    const taken: string[] = [];
    for (const id of ids) {
      const correlation = (result.outcome === "accepted" && result.receipt.correlation) || id;
      if (await isOfAnother(store, row.id, accountOf(sender.accounts, via), correlation)) taken.push(id);
    }
    if (taken.length === 0) return result;
    // A channel that gives what it was told to leave out would be asked for ever.
    if (taken.some((id) => except.includes(id))) return { outcome: "unknown", reason: notAlone };
    except.push(...taken);
  }
}

/** Whether a row of the account, other than this one, has the correlation. */
export async function isOfAnother(
  { records }: Store,
  id: string,
  account: string,
  correlation: string,
): Promise<boolean> {
  const rows = await records.list({ correlation });
  return rows.some((row) => row.id !== id && (row.account ?? account) === account);
}

async function ask(
  attempt: Attempt,
  { sender, read, doubt }: LookingUp,
  except: readonly string[],
): Promise<MessageReconciled> {
  if (doubt?.attempt === attempt.row.attempt) return await sender.reconcile(doubt.error, { except });
  const message = await read(attempt);
  if (message === undefined) return { outcome: "unknown", reason: unreadable };
  const now = performance.now();
  const { correlation } = attempt.row;
  try {
    return await sender.find(message as never, {
      ...{ startedAgoMs: now - attempt.startedAt, endedAgoMs: now - attempt.endedAt, except },
      ...(correlation !== undefined && { correlation }),
    });
  } catch (cause) {
    // The messenger has no such channel any more, or it does not take the message; the other rows are asked about all the same.
    return { outcome: "unknown", reason: cause instanceof Error ? cause.message : String(cause) };
  }
}
