import type { SaveContact } from "../message/contents.js";
import { object } from "./object.js";
import { plain } from "./plain.js";
import { type Rule, text, wholeNumber } from "./values.js";

export const saveContact: Rule<SaveContact> = object<SaveContact>(
  {},
  { name: text, listId: wholeNumber, fields: plain() },
);
