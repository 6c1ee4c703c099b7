import type * as Vendor from "@trunkline/yeastar";
import { type StateWords, stateOf } from "../delivery-state.js";
import { idOf, textOf } from "../id.js";
import type { ReadEvents, VendorEvent } from "../index.js";
import { errorOf, filesOf, message, unknown, update } from "./make.js";
import { type SignedDeliveryOptions, signed } from "./signed.js";
import { listOf, senderOf, timeOf } from "./values.js";

/** Yeastar's numbers for states. That a message was read is an event of its own. */
export const yeastarStates: StateWords = { 0: "queued", 1: "sent", 2: "failed" };

/** Reads Yeastar's deliveries with `parseEvent` of `@trunkline/yeastar`. Give the webhook's `secret`. */
export function yeastarEvents(parse: typeof Vendor.parseEvent, options: SignedDeliveryOptions): ReadEvents {
  const checked = signed("yeastar", options);
  return async (rawBody, headers) => {
    const { type, payload } = await parse(rawBody, headers, checked);
    if (type === "incomingMessage") return [messageOf(payload.msg, payload)];
    if (type === "messageSendingResult") return [resultOf(payload.msg, payload)];
    return [type === "readReceipt" ? readOf(payload.msg, payload) : unknown(payload)];
  };
}

function messageOf(said: Vendor.MessageRecord, raw: unknown): VendorEvent {
  const id = idOf(said.msg_id);
  // Every other type is a notice of the PBX.
  if (id === undefined || said.msg_type !== 0) return unknown(raw);
  // Digits without a plus may be a visitor of Facebook or a website, and the event does not say which channel it is.
  const who = { from: senderOf(said.sender?.user_no, "mayBeId"), name: textOf(said.sender?.username) };
  const what = { text: textOf(said.msg_body), media: filesOf(filesIn(said.msg_files)) };
  const where = { conversationId: idOf(said.session_id), at: timeOf(said.send_time, 1000) };
  return message(id, { ...who, ...what, ...where }, raw);
}

/** The files of a JSON text. Their `uri` is a place on the PBX and no URL. */
function filesIn(text: unknown) {
  try {
    const files = listOf(JSON.parse(textOf(text) ?? "[]") as Vendor.UploadedFile[]);
    return files.map((file) => ({ id: file?.id, name: file?.name, type: file?.type }));
  } catch {
    return [];
  }
}

function resultOf(said: Vendor.MessageRecord, raw: unknown): VendorEvent {
  const correlation = idOf(said.msg_id);
  if (correlation === undefined) return unknown(raw);
  const why = { error: errorOf(said.send_error, said.send_error_msg) };
  return update(correlation, stateOf(yeastarStates, said.delivery_status), why, raw);
}

function readOf(said: Vendor.ReadMessage, raw: unknown): VendorEvent {
  const correlation = idOf(said.read_msg_id);
  if (correlation === undefined) return unknown(raw);
  return update(correlation, "read", { at: timeOf(said.read_time, 1000) }, raw);
}
