import type * as Vendor from "@trunkline/sociocs";
import { type StateWords, stateOf } from "../delivery-state.js";
import { idOf, textOf } from "../id.js";
import type { ReadEvents, VendorEvent } from "../index.js";
import { errorOf, filesOf, message, unknown, update } from "./make.js";
import { type SignedDeliveryOptions, signed } from "./signed.js";
import { listOf, senderOf, timeOf } from "./values.js";

/** Sociocs' words for states, of all its providers. The last two are Telnyx's. */
export const sociocsStates: StateWords = {
  queued: "queued",
  sending: "queued",
  enqueued: "queued",
  sent: "sent",
  delivered: "delivered",
  read: "read",
  failed: "failed",
  undelivered: "undelivered",
  sending_failed: "failed",
  delivery_failed: "undelivered",
};

/** Reads Sociocs' deliveries with `parseEvent` of `@trunkline/sociocs`. Give the `secret` of the subscription, or `false` if it has none. */
export function sociocsEvents(parse: typeof Vendor.parseEvent, options: SignedDeliveryOptions): ReadEvents {
  const checked = signed("sociocs", options);
  return async (rawBody, headers) => {
    const { type, payload } = await parse(rawBody, headers, checked);
    if (type === "messageStatus") return [statusOf(payload)];
    return [type === "incomingMessage" ? messageOf(payload) : unknown(payload)];
  };
}

function statusOf(raw: Vendor.MessageStatusEvent): VendorEvent {
  const correlation = idOf(raw.message_id);
  if (correlation === undefined) return unknown(raw);
  const { status, error } = raw.event_data ?? {};
  const why = { error: errorOf(error?.code, error?.message) };
  return update(correlation, stateOf(sociocsStates, status), why, raw);
}

function messageOf(raw: Vendor.IncomingMessageEvent): VendorEvent {
  const id = idOf(raw.message_id);
  if (id === undefined || (raw.direction ?? "incoming") !== "incoming") return unknown(raw);
  const media = filesOf([
    ...listOf(raw.image_urls).map((url) => ({ kind: "image" as const, url })),
    ...listOf(raw.video_urls).map((url) => ({ kind: "video" as const, url })),
    ...listOf(raw.file_urls).map((url) => ({ url })),
  ]);
  const who = { from: senderOf(raw.from, "isNumber"), name: textOf(raw.name) ?? textOf(raw.contact?.name) };
  return message(id, { ...who, text: textOf(raw.text), media, at: timeOf(raw.timestamp, 1) }, raw);
}
