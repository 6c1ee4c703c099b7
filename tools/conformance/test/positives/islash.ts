import type { SendSessionMessageRequest } from "@trunkline/islash";
import { acceptances, type Positive } from "../negative.js";

const send = acceptances<SendSessionMessageRequest>("sendSessionMessage");

const to = { session: "sess_demo", identity: "85256872847" };
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
];

/** JavaScript hands over what it left out. */
function withUndefined(): object {
  return { sticker_id: undefined };
}
