import type * as Vendor from "@trunkline/konnek";
import type { DeliveryOptions } from "@trunkline/runtime";
import { type StateWords, stateOf } from "../delivery-state.js";
import { idOf, textOf } from "../id.js";
import type { ReadEvents, VendorEvent } from "../index.js";
import { filesOf, message, unknown, update } from "./make.js";
import { dateTimeOf, listOf, locationOf, senderOf } from "./values.js";

/** Konnek's numbers for states, in responses and events. After -1 (unsent) the vendor may still send the message. */
export const konnekStates: StateWords = {
  "-3": "failed",
  "-2": "undelivered",
  "-1": "unknown",
  0: "queued",
  1: "sent",
  2: "delivered",
  3: "read",
};

const kinds = ["image", "video", "audio", "document", "voice"] as const;

/** Reads Konnek's deliveries with `parseEvent` of `@trunkline/konnek`. */
export function konnekEvents(parse: typeof Vendor.parseEvent, options?: DeliveryOptions): ReadEvents {
  return async (rawBody, headers) => {
    const { type, payload } = await parse(rawBody, headers, options);
    if (type === "unknown") return [unknown(payload)];
    // The contract names a delivery by the first of the two that it has, and it may have both.
    const both: Partial<Vendor.StatusChange & Vendor.IncomingMessage> = payload;
    return [
      ...listOf(both.status).map((said) => statusOf(said, payload)),
      ...listOf(both.message).map((said) => messageOf(said, both.from, payload)),
    ];
  };
}

function statusOf(said: Vendor.StatusChange["status"], raw: unknown): VendorEvent {
  const correlation = idOf(said?.message_id);
  if (correlation === undefined) return unknown(raw);
  // No page says in which unit `times` is, and it may be 0.
  const at = dateTimeOf(said.timestamp) ?? dateTimeOf(said.timestampt);
  return update(correlation, stateOf(konnekStates, said.status), { at }, raw);
}

type Incoming = Vendor.IncomingMessage;

function messageOf(said: Incoming["message"], sender: Incoming["from"], raw: unknown): VendorEvent {
  const id = idOf(said?.id);
  if (id === undefined) return unknown(raw);
  const media = listOf(said.media).map((file) => ({
    ...{ url: file?.url, id: file?.id, name: file?.name },
    kind: kinds.find((kind) => kind === file?.mime_type),
  }));
  // A user name is a phone number on some channels, and the event does not say which channel it is.
  const who = { from: senderOf(sender?.username, "mayBeId"), name: textOf(sender?.name) };
  const what = { text: textOf(said.text), media: filesOf(media), choice: textOf(said.postback?.key) };
  return message(id, { ...who, ...what, location: locationOf(said.location) }, raw);
}
