import type { Contents, Extras, Recipients } from "./contents.js";
import type { Receipt } from "./receipt.js";

/** When a message times out, and what aborts it. */
export interface SendOptions {
  /** Aborts the message. The error's `outcome` says whether the vendor may have acted by then. */
  readonly signal?: AbortSignal;
  /** How long the message may take, its upload included, in milliseconds. It replaces the client's `timeoutMs`. */
  readonly timeoutMs?: number;
}

type Only<T, K extends keyof T> = { readonly [P in K]: T[P] } & {
  readonly [P in Exclude<keyof T, K>]?: undefined;
};

/** One of the members, and none of the others. */
export type ExactlyOne<T> =
  | { [K in keyof T]: Only<T, K> }[Exclude<keyof T, "text">]
  // The commonest comes last, because a compiler names the last alternative as what is missing.
  | (T extends { readonly text: unknown } ? Only<T, "text"> : never);

/** A message for one channel: one recipient, one content, and any extras. */
export type MessageFor<Recipients, Contents, Extras> = ExactlyOne<Recipients> &
  ExactlyOne<Contents> &
  Partial<Extras>;

/** Any channel, whatever it carries. */
export interface AnyChannel {
  /** The vendor's name, such as `konnek`. */
  readonly vendor: string;
  /** The kinds of recipient that it supports: `to`, and `conversationId` if the vendor has conversations. */
  readonly recipients: readonly string[];
  /** The contents that it supports. */
  readonly contents: readonly string[];
  /** The extras that it supports. */
  readonly extras: readonly string[];
  /** Checks and sends a message. Errors mention `name`, under which a messenger knows the channel. */
  readonly send: (message: never, options?: SendOptions, name?: string) => Promise<Receipt>;
  /** For the compiler only. It does not exist at run time. */
  readonly "~types"?: ChannelTypes<unknown, unknown, unknown, unknown>;
}

/** What a channel carries, as types. */
export interface ChannelTypes<Recipients, Contents, Extras, Raw> {
  /** Who gets a message: one of these. */
  readonly recipients: Recipients;
  /** What a message holds: one of these. */
  readonly contents: Contents;
  /** What may go along with it. */
  readonly extras: Extras;
  /** The vendor's response. */
  readonly raw: Raw;
}

/** A vendor's client with an account. */
export interface Channel<Recipients, Contents, Extras, Raw> extends AnyChannel {
  readonly send: (
    message: MessageFor<Recipients, Contents, Extras>,
    options?: SendOptions,
    name?: string,
  ) => Promise<Receipt<Raw>>;
  readonly "~types"?: ChannelTypes<Recipients, Contents, Extras, Raw>;
}

/** A channel by the names of all that it carries. `OwnContents` has the vendor's own kinds of media and templates. */
export type ChannelOf<Name, Raw, OwnContents = Contents> = Channel<
  Pick<Recipients, Name & keyof Recipients>,
  Pick<OwnContents, Name & keyof OwnContents>,
  Pick<Extras, Name & keyof Extras>,
  Raw
>;

/** The types that a channel was made with. */
export type TypesOf<C extends AnyChannel> = NonNullable<C["~types"]>;
