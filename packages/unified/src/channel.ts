import type { Receipt } from "./receipt.js";

/** How long a message may take, its upload included, and what ends it before. */
export interface SendOptions {
  /** Ends the message. Whether the vendor had it by then is told by the error's `outcome`. */
  readonly signal?: AbortSignal;
  /** How long the message may take, in milliseconds, in place of the client's `timeoutMs`. */
  readonly timeoutMs?: number;
}

type Only<T, K extends keyof T> = { readonly [P in K]: T[P] } & {
  readonly [P in Exclude<keyof T, K>]?: undefined;
};

/** One of the members, and none of the others. */
export type ExactlyOne<T> =
  | { [K in keyof T]: Only<T, K> }[Exclude<keyof T, "text">]
  // The commonest comes last, for of a choice a compiler names the last as what is missing.
  | (T extends { readonly text: unknown } ? Only<T, "text"> : never);

/** A message that one channel carries: one target, one content, and what goes along with it. */
export type MessageFor<Targets, Contents, Extras> = ExactlyOne<Targets> &
  ExactlyOne<Contents> &
  Partial<Extras>;

/** One way to send messages, whatever it carries. */
export interface AnyChannel {
  /** The vendor's name, such as `konnek`. */
  readonly vendor: string;
  /** Whom a message may go to: `to`, and `conversationId` where the vendor has such. */
  readonly targets: readonly string[];
  /** The contents that this channel carries. */
  readonly contents: readonly string[];
  /** What may go along with them. */
  readonly extras: readonly string[];
  /** Checks a message, and sends it. */
  readonly send: (message: never, options?: SendOptions) => Promise<Receipt>;
  /** For the compiler alone; it is never there at run time. */
  readonly "~types"?: ChannelTypes<unknown, unknown, unknown, unknown>;
}

/** What a channel carries, as types. */
export interface ChannelTypes<Targets, Contents, Extras, Raw> {
  /** Whom a message may go to: one of these. */
  readonly targets: Targets;
  /** What a message may hold: one of these. */
  readonly contents: Contents;
  /** What may go along. */
  readonly extras: Extras;
  /** The vendor's answer. */
  readonly raw: Raw;
}

/** One way to send messages: a vendor's client with the settings of an account. */
export interface Channel<Targets, Contents, Extras, Raw> extends AnyChannel {
  readonly send: (
    message: MessageFor<Targets, Contents, Extras>,
    options?: SendOptions,
  ) => Promise<Receipt<Raw>>;
  readonly "~types"?: ChannelTypes<Targets, Contents, Extras, Raw>;
}
