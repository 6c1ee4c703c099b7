import type { ContentKind, ExtraKind, RecipientKind } from "./capabilities.js";
import type { AnyChannel, ExactlyOne, MessageFor, RecipientForms, TypesOf, Unsupported } from "./channel.js";

/** Channels, each under a name of your own. */
export type Channels = Readonly<Record<string, AnyChannel>>;

/** Routes, each under a name of your own: the channels in the order in which they are tried. */
export type Routes<C extends Channels> = Readonly<
  Record<string, readonly [keyof C & string, ...(keyof C & string)[]]>
>;

type Via<Name> = {
  /** The channel that sends the message, or the route, by your name for it. */
  readonly via: Name;
};

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

/** A message that each of the channels carries. */
type SharedMessage<
  T extends { readonly recipients: unknown; readonly contents: unknown; readonly extras: unknown },
> = {
  /** Who gets the message. */
  readonly to: RecipientForms[keyof T["recipients"] & RecipientKind];
} & ExactlyOne<Shared<T["contents"]>> &
  Partial<Shared<T["extras"]>> & {
    readonly [K in Exclude<ContentKind | ExtraKind, keyof T["contents"] | keyof T["extras"]>]?: Unsupported<
      "one of the channels",
      K
    >;
  };

type IsUnion<T, All = T> = T extends unknown ? ([All] extends [T] ? false : true) : never;

/** The channels that a name stands for. */
export type ChannelsOf<C extends Channels, R, Name> = Name extends keyof C & string
  ? Name
  : Name extends keyof R
    ? R[Name] extends readonly (infer Own extends keyof C & string)[]
      ? Own
      : never
    : never;

/** A message for one channel, or for all channels of a route. */
type MessageForAll<C extends Channels, Names extends keyof C> =
  IsUnion<Names> extends true ? SharedMessage<TypesOf<C[Names]>> : MessageFor<TypesOf<C[Names]>>;

/** A message for each channel and each route. */
type Messages<C extends Channels, R> = {
  readonly [Name in keyof C | keyof R]: MessageForAll<C, ChannelsOf<C, R, Name>>;
};

/** A message for any one of the channels or routes, with what that one carries. */
export type AnyMessage<C extends Channels, R> = {
  readonly [Name in (keyof C | keyof R) & string]: Via<Name> & Messages<C, R>[Name];
}[(keyof C | keyof R) & string];

/** A message for the channel or the route of a name. If the name can be several, the message holds what all of them carry. */
export type MessageVia<C extends Channels, R, Name extends (keyof C | keyof R) & string> = Via<Name> &
  (IsUnion<Name> extends true
    ? AnyMessage<C, R> | (Via<unknown> & SharedMessage<TypesOf<C[keyof C]>>)
    : Messages<C, R>[Name]);
