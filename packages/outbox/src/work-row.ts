import { type SendOutcome, VendorError } from "@trunkline/unified";
import { asksToWait } from "@trunkline/unified/pause";
import { againAfter } from "./again.js";
import type { Doubts } from "./doubts.js";
import { type OutboxHooks, sendWithin } from "./hooks.js";
import type { Lanes } from "./lanes.js";
import type { Lease } from "./lease.js";
import type { Ledger } from "./ledger.js";
import { readText } from "./message-read.js";
import type { DispatchedRow, Settlement } from "./row.js";
import type { Sender } from "./sender.js";
import { settlementOf } from "./settlement.js";

/** What working on a row needs. */
export interface Working {
  readonly hooks: OutboxHooks;
  readonly tellError: (error: unknown) => void;
  readonly sender: Sender;
  readonly ledger: Ledger;
  readonly decrypt: (text: string) => string | Promise<string>;
  readonly doubts: Doubts;
  readonly lanes: Lanes;
  /** Waits for the end of the turn. */
  readonly turn: () => Promise<void>;
  /** Writes to the ledger until it could, or nobody can wait for it any longer. */
  readonly persist: (write: () => Promise<boolean>, lease: Lease) => Promise<boolean>;
  readonly settled: (id: string) => Promise<void>;
  /** The vendor accepted it, and its row says something else by now. */
  readonly acceptedLate: (id: string) => Promise<void>;
  readonly wakeLater: (id: string, delayMs: number) => Promise<void>;
}

/** Sends a row that was dispatched, and says in the ledger what became of it. */
export async function workRow(
  row: DispatchedRow,
  lease: Lease,
  working: Working & { readonly sent: () => void },
): Promise<void> {
  const { lanes, ledger, persist, doubts } = working;
  const { id, via, attempt } = row;
  const { result, isLeaseOver } = await sendRow(row, lease, working);
  await working.turn();
  if (result.outcome !== "accepted" && asksToWait(result.error)) {
    lanes.limited(via, result.error.retryAfterMs);
  } else lanes.ended(via);
  working.sent();
  const delayMs = againAfter(result, attempt, isLeaseOver);
  if (delayMs !== undefined && result.outcome !== "accepted") {
    const why = JSON.stringify(result.error);
    if (await persist(() => ledger.again(id, attempt, delayMs, why), lease)) {
      await working.wakeLater(id, delayMs);
      return;
    }
    // The lease is over, and the row is unknown to everybody else. That it was not sent is still proved.
  }
  if (result.outcome === "unknown") doubts.add({ id, attempt, error: result.error });
  const settlement: Settlement = settlementOf(result, working.sender.accounts);
  if (await persist(() => ledger.settle(id, attempt, settlement), lease)) await working.settled(id);
  else if (result.outcome === "accepted") await working.acceptedLate(id);
}

interface Sent {
  readonly result: SendOutcome;
  /** Whether the lease ended it, and neither the vendor nor the message. */
  readonly isLeaseOver: boolean;
}

async function sendRow(row: DispatchedRow, lease: Lease, working: Working): Promise<Sent> {
  const { sender, decrypt, hooks, tellError } = working;
  const { via, id, tag = id } = row;
  const unread = (reason: string, cause?: unknown): Sent => ({
    ...{ result: notSent(via, tag, "unavailable", reason, cause), isLeaseOver: false },
  });
  let text: string;
  try {
    text = await decrypt(row.message);
  } catch (cause) {
    return unread("its row could not be decrypted, see the cause", cause);
  }
  let message: unknown;
  try {
    message = readText(text);
  } catch {
    // The error of a parser would show what people wrote.
    return unread(
      "its row cannot be read; was it encrypted with another key, or written by a newer version?",
    );
  }
  const controller = new AbortController();
  // The call ends before the lease, so that there is time to write down what became of it.
  const callMs = lease.remainingMs() - Math.min(1000, row.leaseMs / 10);
  if (lease.isOver() || callMs <= 0) {
    return {
      result: notSent(via, tag, "aborted", "its lease was over before it was sent"),
      isLeaseOver: true,
    };
  }
  const send = async (): Promise<SendOutcome> => {
    // A hook may have taken its time.
    if (lease.isOver()) controller.abort();
    try {
      return await sender.send.outcome(message as never, { tag, isPaced: true, signal: controller.signal });
    } catch (cause) {
      // A messenger does not throw. One that does may have sent it.
      const error = new VendorError({
        ...{ vendor: "outbox", operation: "send", kind: "protocol", outcome: "unknown", tag, cause },
        reason: "the messenger threw an error, see its cause",
      });
      return { outcome: "unknown", via, error };
    }
  };
  const timer = setTimeout(() => controller.abort(), callMs);
  try {
    const result = await sendWithin(hooks, row, send, tellError);
    return { result, isLeaseOver: controller.signal.aborted };
  } finally {
    clearTimeout(timer);
  }
}

function notSent(
  via: string,
  tag: string,
  kind: "unavailable" | "aborted",
  reason: string,
  cause?: unknown,
): SendOutcome {
  const known = { vendor: "outbox", operation: "send", outcome: "notSent", kind, tag } as const;
  return { outcome: "notSent", via, error: new VendorError({ ...known, reason, cause }) };
}
