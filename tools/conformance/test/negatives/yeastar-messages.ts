import type { Message } from "@trunkline/yeastar";
import { beyondTypes, bodyRefusals, type Negative } from "../negative.js";

const message = bodyRefusals<Message>("sendMessage");

const channel = "twilio";
const did_number = "+15550193510";
const to = "+14155552671";
const msg_body = "Hello";
const toNumber = { channel, did_number, to } as const;
const text = { sender_type: 9, msg_body, ...toNumber } as const;
const file = { uri: "20250725/65a7872eedb341068369fe67664e0fa1" };
const whatsapp_msg_param =
  '{"id":1774,"template_id":"1","name":"a","language":{"code":"en"},"parameter_format":"POSITIONAL","components":[]}';

export const messages: readonly Negative[] = [
  // @ts-expect-error A message has a sender.
  message("P1: no sender_type", "", { ...toNumber, msg_body }),
  // @ts-expect-error The sender is of one of two types.
  message("P1: an unknown sender_type", "/sender_type", { ...text, sender_type: 2 }),
  // @ts-expect-error The type of the sender is a number.
  message("P1: a text as sender_type", "/sender_type", { ...text, sender_type: "9" }),
  // @ts-expect-error An extension has a number.
  message("P2: no sender_no", "", { ...text, sender_type: 1 }),
  message("P2: an empty sender_no", "/sender_no", { ...text, sender_type: 1, sender_no: "" }, beyondTypes),
  // @ts-expect-error A program has no extension.
  message("P3: an extension for a program", "/sender_no", { ...text, sender_no: "1003" }),
  // @ts-expect-error A new session has a channel.
  message("P4: no channel", "", { sender_type: 9, msg_body, did_number, to }),
  // @ts-expect-error A new session has a DID number.
  message("P4: no did_number", "", { sender_type: 9, msg_body, channel, to }),
  // @ts-expect-error A new session has a recipient.
  message("P4: no to", "", { sender_type: 9, msg_body, channel, did_number }),
  // @ts-expect-error A message goes somewhere.
  message("P4: neither session_id nor a number", "", { sender_type: 9, msg_body }),
  message("P4: an empty channel", "/channel", { ...text, channel: "" }, beyondTypes),
  message("P4: an empty did_number", "/did_number", { ...text, did_number: "" }, beyondTypes),
  // @ts-expect-error The id of a session is a number.
  message("P4: a text as session_id", "/session_id", { sender_type: 9, msg_body, session_id: "3077" }),
  // @ts-expect-error A message has a content.
  message("P5: no content", "", { sender_type: 9, ...toNumber }),
  // @ts-expect-error A message has a content.
  message("P5: no content of a normal message", "", { sender_type: 9, ...toNumber, msg_kind: 0 }),
  // @ts-expect-error A template is no normal message.
  message("P5: a template that is not said to be one", "", {
    sender_type: 9,
    session_id: 1,
    whatsapp_msg_param,
  }),
  // @ts-expect-error A template is given.
  message("P6: no whatsapp_msg_param", "", { sender_type: 9, session_id: 1, msg_kind: 1 }),
  // @ts-expect-error A text is no template.
  message("P6: a text for a template", "", { sender_type: 9, session_id: 1, msg_kind: 1, msg_body }),
  // @ts-expect-error A template starts sessions on WhatsApp alone.
  message("P7: a template by SMS", "/channel", {
    sender_type: 9,
    ...toNumber,
    msg_kind: 1,
    whatsapp_msg_param,
  }),
  message("P8: an empty list of files", "/files", { ...text, files: [] }, beyondTypes),
  message("P8: two files", "/files", { ...text, files: [file, file] }, beyondTypes),
  // @ts-expect-error A file is known by its uri.
  message("P8: a file without uri", "/files/0", { ...text, files: [{ name: "demo.jpeg" }] }),
  message("P8: a file with an empty uri", "/files/0/uri", { ...text, files: [{ uri: "" }] }, beyondTypes),
  message("P9: a long request_id", "/request_id", { ...text, request_id: "x".repeat(128) }, beyondTypes),
  message("P10: letters in a number", "/to", { ...text, to: "+1415CALLNOW" }, beyondTypes),
  message("P10: a plus within a number", "/to", { ...text, to: "1+415" }, beyondTypes),
  message("P10: an empty number", "/to", { ...text, to: "" }, { ...beyondTypes, also: ["/body/to"] }),
  // @ts-expect-error A tag is one of four.
  message("P11: an unknown tag", "/tag", { ...text, tag: "NEWS" }),
  // @ts-expect-error The one type of a message that is sent is 0.
  message("P12: another msg_type", "/msg_type", { ...text, msg_type: 1 }),
  // @ts-expect-error A message is of one of two kinds.
  message("an unknown msg_kind", "/msg_kind", { ...text, msg_kind: 2 }),
  // @ts-expect-error A message has no such member.
  message("an unknown member", "/msgBody", { ...text, msgBody: "Hello" }),
];
