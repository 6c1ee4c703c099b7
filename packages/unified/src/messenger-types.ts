import type { DeliveryBody, DeliveryHeaders, ReceiveOptions, VendorError } from "@trunkline/runtime";
import type { ChannelCapabilities, Kind } from "./define-channel/capabilities.js";
import type { SendOptions, TypesOf } from "./define-channel/channel.js";
import type { MessengerEvent } from "./events.js";
import type { AnyMessage, Channels, ChannelsOf, MessageVia, Routes } from "./message/message-via.js";
import type { SendOutcome } from "./outcome.js";
import type { Receipt } from "./receipt.js";
import type { FindOptions, ReconcileOptions } from "./reconcile/reconciled.js";
import type { MessageFound, MessageReconciled } from "./reconcile.js";
import type { SendAllOptions, SendAllResult } from "./send-all/options.js";
import type { Webhook } from "./webhook/webhook.js";

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
