import type * as Vendor from "@trunkline/islash";
import type { DeliveryOptions } from "@trunkline/runtime";
import { type StateWords, stateOf } from "../delivery-state.js";
import { idOf, textOf } from "../id.js";
import type { ReadEvents, VendorEvent } from "../index.js";
import { filesOf, message, unknown, update } from "./make.js";
import { listOf, senderOf, timeOf } from "./values.js";

/** iSlash's words for states, in responses and events. Its documentation shows these; others may come. */
export const islashStates: StateWords = {
  ...{ pending: "queued", sent: "sent" },
  delivered: "delivered",
  read: "read",
  failed: "failed",
};

/** Reads iSlash's deliveries with `parseEvent` of `@trunkline/islash`: one event for each message and state in them. */
export function islashEvents(parse: typeof Vendor.parseEvent, options?: DeliveryOptions): ReadEvents {
  return async (rawBody, headers) => {
    const { type, payload } = await parse(rawBody, headers, options);
    if (type === "unknown") return [unknown(payload)];
    // The contract names a delivery by the first list that it has, and it may have another.
    const lists: Partial<Vendor.IncomingMessages & Vendor.MessageStatuses & Vendor.FacebookMessages> =
      payload;
    const events = [
      ...listOf(lists.messages).map(messageOf),
      ...listOf(lists.statuses).map(statusOf),
      ...listOf(lists.entry).flatMap(eventsOfPage),
    ];
    return events.length > 0 ? events : [unknown(payload)];
  };
}

function messageOf(raw: Vendor.IncomingMessage): VendorEvent {
  const id = idOf(raw?.id);
  if (id === undefined) return unknown(raw);
  const who = { from: senderOf(raw.from, "isNumber"), name: textOf(raw.profile?.name) };
  const images = listOf(raw.image).map((image) => ({ id: image?.id, type: image?.mime_type }));
  const media = filesOf(images.map((image) => ({ kind: "image", ...image })));
  return message(id, { ...who, text: textOf(raw.text?.body), media, at: timeOf(raw.timestamp, 1000) }, raw);
}

function statusOf(raw: Vendor.MessageStatus): VendorEvent {
  const correlation = idOf(raw?.id);
  // A state can belong to something else than the message, such as a payment.
  if (correlation === undefined || (raw.type ?? "message") !== "message") return unknown(raw);
  return update(correlation, stateOf(islashStates, raw.status), { at: timeOf(raw.timestamp, 1000) }, raw);
}

function eventsOfPage(entry: Vendor.FacebookEntry): readonly VendorEvent[] {
  const events = listOf(entry?.messaging).map((raw): VendorEvent => {
    const id = idOf(raw?.message?.mid);
    const sender = idOf(raw?.sender?.id);
    // What the page itself wrote did not come in.
    if (id === undefined || (sender !== undefined && sender === idOf(entry.id))) return unknown(raw);
    const from = senderOf(sender, "mayBeId");
    return message(id, { from, text: textOf(raw.message?.text), at: timeOf(raw.timestamp, 1) }, raw);
  });
  return events.length > 0 ? events : [unknown(entry)];
}
