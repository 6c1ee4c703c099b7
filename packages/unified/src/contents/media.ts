import type { Media } from "../contents.js";
import { object, oneOf, type Rule, text } from "../rules.js";

export const media: Rule<Media> = object<Media>(
  { url: text, kind: oneOf("image", "video", "audio", "voice", "document") },
  { name: text, caption: text },
);
