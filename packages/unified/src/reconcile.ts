import type { VendorError } from "@trunkline/runtime";
import type { AnyChannel } from "./define-channel/channel.js";
import type { NotAccepted } from "./outcome.js";
import type { Receipt } from "./receipt.js";
import type { FindOptions, Reconciled, ReconcileOptions, StillUnknown } from "./reconcile/reconciled.js";

/**
 * What became of a message whose outcome was unknown: the vendor has it, or nobody knows yet. An error that was not about an
 * unknown outcome says what it said before.
 */
export type MessageReconciled = MessageFound | NotAccepted<"rejected"> | NotAccepted<"notSent">;

/** What a vendor says of a message: it has it, or nobody knows yet. */
export type MessageFound = { readonly outcome: "accepted"; readonly receipt: Receipt } | StillUnknown;

/** Asks the vendor of a channel about the message whose sending threw an error. */
export async function reconcileBy(
  via: string,
  channel: AnyChannel,
  error: VendorError,
  options: ReconcileOptions | undefined,
): Promise<MessageReconciled> {
  return asFound(via, channel, error.correlation, await channel.reconcile?.(error, options));
}

/** Asks the vendor of a channel about a message of which no error is left. */
export async function findBy(
  via: string,
  channel: AnyChannel,
  message: object,
  options: FindOptions,
): Promise<MessageFound> {
  return asFound(via, channel, options.correlation, await channel.find?.(message as never, options));
}

function asFound(
  via: string,
  { vendor }: AnyChannel,
  correlation: string | undefined,
  found: Reconciled | undefined,
): MessageFound {
  if (!found) {
    const wait = correlation === undefined ? "" : `; its events will name the message ${correlation}`;
    return unknown(`${vendor} has no operation that finds a sent message${wait}`);
  }
  if (found.outcome === "unknown") return found;
  const { outcome, ...its } = found;
  return { outcome, receipt: { via, vendor, ...its } };
}

export function unknown(reason: string): StillUnknown {
  return { outcome: "unknown", reason };
}
