import {
  type DeliveryBody,
  type DeliveryHeaders,
  invalidOptions,
  type ReceiveOptions,
  VendorError,
} from "@trunkline/runtime";
import type { ChannelCapabilities, Kind } from "./define-channel/capabilities.js";
import type { AnyChannel, SendOptions, TypesOf } from "./define-channel/channel.js";
import type { MessengerEvent } from "./events.js";
import type { AnyMessage, Channels, ChannelsOf, MessageVia, Routes } from "./message/message-via.js";
import { type MessengerOptions, readMessengerOptions } from "./messenger-options.js";
import type { SendOutcome } from "./outcome.js";
import { createPrepare, type FailedBy } from "./prepare.js";
import { readOrThrow } from "./read-or-throw.js";
import type { Receipt } from "./receipt.js";
import type { FindOptions, ReconcileOptions } from "./reconcile/reconciled.js";
import { findBy, type MessageFound, type MessageReconciled, reconcileBy, unknown } from "./reconcile.js";
import { isPlain } from "./rules/object.js";
import type { SendAllOptions, SendAllResult } from "./send-all/options.js";
import { sendAll } from "./send-all/send-all.js";
import { createWebhook, readDelivery, type Webhook, type WebhookSource } from "./webhook/webhook.js";

/** The vendor's response, by the name of a channel or a route. */
type RawOf<C extends Channels, R, Name> = TypesOf<C[ChannelsOf<C, R, Name>]>["raw"];

/** Sends one message. */
export interface Send<C extends Channels, R> {
  /**
   * Sends one message through the channel or the route that `via` names. It may hold only what that one carries.
   *
   * @throws {VendorError} whose `outcome` is that of the message: `notSent` also if an upload or a token failed before it.
   */
  <const Name extends (keyof C | keyof R) & string>(
    message: MessageVia<C, R, Name>,
    options?: SendOptions,
  ): Promise<Receipt<RawOf<C, R, Name>>>;
  /** The same, but what became of the message is a result, and nothing is thrown: `accepted`, `rejected`, `notSent` or `unknown`. */
  outcome<const Name extends (keyof C | keyof R) & string>(
    message: MessageVia<C, R, Name>,
    options?: SendOptions,
  ): Promise<SendOutcome<RawOf<C, R, Name>>>;
}

/** Sends messages through named channels, and reads what their vendors deliver. */
export interface Messenger<C extends Channels, R extends Routes<C> = Record<never, never>> {
  readonly send: Send<C, R>;
  /**
   * Says what is wrong with a message, without sending it; undefined if it is right for its channel, or for each channel of its route.
   * What the vendor's client finds wrong besides, such as a template's variables, only `send` says.
   */
  check<const Name extends (keyof C | keyof R) & string>(
    message: MessageVia<C, R, Name>,
  ): VendorError | undefined;
  /** What each channel carries, and why it does not carry the rest: plain JSON, by your names for the channels. */
  readonly capabilities: { readonly [Name in keyof C]: ChannelCapabilities };
  /**
   * The account of each channel, as the name of the first channel that has the same client. A vendor's ids are unique in an account
   * only, so what keeps them keeps this name beside them. It stays the same while that channel keeps its name and its place.
   */
  readonly accounts: { readonly [Name in keyof C]: string };
  /** Whether a channel, or each channel of a route, carries something. */
  can(via: (keyof C | keyof R) & string, kind: Kind): boolean;
  /** Why a channel does not carry something; undefined if it does. */
  whyNot(via: (keyof C | keyof R) & string, kind: Kind): string | undefined;
  /**
   * Reads the events of one delivery. Pass the raw body, as text or bytes, before a framework parses it.
   *
   * @throws {DeliveryError} if the delivery is unsigned, forged, too large or malformed.
   */
  parseEvent(
    via: keyof C & string,
    rawBody: DeliveryBody,
    headers: DeliveryHeaders,
  ): Promise<readonly MessengerEvent[]>;
  /**
   * Makes a webhook of a channel, `(Request) => Promise<Response>`, for Hono, Next, Bun, Deno and workers; for Express and
   * Fastify give it to `toNodeHandler` of `@trunkline/unified/node`. It calls `handle` once per event. If `handle` fails, the
   * response is 500, so that the vendor delivers again; 401 for a forged delivery, 413 for an oversize and 400 for a malformed one.
   */
  webhook(
    via: keyof C & string,
    handle: (event: MessengerEvent) => unknown,
    options?: ReceiveOptions,
  ): Webhook;
  /**
   * Sends the messages of any iterable, and gives the results as they come. Memory stays flat: a message is taken when there is
   * room for it. Each channel pauses by itself when its vendor asks it to wait.
   *
   * Every message that was taken has one result. Once `signal` is aborted or the loop is left, those that have not begun are
   * `notSent`, and the first message that was not taken has the index that equals the number of results.
   *
   * @throws {VendorError} at once if an option is invalid. The loop throws what the iterable throws, after the results of all messages before it.
   */
  sendAll<M extends AnyMessage<C, R>>(
    messages: Iterable<M> | AsyncIterable<M>,
    options?: SendAllOptions<SendAllResult<M, TypesOf<C[keyof C]>["raw"]>>,
  ): AsyncGenerator<SendAllResult<M, TypesOf<C[keyof C]>["raw"]>, void, undefined>;
  /**
   * Asks the vendor about a message whose sending threw an error with the outcome `unknown`, if the vendor can be asked.
   * It never says that a message was not sent, because its call may still be under way at the vendor.
   */
  reconcile(error: VendorError, options?: ReconcileOptions): Promise<MessageReconciled>;
  /**
   * Asks the vendor about a message that may have been sent, where no error of it is left: its process died. Give the message as it
   * was sent. It is found only if exactly one equal message is in the period, and no other one in an hour before and after it.
   *
   * Keep it from asking about two equal messages of nearly the same time, and give the ids that others have as `except`.
   *
   * @throws {VendorError} of the kind `invalid` if the channel does not take the message.
   */
  find(message: AnyMessage<C, R>, options: FindOptions): Promise<MessageFound>;
  /** Closes the clients of all channels: running calls end first, later ones fail with `notSent`. */
  close(): Promise<void>;
}

/** Any message that a messenger can send, through any of its channels: `MessengerMessage<typeof messenger>`. */
export type MessengerMessage<M> = M extends Messenger<infer C, infer R> ? AnyMessage<C, R> : never;

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
