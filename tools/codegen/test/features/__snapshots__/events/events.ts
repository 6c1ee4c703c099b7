// Generated from specs/acme by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

import {
  type DeliveryBody, type DeliveryHeaders, type DeliveryOptions, type EventContract, parseDelivery,
} from "@trunkline/runtime";
import type { IncomingMessage, MessageStatuses } from "./types.js";

const events = {
  vendor: "acme",
  signature: { header: "X-Acme-Signature", encoding: "base64" },
  events: [
    {
      type: "incomingMessage",
      pointer: "/event",
      value: "message",
      payload: { jsonText: ["/message"], nested: ["/message/data"] },
      proof: [{ pointer: "/message/id", type: "string" }],
    },
    { type: "messageStatuses", pointer: "/statuses", proof: [{ pointer: "/statuses", type: "array" }] },
  ],
} satisfies EventContract;

/**
 * An event that the vendor delivers. An event that the contract does not know has the type `unknown`.
 *
 * A minor version may add types, so keep a branch for those that you do not handle.
 */
export type AcmeEvent =
  /**
   * A message came in.
   *
   * It may have come twice.
   *
   * @see https://acme.test/docs/events
   */
  | { readonly type: "incomingMessage"; readonly payload: IncomingMessage }
  /**
   * The status of messages changed.
   *
   * @see https://acme.test/docs/events
   */
  | { readonly type: "messageStatuses"; readonly payload: MessageStatuses }
  | { readonly type: "unknown"; readonly payload: unknown };

/**
 * Reads an event from a delivery. Pass the raw body, as text or bytes, before a framework parses it.
 *
 * With `options.secret`, the `X-Acme-Signature` header is checked against the raw bytes. Without it, anybody could have sent the delivery.
 *
 * @throws {DeliveryError} if the delivery is unsigned, forged, too large or malformed.
 */
export function parseEvent(
  rawBody: DeliveryBody,
  headers: DeliveryHeaders,
  options: DeliveryOptions = {},
): Promise<AcmeEvent> {
  return parseDelivery<AcmeEvent>(events, rawBody, headers, options);
}
