import type {
  ChannelCapabilities,
  MessageReconciled,
  ReconcileOptions,
  SendOptions,
  SendOutcome,
  VendorError,
} from "@trunkline/unified";

/** What an outbox needs of a messenger of `@trunkline/unified`. */
export interface Sender {
  readonly send: { outcome(message: never, options?: SendOptions): Promise<SendOutcome> };
  readonly capabilities: Readonly<Record<string, ChannelCapabilities>>;
  reconcile(error: VendorError, options?: ReconcileOptions): Promise<MessageReconciled>;
}
