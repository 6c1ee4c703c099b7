import type { AnyChannel, MessageFor, TypesOf } from "./channel.js";

/** Channels, each under a name of your own. */
export type Channels = Readonly<Record<string, AnyChannel>>;

type Via<Name> = {
  /** The channel that sends the message, by your name for it. */
  readonly via: Name;
};

/** A message for each of the channels. */
type Messages<C extends Channels> = {
  readonly [Name in keyof C]: MessageFor<
    TypesOf<C[Name]>["recipients"],
    TypesOf<C[Name]>["contents"],
    TypesOf<C[Name]>["extras"]
  >;
};

type Part = "recipients" | "contents" | "extras";
type KeysOf<U> = U extends unknown ? keyof U : never;

/** All that at least one of the channels supports. */
type KnownTo<C extends Channels> = KeysOf<TypesOf<C[keyof C]>[Part]>;

/** What other channels support and this one does not. A message that any channel may send must not hold it. */
type Lacks<Known extends PropertyKey, Own> = { readonly [Name in Exclude<Known, KeysOf<Own>>]?: undefined };

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

/** What all channels support. */
type SharedParts<C extends Channels> = { readonly [Name in Part]: Shared<TypesOf<C[keyof C]>[Name]> };

type SharedMessage<C extends Channels, S extends SharedParts<C> = SharedParts<C>> = MessageFor<
  S["recipients"],
  S["contents"],
  S["extras"]
> &
  Lacks<KnownTo<C>, S[keyof S]>;

/** A message for any one of the channels, with what that one supports. */
export type AnyMessage<C extends Channels> = {
  readonly [Name in keyof C & string]: Via<Name> &
    Messages<C>[Name] &
    Lacks<KnownTo<C>, TypesOf<C[Name]>[Part]>;
}[keyof C & string];

type IsUnion<T, All = T> = T extends unknown ? ([All] extends [T] ? false : true) : never;

/** A message for the channel of a name. If the name can be several, the message holds what all of them support. */
export type MessageVia<C extends Channels, Name extends keyof C & string> = Via<Name> &
  (IsUnion<Name> extends true
    ? AnyMessage<C> | (Via<keyof C & string> & SharedMessage<C>)
    : Messages<C>[Name]);
