import { invalidOptions, VendorError } from "@trunkline/runtime";
import type { Kind } from "./define-channel/capabilities.js";
import type { AnyChannel, SendOptions } from "./define-channel/channel.js";
import type { Channels, Routes } from "./message/message-via.js";
import { type MessengerOptions, readMessengerOptions } from "./messenger-options.js";
import type { Messenger, Send } from "./messenger-types.js";
import { createPrepare, type FailedBy } from "./prepare.js";
import { readOrThrow } from "./read-or-throw.js";
import { findBy, reconcileBy, unknown } from "./reconcile.js";
import { isPlain } from "./rules/object.js";
import { sendAll } from "./send-all/send-all.js";
import { createWebhook, readDelivery, type WebhookSource } from "./webhook/webhook.js";

/**
 * Makes a messenger of channels, each under a name of your own.
 *
 * @throws {VendorError} if one of them is not a channel, or an option is invalid.
 */
export function createMessenger<const C extends Channels, const R extends Routes<C> = Record<never, never>>(
  channels: C,
  options: MessengerOptions<C, R> = {},
): Messenger<C, R> {
  const known = new Map<string, AnyChannel>(isPlain(channels) ? Object.entries(channels) : []);
  const { routes = {}, ...context } = readOrThrow(
    (problems) => {
      if (!isPlain(channels)) {
        problems.push({
          field: "/channels",
          message: "must be a plain object of channels, such as { id: konnek(client, settings) }",
        });
      }
      const message = "must be a channel, such as konnek(client, settings)";
      for (const [name, channel] of known) {
        if (typeof channel?.prepare !== "function") problems.push({ field: `/${name}`, message });
      }
      return readMessengerOptions(options, [...known.keys()], problems) ?? {};
    },
    (problems) => invalidOptions("unified", "createMessenger", problems),
  );
  const failedBy: FailedBy = new WeakMap();
  const prepare = createPrepare(known, new Map(Object.entries(routes)), context, failedBy);
  // A lane waits in place of its calls, so that other lanes send meanwhile.
  const preparePaced: typeof prepare = (message, options) => prepare(message, { ...options, isPaced: true });
  const channelOf = (via: string, call: string): AnyChannel => {
    const channel = known.get(via);
    if (channel) return channel;
    throw new TypeError(
      `messenger.${call}: there is no channel "${via}"; the channels are ${[...known.keys()].join(", ")}`,
    );
  };
  const namesOf = (name: string) => (Object.hasOwn(routes, name) ? (routes[name] ?? []) : [name]);
  /** A route carries what all its channels carry. */
  const reasonOf = (name: string, kind: Kind, call: string) => {
    const lacking = namesOf(name)
      .map((via) => channelOf(via, call).capabilities)
      .find(({ carries }) => !Object.hasOwn(carries, kind));
    if (!lacking) return undefined;
    const { lacks, vendor } = lacking;
    return Object.hasOwn(lacks, kind) ? lacks[kind] : `${vendor} does not support ${kind}`;
  };
  const sourceOf = (via: string, call: string): WebhookSource => {
    const { vendor, readEvents } = channelOf(via, call);
    if (readEvents) return { via, vendor, readEvents };
    throw new TypeError(
      `messenger.${call}: channel "${via}" was made without events; give it ${vendor}Events(parseEvent) as its third argument`,
    );
  };
  const outcome = async (message: unknown, options?: SendOptions) => await prepare(message, options).send();
  const send = async (message: unknown, options?: SendOptions) => {
    const result = await outcome(message, options);
    if (result.outcome === "accepted") return result.receipt;
    throw result.error;
  };
  return {
    check: (message) => prepare(message).error,
    send: Object.assign(send, { outcome }) as Send<C, R>,
    capabilities: Object.fromEntries(
      [...known].map(([name, { capabilities }]) => [name, capabilities]),
    ) as never,
    accounts: accountsOf(known) as never,
    whyNot: (via, kind) => reasonOf(via, kind, "whyNot"),
    can: (via, kind) => reasonOf(via, kind, "can") === undefined,
    parseEvent: async (via, rawBody, headers) =>
      await readDelivery(sourceOf(via, "parseEvent"), rawBody, headers),
    webhook: (via, handle, options) => createWebhook(sourceOf(via, "webhook"), handle, options),
    sendAll: (messages, options) => sendAll(messages, options as never, preparePaced) as never,
    reconcile: async (error, options) => {
      const via = failedBy.get(error);
      if (error instanceof VendorError && error.outcome !== "unknown") {
        return { outcome: error.outcome, via: via ?? "", error };
      }
      if (via === undefined) {
        return unknown(
          "this messenger did not throw the error in this process; give the error that `send` threw",
        );
      }
      return await reconcileBy(via, channelOf(via, "reconcile"), error, options);
    },
    find: async (message, options) => {
      const { via: name, ...rest } = message as { readonly via: string };
      const [via = name, ...more] = namesOf(name);
      if (more.length > 0) return unknown(manyChannels);
      return await findBy(via, channelOf(via, "find"), rest, options);
    },
    close: async () => {
      await Promise.all([...known.values()].map((channel) => channel.close()));
    },
  };
}

const manyChannels =
  "nobody knows which channel of its route had the message; look for it at the vendor of each";

function accountsOf(channels: ReadonlyMap<string, AnyChannel>): Readonly<Record<string, string>> {
  const firsts = new Map<object, string>();
  for (const [name, { client }] of channels) if (!firsts.has(client)) firsts.set(client, name);
  return Object.fromEntries([...channels].map(([name, { client }]) => [name, firsts.get(client) ?? name]));
}
