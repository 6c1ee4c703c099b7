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
 * What the vendor delivers. A type that the contract does not know comes as `unknown`.
 *
 * A minor version may know more types, so keep a branch for those that you do not handle.
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
   * iSlash posts this to your webhook URL when the state of messages changes that were sent on a WhatsApp channel.
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
 * Reads an event that the vendor delivered. Give the body as it came, text or bytes, before any framework has parsed it.
 *
 * The vendor signs nothing, so anybody could have sent the delivery; let the address that you give to the vendor hold something secret.
 *
 * @throws {DeliveryError} when the delivery is unsigned, forged, oversize or malformed.
 */
export function parseEvent(
  rawBody: DeliveryBody,
  headers: DeliveryHeaders,
  options: DeliveryOptions = {},
): Promise<IslashEvent> {
  return parseDelivery<IslashEvent>(events, rawBody, headers, options);
}
