import { type FieldError, invalid, invalidOptions, type VendorError } from "@trunkline/runtime";
import type { SendOptions, TypesOf } from "./channel.js";
import type { AnyMessage, Channels, MessageVia } from "./message-via.js";
import { readOrThrow } from "./read-or-throw.js";
import type { Receipt } from "./receipt.js";
import { isPlain } from "./rules/object.js";

/** Sends messages through named channels. */
export interface Messenger<C extends Channels> {
  /**
   * Sends one message through the channel that `via` names. The message may hold only what that channel supports.
   *
   * @throws {VendorError} whose `outcome` is that of the message: `notSent` also if an upload or a token failed before it.
   */
  send<Name extends keyof C & string>(
    message: MessageVia<C, Name>,
    options?: SendOptions,
  ): Promise<Receipt<TypesOf<C[Name]>["raw"]>>;
}

/** Any message that a messenger can send, through any of its channels: `MessengerMessage<typeof messenger>`. */
export type MessengerMessage<M> = M extends Messenger<infer C> ? AnyMessage<C> : never;

/**
 * Makes a messenger of channels, each under a name of your own.
 *
 * @throws {VendorError} if one of them is not a channel.
 */
export function createMessenger<const C extends Channels>(channels: C): Messenger<C> {
  const known = new Map(Object.entries(channels));
  const names = [...known.keys()];
  const strangers = names.filter((name) => typeof known.get(name)?.send !== "function");
  if (strangers.length > 0) {
    const message = "must be a channel, such as konnek(client, settings)";
    const problems = strangers.map((name) => ({ field: `/${name}`, message }));
    throw invalidOptions("unified", "createMessenger", problems);
  }
  return {
    send: async (message, options) => {
      const { via, ...rest } = readOrThrow((problems) => {
        if (isPlain(message)) return { ...message } as { readonly via: string };
        problems.push({ field: "", message: "must be a plain object such as { via, to, text }" });
        return { via: "" };
      }, invalidMessage);
      const channel = known.get(via);
      if (channel) return (await channel.send(rest as never, options, via)) as never;
      throw invalidMessage([{ field: "/via", message: `must be one of ${names.join(", ")}` }]);
    },
  };
}

function invalidMessage(problems: readonly FieldError[], cause?: unknown): VendorError {
  return invalid("unified", "send", problems, cause);
}
