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
 * What the vendor delivers. A type that the contract does not know comes as `unknown`.
 *
 * A minor version may know more types, so keep a branch for those that you do not handle.
 */
export type KonnekEvent =
  /**
   * The state of a message changed.
   *
   * Konnek posts this to your endpoint when the state of a message that you sent changes. States may come in any order.
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
   * A message may have further members than those here. A delivery has no signature to check, so keep the URL of your endpoint secret.
   *
   * @see https://api.sprintasia.co.id/docs/konnek/incoming-message
   */
  | { readonly type: "incomingMessage"; readonly payload: IncomingMessage }
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
): Promise<KonnekEvent> {
  return parseDelivery<KonnekEvent>(events, rawBody, headers, options);
}
