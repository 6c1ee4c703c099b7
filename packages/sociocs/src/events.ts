// Generated from specs/sociocs by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

import {
  type DeliveryBody, type DeliveryHeaders, type DeliveryOptions, type EventContract, parseDelivery,
} from "@trunkline/runtime";
import type { IncomingMessageEvent, MessageStatusEvent } from "./types.js";

const events = {
  vendor: "sociocs",
  signature: { header: "X-Sociocs-Signature", encoding: "hex" },
  events: [
    {
      type: "incomingMessage",
      pointer: "/event",
      value: "message",
      proof: [{ pointer: "/message_id", type: "string" }],
    },
    {
      type: "messageStatus",
      pointer: "/event",
      value: "status_update",
      proof: [{ pointer: "/message_id", type: "string" }],
    },
  ],
} satisfies EventContract;

/**
 * An event that the vendor delivers. An event that the contract does not know has the type `unknown`.
 *
 * A minor version may add types, so keep a branch for those that you do not handle.
 */
export type SociocsEvent =
  /**
   * A message came in.
   *
   * The vendor delivers it to every subscription to `messages` of the channel that received the message.
   *
   * If the subscription has a secret, the header `X-Sociocs-Signature` is the HMAC-SHA256 of the raw body as lower-case hex, with the secret as the key.
   * For the secret `My Shared Secret` and the body `Hello, World!` it is `a52954ef969a496aeed237f48b03c6df7ea43cd0f6e595d06dfe7a8b14b5d891`.
   *
   * @see https://docs.sociocs.com/api/webhooks/introduction/
   */
  | { readonly type: "incomingMessage"; readonly payload: IncomingMessageEvent }
  /**
   * The status of a sent message changed.
   *
   * The vendor delivers it to every subscription to `status_updates` of the channel that sent the message. It has neither a time nor the channel.
   *
   * If the subscription has a secret, the header `X-Sociocs-Signature` is the HMAC-SHA256 of the raw body as lower-case hex, with the secret as the key.
   * For the secret `My Shared Secret` and the body `Hello, World!` it is `a52954ef969a496aeed237f48b03c6df7ea43cd0f6e595d06dfe7a8b14b5d891`.
   *
   * @see https://docs.sociocs.com/api/webhooks/introduction/
   */
  | { readonly type: "messageStatus"; readonly payload: MessageStatusEvent }
  | { readonly type: "unknown"; readonly payload: unknown };

/**
 * Reads an event from a delivery. Pass the raw body, as text or bytes, before a framework parses it.
 *
 * With `options.secret`, the `X-Sociocs-Signature` header is checked against the raw bytes. Without it, anybody could have sent the delivery.
 *
 * @throws {DeliveryError} if the delivery is unsigned, forged, too large or malformed.
 */
export function parseEvent(
  rawBody: DeliveryBody,
  headers: DeliveryHeaders,
  options: DeliveryOptions = {},
): Promise<SociocsEvent> {
  return parseDelivery<SociocsEvent>(events, rawBody, headers, options);
}
