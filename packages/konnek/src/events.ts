// Generated from specs/konnek/openapi.yaml by `pnpm generate`.
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
   * The vendor sends this to an endpoint of the client when the state of a message that was sent changes.
   *
   * That it is a POST with JSON is inferred. How the endpoint is registered, which answer is expected and whether a delivery is repeated
   * is undocumented, and so is any signature. Nothing says that the states come in order.
   *
   * @see https://api.sprintasia.co.id/docs/konnek/incoming-status
   */
  | { readonly type: "messageStatus"; readonly payload: StatusChange }
  /**
   * A message came in.
   *
   * The vendor sends this to an endpoint of the client when a user writes to it.
   *
   * This is a part of the event: the page was read as far as the key of a postback, and its sample not at all.
   * The page lists the members without nesting, so what stands within what is inferred from their order. That the text and the type of a message
   * stand in `message`, as `text` and `type`, is inferred from the vendor's own SDK for live chat, which reads its messages so
   * (https://github.com/sprintasiatech/konnek_native_core, `MessageSocketChat`).
   *
   * That it is a POST with JSON is inferred. How the endpoint is registered, which answer is expected and whether a delivery is repeated
   * is undocumented, and so is any signature.
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
