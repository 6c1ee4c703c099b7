import type { FieldError } from "@trunkline/runtime";
import type { RecipientKind } from "../define-channel/capabilities.js";
import { isPlain, object } from "./object.js";
import { digits, text } from "./values.js";

const e164 = /^\+[1-9]\d{1,14}$/;
const forms = {
  number: "a phone number such as +14155552671",
  id: "{ id }",
  conversationId: "{ conversationId }",
} as const;

/** Reads who gets a message: gives the form with its value, under the name of the form. */
export function readRecipient(
  to: unknown,
  supported: readonly RecipientKind[],
  /** Whether a number in the form of E.164 can exist. */
  isPossible: (number: string) => boolean,
  problems: FieldError[],
): { readonly [K in RecipientKind]?: string } {
  const all = supported.map((kind) => forms[kind]).join(" or ");
  const wrong = (message: string) => {
    problems.push({ field: "/to", message });
    return {};
  };
  if (to === undefined) return wrong(`is missing; give ${all}`);
  if (typeof to === "string" && supported.includes("number")) {
    const own = supported.includes("id") ? "; an id of the vendor's own is { id }" : "";
    if (!e164.test(to))
      return wrong(`must be a phone number with + and country code, such as +14155552671${own}`);
    return isPossible(to)
      ? { number: to }
      : wrong("must be a possible phone number; it has too few or too many digits");
  }
  const [kind] = isPlain(to) ? supported.filter((kind) => kind !== "number" && Object.hasOwn(to, kind)) : [];
  if (kind === "id") return object<{ id: string }>({ id: text }, {})(to, "/to", problems) ?? {};
  if (kind === "conversationId") {
    return object<{ conversationId: string }>({ conversationId: digits }, {})(to, "/to", problems) ?? {};
  }
  return wrong(`must be ${all}`);
}
