import type { Carries, ContentKind, ExtraKind } from "../define-channel/capabilities.js";
import { buttons, list } from "./choices.js";
import { location } from "./location.js";
import { media } from "./media.js";
import { plain } from "./plain.js";
import { saveContact } from "./save-contact.js";
import { sticker } from "./sticker.js";
import { upload } from "./upload.js";
import { date, digits, type Rule, text, textUpTo } from "./values.js";

const rules: { readonly [K in ContentKind | ExtraKind]: (how: Carries) => Rule<unknown> } = {
  text: textUpTo,
  media,
  file: upload,
  sticker: () => sticker,
  location: () => location,
  buttons: () => buttons,
  list: () => list,
  template: plain,
  replyTo: ({ form }) => (form === "digits" ? digits : text),
  reference: textUpTo,
  sendAt: () => date,
  saveContact: () => saveContact,
};

/** The rule of a content or an extra, as a channel carries it. */
export function ruleOf(kind: ContentKind | ExtraKind, how: Carries): Rule<unknown> {
  return rules[kind](how);
}
