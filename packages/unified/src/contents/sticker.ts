import type { Sticker } from "../contents.js";
import { object, type Rule, text } from "../rules.js";

export const sticker: Rule<Sticker> = object<Sticker>({ id: text }, {});
