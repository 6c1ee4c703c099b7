import type { Sticker } from "../message/contents.js";
import { object } from "./object.js";
import { type Rule, text } from "./values.js";

export const sticker: Rule<Sticker> = object<Sticker>({ id: text }, {});
