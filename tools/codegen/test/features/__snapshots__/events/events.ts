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
 * What the vendor delivers. A type that the contract does not know comes as `unknown`.
 *
 * A minor version may know more types, so keep a branch for those that you do not handle.
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
 * Reads an event that the vendor delivered. Give the body as it came, text or bytes, before any framework has parsed it.
 *
 * With `options.secret` the `X-Acme-Signature` header is checked on the raw bytes; without it anybody could have sent the delivery.
 *
 * @throws {DeliveryError} when the delivery is unsigned, forged, oversize or malformed.
 */
export function parseEvent(
  rawBody: DeliveryBody,
  headers: DeliveryHeaders,
  options: DeliveryOptions = {},
): Promise<AcmeEvent> {
  return parseDelivery<AcmeEvent>(events, rawBody, headers, options);
}
