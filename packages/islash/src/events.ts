// Generated from specs/islash by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

import {
  type DeliveryBody, type DeliveryHeaders, type DeliveryOptions, type EventContract, parseDelivery,
} from "@trunkline/runtime";
import type { FacebookMessages, IncomingMessages, MessageStatuses } from "./types.js";

const events = {
  vendor: "islash",
  events: [
    { type: "incomingMessages", pointer: "/messages", proof: [{ pointer: "/messages", type: "array" }] },
    { type: "messageStatuses", pointer: "/statuses", proof: [{ pointer: "/statuses", type: "array" }] },
    {
      type: "facebookMessages",
      pointer: "/object",
      value: "page",
      proof: [{ pointer: "/entry", type: "array" }],
    },
  ],
} satisfies EventContract;

/**
 * An event that the vendor delivers. An event that the contract does not know has the type `unknown`.
 *
 * A minor version may add types, so keep a branch for those that you do not handle.
 */
export type IslashEvent =
  /**
   * Contacts sent messages on a WhatsApp channel.
   *
   * iSlash posts this to your webhook URL when messages come in on a WhatsApp channel. The form is close to that of WhatsApp's own
   * API, except that `profile` and `wa_id` are in each message.
   *
   * A delivery has no signature to check, so keep the URL of your webhook secret.
   *
   * @see https://api-docs.islash.io/message-status-webhook/whatsapp-channel
   */
  | { readonly type: "incomingMessages"; readonly payload: IncomingMessages }
  /**
   * The states of messages changed on a WhatsApp channel.
   *
   * iSlash posts this to your webhook URL when the state of messages that were sent on a WhatsApp channel changes.
   *
   * A delivery has no signature to check, so keep the URL of your webhook secret.
   *
   * @see https://api-docs.islash.io/message-status-webhook/whatsapp-channel
   */
  | { readonly type: "messageStatuses"; readonly payload: MessageStatuses }
  /**
   * Something happened on a Facebook channel.
   *
   * iSlash posts this to your webhook URL when a message comes in on a Facebook channel. The form is that of a Facebook page's own webhook.
   *
   * An item of `messaging` without a `message` may be a change of a message's state.
   * A delivery has no signature to check, so keep the URL of your webhook secret.
   *
   * @see https://api-docs.islash.io/message-status-webhook/facebook-channel
   */
  | { readonly type: "facebookMessages"; readonly payload: FacebookMessages }
  | { readonly type: "unknown"; readonly payload: unknown };

/**
 * Reads an event from a delivery. Pass the raw body, as text or bytes, before a framework parses it.
 *
 * The vendor does not sign deliveries, so anybody could have sent one. Put a secret into the URL that you give to the vendor.
 *
 * @throws {DeliveryError} if the delivery is unsigned, forged, too large or malformed.
 */
export function parseEvent(
  rawBody: DeliveryBody,
  headers: DeliveryHeaders,
  options: DeliveryOptions = {},
): Promise<IslashEvent> {
  return parseDelivery<IslashEvent>(events, rawBody, headers, options);
}
