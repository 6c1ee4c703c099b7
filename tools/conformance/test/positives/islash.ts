import type {
  AttachLabelRequest,
  DetachLabelRequest,
  GetBroadcastRequest,
  ListLabelledContactsRequest,
  ScheduleMessageRequest,
  SendSessionMessageRequest,
  SendTemplateMessageRequest,
} from "@trunkline/islash";
import { acceptances, type Positive } from "../negative.js";

const send = acceptances<SendSessionMessageRequest>("sendSessionMessage");
const sendTemplate = acceptances<SendTemplateMessageRequest>("sendTemplateMessage");
const schedule = acceptances<ScheduleMessageRequest>("scheduleMessage");
const attach = acceptances<AttachLabelRequest>("attachLabel");
const detach = acceptances<DetachLabelRequest>("detachLabel");
const contacts = acceptances<ListLabelledContactsRequest>("listLabelledContacts");
const getBroadcast = acceptances<GetBroadcastRequest>("getBroadcast");

const to = { session: "sess_demo", identity: "85256872847" };
const template = { ...to, template_name: "payment_update_en" };
const query = { session: "sess_demo", label: "Paid" };
const { session } = to;
const file = new File(["bytes"], "a.png", { type: "image/png" });
const file_url = "https://example.com/invoice.pdf";

export const positives: readonly Positive[] = [
  send("S2: text", { body: { ...to, text: "Hello Testing" } }),
  send("S2: file by URL with caption", { body: { ...to, text: "Invoice", file_url } }),
  send("S2: sticker", { body: { ...to, sticker_id: "66" } }),
  send("S2: reply", { body: { ...to, text: "Yes", quoted_message_id: 9126 } }),
  send("S3: text with an uploaded file", { body: { ...to, text: "See attachment", file } }),
  send("R3: only a file", { body: { ...to, file } }),
  send("R7: everything at once", { body: { ...to, text: "hi", file, file_url, sticker_id: "66" } }),
  send("a text with reserved characters and emoji", { body: { ...to, text: "a?b&c=d+e%20 #\r\n👋 漢字" } }),
  send("a member that is undefined", { body: { ...to, text: "hi", ...withUndefined() } }),
  sendTemplate("a template", { body: template }),
  sendTemplate("variables: the contact's name", { body: { ...template, variable_1: "$name" } }),
  sendTemplate("variables: four blanks in a row", {
    body: { ...template, variable_1: "    a    b    ", variable_2: "    " },
  }),
  sendTemplate("variables: an empty one", { body: { ...template, variable_1: "" } }),
  sendTemplate("variables: emoji", { body: { ...template, variable_3: "👋 漢字 a?b&c=d" } }),
  schedule("a scheduled template", {
    body: { ...template, send_at: "2026-12-25 11:00:00", button_url_variable_1: "orders/100234" },
  }),
  attach("L2: by identity", { query: { ...query, identity: "85256872847" } }),
  attach("L2: by hash", { query: { ...query, hash: "5f1d7a84" } }),
  attach("a label that has to be encoded", {
    query: { session: "a&b=c", label: "待付款 & 50% #1+1", identity: "85256872847" },
  }),
  detach("L2: by hash", { query: { ...query, hash: "5f1d7a84" } }),
  contacts("labels: all", { query: { session, label_id: "all" } }),
  contacts("labels: one", { query: { session, label_id: "1" } }),
  contacts("labels: two, and a page", { query: { session, label_id: "1,2", page: 2, per_page: 100 } }),
  getBroadcast("a broadcast", { path: { id: 95 }, query: { session } }),
];

/** JavaScript hands over what it left out. */
function withUndefined(): object {
  return { sticker_id: undefined };
}
