import type { Media } from "../files.js";
import { object } from "./object.js";
import { oneOf, type Rule, text } from "./values.js";

export const media: Rule<Media> = object<Media>(
  { url: text, kind: oneOf("image", "video", "audio", "voice", "document") },
  { name: text, caption: text },
);
