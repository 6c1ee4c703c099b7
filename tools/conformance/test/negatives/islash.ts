import type { SessionMessage } from "@trunkline/islash";
import { beyondTypes, bodyRefusals, type Negative } from "../negative.js";
import { labels } from "./islash-labels.js";
import { templates } from "./islash-templates.js";

const message = bodyRefusals<SessionMessage>("sendSessionMessage");

const to = { session: "sess_demo", identity: "85256872847" };
const { session, identity } = to;
const text = "hi";

const passes = "to a schema a file is text";
const textForFile = { beyondSchema: passes, beyondPrism: passes };
const onlyText = "a form carries nothing but text";

export const negatives: readonly Negative[] = [
  // @ts-expect-error A message has a session.
  message("R2: no session", "", { identity, text }),
  // @ts-expect-error A message has a contact.
  message("R2: no identity", "", { session, text }),
  message("R2: an empty session", "/session", { ...to, session: "", text }, beyondTypes),
  message("R2: an empty identity", "/identity", { ...to, identity: "", text }, beyondTypes),
  // @ts-expect-error A message has a content.
  message("R3: no content", "", to),
  // @ts-expect-error A quotation is no content.
  message("R3: quote alone is not content", "", { ...to, quoted_message_id: 9126 }),
  message("R3: an empty text", "/text", { ...to, text: "" }, beyondTypes),
  message("R3: an empty file_url", "/file_url", { ...to, file_url: "" }, beyondTypes),
  message("R3: an empty sticker_id", "/sticker_id", { ...to, sticker_id: "" }, beyondTypes),
  // @ts-expect-error A file is given by its content.
  message("R4: a path as file", "/file", { ...to, file: "./a.png" }, textForFile),
  // @ts-expect-error A message takes one file; an empty list would leave it without a content.
  message("R4: a list as file", "/file", { ...to, file: [] }),
  // @ts-expect-error The id of a message is a number.
  message("R5: no number as quoted_message_id", "/quoted_message_id", quoting("abc")),
  message("R5: a fraction as quoted_message_id", "/quoted_message_id", quoting(1.5), beyondTypes),
  // @ts-expect-error The id of a sticker is text here, though the vendor's list has numbers.
  message("A8: a number as sticker_id", "/sticker_id", { ...to, sticker_id: 66 }, { beyondPrism: onlyText }),
  // @ts-expect-error A message has no such member.
  message("an unknown member", "/fileUrl", { ...to, text, fileUrl: "x" }),
  ...templates,
  ...labels,
];

function quoting(quoted_message_id: number): SessionMessage {
  return { ...to, text, quoted_message_id };
}
