import { invalid } from "@trunkline/runtime";
import type { AnyChannel, MessageFor, SendOptions } from "./channel.js";
import type { Receipt } from "./receipt.js";
import { readOrRefuse } from "./refuse.js";
import { isPlain } from "./rules.js";

/** Channels, each under a name of your own. */
export type Channels = Readonly<Record<string, AnyChannel>>;

type Part<C extends AnyChannel, Name extends "targets" | "contents" | "extras" | "raw"> = NonNullable<
  C["~types"]
>[Name];

type Via<Name> = {
  /** The channel that carries the message, by the name that the messenger knows it by. */
  readonly via: Name;
};

/** A message over each of the channels. */
type Messages<C extends Channels> = {
  readonly [Name in keyof C]: MessageFor<
    Part<C[Name], "targets">,
    Part<C[Name], "contents">,
    Part<C[Name], "extras">
  >;
};

type KeysOf<U> = U extends unknown ? keyof U : never;

/** All that some of the channels know. */
type KnownTo<C extends Channels> = KeysOf<Part<C[keyof C], "targets" | "contents" | "extras">>;

/** What other channels know and this one does not: a message whose channel is open must not hold it. */
type Lacks<Known extends PropertyKey, Own> = { readonly [Name in Exclude<Known, KeysOf<Own>>]?: undefined };

/** What all of some values can be at once. */
type Together<U, K extends PropertyKey> = (
  U extends Readonly<Record<K, infer Value>>
    ? (value: Value) => void
    : never
) extends (value: infer All) => void
  ? All
  : never;

/** The members that all of some channels know; each has to suit all of them. */
type Shared<U, K extends keyof U = keyof U> = { readonly [P in K]: Together<U, P> };

/** What all channels carry. */
type SharedParts<C extends Channels> = {
  readonly [Name in "targets" | "contents" | "extras"]: Shared<Part<C[keyof C], Name>>;
};

type SharedMessage<C extends Channels, S extends SharedParts<C> = SharedParts<C>> = MessageFor<
  S["targets"],
  S["contents"],
  S["extras"]
> &
  Lacks<KnownTo<C>, S[keyof S]>;

/** A message over any of the channels, with what that one carries. */
type AnyMessage<C extends Channels> = {
  readonly [Name in keyof C & string]: Via<Name> &
    Messages<C>[Name] &
    Lacks<KnownTo<C>, Part<C[Name], "targets" | "contents" | "extras">>;
}[keyof C & string];

type IsUnion<T, All = T> = T extends unknown ? ([All] extends [T] ? false : true) : never;

/** A message over the channel of a name; where it is open which that is, what every one of them carries. */
export type MessageVia<C extends Channels, Name extends keyof C & string> = Via<Name> &
  (IsUnion<Name> extends true
    ? AnyMessage<C> | (Via<keyof C & string> & SharedMessage<C>)
    : Messages<C>[Name]);

/** Sends messages over named channels. */
export interface Messenger<C extends Channels> {
  /**
   * Sends one message over the channel that `via` names. The message may hold only what that channel carries.
   *
   * @throws {VendorError} whose `outcome` is about the message: `notSent` also where an upload or a token failed before it.
   */
  send<Name extends keyof C & string>(
    message: MessageVia<C, Name>,
    options?: SendOptions,
  ): Promise<Receipt<Part<C[Name], "raw">>>;
}

/** Any message that a messenger can send, over whichever of its channels: `MessengerMessage<typeof messenger>`. */
export type MessengerMessage<M> = M extends Messenger<infer C> ? AnyMessage<C> : never;

/**
 * Makes a messenger of channels, each under a name of your own.
 *
 * @throws {VendorError} where one of them is no channel.
 */
export function createMessenger<const C extends Channels>(channels: C): Messenger<C> {
  const known = new Map(Object.entries(channels));
  const names = [...known.keys()];
  for (const [name, channel] of known) {
    if (typeof channel?.send === "function") continue;
    throw invalid("unified", "createMessenger", [
      { field: `/${name}`, message: "must be a channel, such as konnek(client, settings)" },
    ]);
  }
  return {
    send: async (message, options) => {
      const { via, ...rest } = readOrRefuse("unified", "send", (problems) => {
        if (isPlain(message)) return { ...message } as { readonly via: string };
        problems.push({ field: "", message: "must be a plain object such as { via, to, text }" });
        return { via: "" };
      });
      const channel = known.get(via);
      if (!channel)
        throw invalid("unified", "send", [{ field: "/via", message: `must be one of ${names.join(", ")}` }]);
      return (await channel.send(rest as never, options)) as never;
    },
  };
}
