import type { SaveContact } from "../contents.js";
import { plain } from "../plain.js";
import { object, type Rule, text, wholeNumber } from "../rules.js";

export const saveContact: Rule<SaveContact> = object<SaveContact>(
  {},
  { name: text, listId: wholeNumber, fields: plain() },
);
