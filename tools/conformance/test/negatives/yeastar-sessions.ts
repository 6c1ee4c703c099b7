import type {
  DeleteMessageSessionRequest,
  SessionByOperator,
  SessionReference,
  SessionTransfer,
  Sms,
} from "@trunkline/yeastar";
import { beyondTypes, bodyRefusals, type Negative, refusals } from "../negative.js";

const close = bodyRefusals<SessionReference>("closeMessageSession");
const transfer = bodyRefusals<SessionTransfer>("transferMessageSession");
const archive = bodyRefusals<SessionByOperator>("archiveMessageSession");
const unarchive = bodyRefusals<SessionByOperator>("unarchiveMessageSession");
const deleteSession = refusals<DeleteMessageSessionRequest>("deleteMessageSession");
const sendSms = bodyRefusals<Sms>("sendSms");

const session_id = 3073;
const to = { session_id, destination_id: 138 };
const sms = { number: "15880123456", trunk_name: "UMTS2-7", message: "Hello" };

export const sessions: readonly Negative[] = [
  // @ts-expect-error The session is named.
  close("no session_id", "", {}),
  // @ts-expect-error The id of a session is a number.
  close("a text as session_id", "/session_id", { session_id: "3073" }),
  // @ts-expect-error Who closes it is not asked.
  close("an operator", "/user_type", { session_id, user_type: 9 }),
  // @ts-expect-error A destination is given.
  transfer("no destination_type", "", { session_id }),
  // @ts-expect-error There are three kinds of destination.
  transfer("an unknown destination_type", "/destination_type", { ...to, destination_type: "ivr" }),
  // @ts-expect-error An extension is named.
  transfer("no extension", "", { session_id, destination_type: "extension" }),
  // @ts-expect-error A queue is named.
  transfer("no queue", "", { session_id, destination_type: "queue" }),
  // @ts-expect-error A platform has no id.
  transfer("a platform's id", "/destination_id", { session_id, destination_type: "api", destination_id: 7 }),
  // @ts-expect-error It is said who archives.
  archive("no user_type", "", { session_id }),
  // @ts-expect-error An extension has a number.
  archive("no user_no of an extension", "", { session_id, user_type: 1 }),
  archive("an empty user_no", "/user_no", { session_id, user_type: 1, user_no: "" }, beyondTypes),
  // @ts-expect-error A platform has no extension.
  unarchive("an extension for a platform", "/user_no", { session_id, user_type: 9, user_no: "1004" }),
  // @ts-expect-error An operator is of one of two types.
  unarchive("an unknown user_type", "/user_type", { session_id, user_type: 5 }),
  // @ts-expect-error It is said who deletes.
  deleteSession("no user_type", "/query", { query: { session_id } }),
  // @ts-expect-error The session is named.
  deleteSession("no session_id", "/query", { query: { user_type: 9 } }),
  // @ts-expect-error An SMS goes over a trunk.
  sendSms("no trunk_name", "", { number: sms.number, message: sms.message }),
  sendSms("an empty message", "/message", { ...sms, message: "" }, beyondTypes),
  sendSms("an empty number", "/number", { ...sms, number: "" }, beyondTypes),
];
