import type {
  ChannelCapabilities,
  FindOptions,
  MessageFound,
  MessageReconciled,
  ReconcileOptions,
  SendOptions,
  SendOutcome,
  VendorError,
} from "@trunkline/unified";

/** What an outbox needs of a messenger of `@trunkline/unified`. */
export interface Sender {
  readonly send: { outcome(message: never, options?: SendOptions): Promise<SendOutcome> };
  /** What is wrong with a message, so that it gets no row. */
  check?(message: never): VendorError | undefined;
  /** The account of each channel: the same name for channels of one client. */
  readonly accounts: Readonly<Record<string, string>>;
  readonly capabilities: Readonly<Record<string, ChannelCapabilities>>;
  reconcile(error: VendorError, options?: ReconcileOptions): Promise<MessageReconciled>;
  find(message: never, options: FindOptions): Promise<MessageFound>;
}
