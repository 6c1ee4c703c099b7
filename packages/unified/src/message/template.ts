import { invalid } from "@trunkline/runtime";
import { readOrThrow } from "../read-or-throw.js";
import { escapePointer, isPlain } from "../rules/object.js";
import { type Rule, rule } from "../rules/values.js";

/** The values of a template's variables: by position, the first one first, or by name. */
export type TemplateValues = readonly string[] | Readonly<Record<string, string>>;

const string: Rule<string> = /* @__PURE__ */ rule((value) => typeof value === "string", "must be a string");

/** The rule of the values, which a text would have as well: one for each of its letters. */
export const templateValues: Rule<TemplateValues> = (value, field, problems) => {
  if (Array.isArray(value) || isPlain(value)) {
    for (const [name, one] of Object.entries(value)) string(one, `${field}/${escapePointer(name)}`, problems);
    return value as TemplateValues;
  }
  problems.push({ field, message: "must be a list of strings, or an object of strings by their names" });
  return undefined;
};

/** Reads a template that is not in the vendor's own form: what the mapping would not know, it would leave out. */
export function readTemplate<T>(vendor: string, its: Rule<T>, template: unknown, tag?: string): T {
  return readOrThrow(
    (problems) => its(template, "/template", problems) as T,
    (problems, cause) => invalid(vendor, "send", problems, cause, { tag }),
  );
}

/** The values by their names, or by their positions `1`, `2` and so on. */
export function byName(values: TemplateValues): Record<string, string> {
  return Array.isArray(values)
    ? Object.fromEntries(values.map((value: string, index) => [`${index + 1}`, value]))
    : { ...(values as Readonly<Record<string, string>>) };
}
