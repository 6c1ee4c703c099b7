// Generated from specs/yeastar by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

import {
  type DeliveryBody, type DeliveryHeaders, type DeliveryOptions, type EventContract, parseDelivery,
} from "@trunkline/runtime";
import type { BulkSendingFailed, IncomingMessage, MessageSendingResult, ReadReceipt } from "./types.js";

const events = {
  vendor: "yeastar",
  signature: { header: "X-Signature", encoding: "base64" },
  events: [
    {
      type: "bulkSendingFailed",
      pointer: "/type",
      value: 30030,
      payload: { jsonText: ["/msg"] },
      proof: [{ pointer: "/msg/task_id", type: "integer" }],
    },
    {
      type: "incomingMessage",
      pointer: "/type",
      value: 30031,
      payload: { jsonText: ["/msg"] },
      proof: [{ pointer: "/msg/msg_id", type: "integer" }],
    },
    {
      type: "messageSendingResult",
      pointer: "/type",
      value: 30032,
      payload: { jsonText: ["/msg"] },
      proof: [{ pointer: "/msg/msg_id", type: "integer" }],
    },
    {
      type: "readReceipt",
      pointer: "/type",
      value: 30038,
      payload: { jsonText: ["/msg"], nested: ["/msg/data"] },
      proof: [{ pointer: "/msg/read_msg_id", type: "integer" }],
    },
  ],
} satisfies EventContract;

/**
 * An event that the vendor delivers. An event that the contract does not know has the type `unknown`.
 *
 * A minor version may add types, so keep a branch for those that you do not handle.
 */
export type YeastarEvent =
  /**
   * Messages of a campaign failed.
   *
   * Some or all messages of a campaign could not be sent.
   *
   * The PBX may write `msg` as an object or as its JSON text. You get the object.
   *
   * @see https://help.yeastar.com/en/p-series-software-edition/developer-guide/event-bulk-message-sending-failed.html
   */
  | { readonly type: "bulkSendingFailed"; readonly payload: BulkSendingFailed }
  /**
   * A message came in.
   *
   * A customer's message came in on a channel that is forwarded through the API.
   *
   * The PBX may write `msg` as an object or as its JSON text. You get the object.
   *
   * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/event-new-message-notification.html
   */
  | { readonly type: "incomingMessage"; readonly payload: IncomingMessage }
  /**
   * The delivery status of a message changed.
   *
   * The delivery status of a message that was sent through the API changed. The event reports whether a message that the PBX accepted was sent or failed.
   *
   * The PBX may write `msg` as an object or as its JSON text. You get the object.
   *
   * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/event-message-sending-result.html
   */
  | { readonly type: "messageSendingResult"; readonly payload: MessageSendingResult }
  /**
   * A message was read.
   *
   * The customer read a message that was sent through the API. The PBX reports it only if PBX Settings > Preferences > Read Receipt is on.
   *
   * The PBX may write `msg` as an object or as its JSON text, with or without a `data` around the fields. You get the object without `data`.
   *
   * @see https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/event-read-receipt-event-notification.html
   */
  | { readonly type: "readReceipt"; readonly payload: ReadReceipt }
  | { readonly type: "unknown"; readonly payload: unknown };

/**
 * Reads an event from a delivery. Pass the raw body, as text or bytes, before a framework parses it.
 *
 * With `options.secret`, the `X-Signature` header is checked against the raw bytes. Without it, anybody could have sent the delivery.
 *
 * @throws {DeliveryError} if the delivery is unsigned, forged, too large or malformed.
 */
export function parseEvent(
  rawBody: DeliveryBody,
  headers: DeliveryHeaders,
  options: DeliveryOptions = {},
): Promise<YeastarEvent> {
  return parseDelivery<YeastarEvent>(events, rawBody, headers, options);
}
