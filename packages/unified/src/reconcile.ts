import type { VendorError } from "@trunkline/runtime";
import type { AnyChannel } from "./define-channel/channel.js";
import type { NotAccepted } from "./outcome.js";
import type { Receipt } from "./receipt.js";
import type { ReconcileOptions, StillUnknown } from "./reconcile/reconciled.js";

/**
 * What became of a message whose outcome was unknown: the vendor has it, or nobody knows yet. An error that was not about an
 * unknown outcome says what it said before.
 */
export type MessageReconciled =
  | { readonly outcome: "accepted"; readonly receipt: Receipt }
  | NotAccepted<"rejected">
  | NotAccepted<"notSent">
  | StillUnknown;

/** Asks the vendor of a channel about the message whose sending threw an error. */
export async function reconcileBy(
  via: string,
  { vendor, reconcile }: AnyChannel,
  error: VendorError,
  options: ReconcileOptions | undefined,
): Promise<MessageReconciled> {
  if (!reconcile) {
    const wait =
      error.correlation === undefined ? "" : `; its events will name the message ${error.correlation}`;
    return unknown(`${vendor} has no operation that finds a sent message${wait}`);
  }
  const found = await reconcile(error, options);
  if (found.outcome === "unknown") return found;
  const { outcome, ...its } = found;
  return { outcome, receipt: { via, vendor, ...its } };
}

export function unknown(reason: string): StillUnknown {
  return { outcome: "unknown", reason };
}
