// Generated from specs/konnek by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

import {
  type DeliveryBody, type DeliveryHeaders, type DeliveryOptions, type EventContract, parseDelivery,
} from "@trunkline/runtime";
import type { IncomingMessage, StatusChange } from "./types.js";

const events = {
  vendor: "konnek",
  events: [
    { type: "messageStatus", pointer: "/status", proof: [{ pointer: "/status/message_id", type: "string" }] },
    { type: "incomingMessage", pointer: "/message", proof: [{ pointer: "/message", type: "object" }] },
  ],
} satisfies EventContract;

/**
 * An event that the vendor delivers. An event that the contract does not know has the type `unknown`.
 *
 * A minor version may add types, so keep a branch for those that you do not handle.
 */
export type KonnekEvent =
  /**
   * The state of a message changed.
   *
   * Konnek posts this to your endpoint when the state of a message that you sent changes. States may arrive in any order.
   *
   * A delivery has no signature to check, so keep the URL of your endpoint secret.
   *
   * @see https://api.sprintasia.co.id/docs/konnek/incoming-status
   */
  | { readonly type: "messageStatus"; readonly payload: StatusChange }
  /**
   * A message came in.
   *
   * Konnek posts this to your endpoint when a user writes to you.
   *
   * A message may have more fields than those listed here. A delivery has no signature to check, so keep the URL of your endpoint secret.
   *
   * @see https://api.sprintasia.co.id/docs/konnek/incoming-message
   */
  | { readonly type: "incomingMessage"; readonly payload: IncomingMessage }
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
): Promise<KonnekEvent> {
  return parseDelivery<KonnekEvent>(events, rawBody, headers, options);
}
