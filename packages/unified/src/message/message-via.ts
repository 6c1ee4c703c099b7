import type { ContentKind, ExtraKind, RecipientKind } from "../define-channel/capabilities.js";
import type {
  AnyChannel,
  ChannelTypes,
  ExactlyOne,
  MessageFor,
  TypesOf,
  Unsupported,
} from "../define-channel/channel.js";

/** Channels, each under a name of your own. */
export type Channels = Readonly<Record<string, AnyChannel>>;

/** Routes, each under a name of your own: the channels in the order in which they are tried. */
export type Routes<C extends Channels> = Readonly<
  Record<string, readonly [keyof C & string, ...(keyof C & string)[]]>
>;

/** What names the channel of a message. */
export interface Via<Name> {
  /** The channel that sends the message, or the route, by your name for it. */
  readonly via: Name;
}

/** A value that suits all members of a union at a key. */
type Together<U, K extends PropertyKey> = (
  U extends Readonly<Record<K, infer Value>>
    ? (value: Value) => void
    : never
) extends (value: infer All) => void
  ? All
  : never;

/** The members that all of a union have, each with a value that suits them all. */
type Shared<U, K extends keyof U = keyof U> = { readonly [P in K]: Together<U, P> };

/** For each kind, those of some vendors that do not carry it. */
type Lacked<T extends ChannelTypes, Group extends "recipients" | "contents" | "extras", K> = K extends string
  ? Unsupported<T extends unknown ? (K extends keyof T[Group] ? never : T["vendor"]) : never, K>
  : never;

/** A message that each of the channels carries. */
type SharedMessage<T extends ChannelTypes> = {
  /** Who gets the message. */
  readonly to:
    | Shared<T["recipients"]>[keyof T["recipients"]]
    | Lacked<T, "recipients", Exclude<RecipientKind, keyof T["recipients"]>>;
} & ExactlyOne<Shared<T["contents"]>> &
  Partial<Shared<T["extras"]>> & {
    readonly [K in Exclude<ContentKind, keyof T["contents"]>]?: Lacked<T, "contents", K>;
  } & { readonly [K in Exclude<ExtraKind, keyof T["extras"]>]?: Lacked<T, "extras", K> };

type IsUnion<T, All = T> = T extends unknown ? ([All] extends [T] ? false : true) : never;

/** The channels of a name: that channel, or those of the route. */
export type ChannelsOf<C extends Channels, R, Name> = Name extends keyof C & string
  ? Name
  : Name extends keyof R
    ? R[Name] extends readonly (infer Own extends keyof C & string)[]
      ? Own
      : never
    : never;

/** A message without `via` for one channel, or for all channels of a route. */
type MessageOf<Own extends AnyChannel> = MessageFor<TypesOf<Own>>;
type MessageOfAll<Own extends AnyChannel> = SharedMessage<TypesOf<Own>>;

/** The same for each channel and each route. */
type Messages<C extends Channels, R> = {
  readonly [Name in keyof C | keyof R]: IsUnion<ChannelsOf<C, R, Name>> extends true
    ? MessageOfAll<C[ChannelsOf<C, R, Name>]>
    : MessageOf<C[ChannelsOf<C, R, Name>]>;
};

/** With `via`. As an alias of its own, so that a compiler names the channel and not the whole messenger. */
type Message<Name, Its> = Via<Name> & Its;

/** A message for each of some names. */
type MessageOfEach<C extends Channels, R, Name extends keyof C | keyof R> = {
  readonly [Its in Name]: Message<Its, Messages<C, R>[Its]>;
}[Name];

/** A message for any one of the channels or routes, with what that one carries. */
export type AnyMessage<C extends Channels, R> = MessageOfEach<C, R, (keyof C | keyof R) & string>;

/**
 * A message for the channel or the route of a name. If the name can be several, the message holds what all of them carry; that
 * it is also said as one type is for the compiler's words, and for more names than it compares one by one.
 */
export type MessageVia<C extends Channels, R, Name extends (keyof C | keyof R) & string> =
  IsUnion<Name> extends true
    ? Message<Name, MessageOfEach<C, R, Name> | MessageOfAll<C[ChannelsOf<C, R, Name>]>>
    : Message<Name, Messages<C, R>[Name]>;
