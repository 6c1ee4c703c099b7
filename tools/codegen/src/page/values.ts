import { child, items, type Node } from "../node.js";
import { isFile } from "../read-body.js";
import { code, list } from "./markdown.js";

const formats: Readonly<Record<string, string>> = {
  "date-time": "a date and time with an offset",
  date: "a date",
  uri: "a URI",
  email: "an e-mail address",
  uuid: "a UUID",
};

/** What a schema says of a value itself, less what is inferred; `own` is what is inferred of this value and of no other. */
export function valueRules(schema: Node, inferred: readonly string[], own: readonly string[]): string[] {
  const isInferred = (about: RegExp) => inferred.some((sentence) => about.test(sentence));
  const bound = (keyword: string, about: RegExp) => {
    const { value } = child(schema, keyword);
    return typeof value === "number" && !isInferred(about) ? value : undefined;
  };
  const empty = /\bempty\b/;
  // What is inferred of texts alone is not about lists.
  const emptyList = /^(?!.*\btext\b).*\bempty\b/;
  const few = /\bat least\b|\bbounds?\b/;
  const many = /\bat most\b|\bbounds?\b|\bgreatest\b/;
  const least = (keyword: string, about = emptyList) =>
    bound(keyword, child(schema, keyword).value === 1 ? about : few);
  const rules = [
    ...constants(schema, inferred),
    size(least("minLength", empty), bound("maxLength", many), "character"),
    size(least("minItems"), bound("maxItems", many), "item"),
    size(least("minProperties"), bound("maxProperties", many), "member"),
    range(bound("minimum", few), bound("maximum", many)),
    format(schema, own),
  ];
  return rules.filter((rule) => rule !== undefined);
}

/** Values are listed one by one, because a single one of them can be inferred. */
function constants(schema: Node, inferred: readonly string[]): string[] {
  const named = inferred.flatMap((sentence) =>
    namesOf(/^((?:`[^`]*`(?:, | and )?)+) (?:is|are) inferred/.exec(sentence)?.[1] ?? ""),
  );
  const shown = ({ value }: Node) =>
    `${code(JSON.stringify(value))}${named.includes(String(value)) ? " (inferred)" : ""}`;
  const constant = child(schema, "const");
  if (constant.value !== undefined) return [`always ${shown(constant)}`];
  const values = items(child(schema, "enum")).map(shown);
  return values.length > 0 ? [list(values, "or")] : [];
}

function namesOf(codes: string): string[] {
  return [...codes.matchAll(/`([^`]*)`/g)].map(([, name = ""]) => name);
}

function size(least: number | undefined, most: number | undefined, unit: string): string | undefined {
  const units = (count: number) => `${count} ${unit}${count === 1 ? "" : "s"}`;
  if (most === undefined) {
    if (least === undefined || least === 0) return undefined;
    return least === 1 ? "not empty" : `at least ${units(least)}`;
  }
  if (least === most) return `exactly ${units(most)}`;
  return least === undefined || least === 0 ? `up to ${units(most)}` : `${least} to ${units(most)}`;
}

function range(least: number | undefined, most: number | undefined): string | undefined {
  if (least === undefined) return most === undefined ? undefined : `at most ${most}`;
  return most === undefined ? `at least ${least}` : `${least} to ${most}`;
}

function format(schema: Node, inferred: readonly string[]): string | undefined {
  const pattern = child(schema, "pattern").value;
  if (pattern !== undefined) {
    return `matches ${code(String(pattern))}${inferred.length > 0 ? " (in part inferred)" : ""}`;
  }
  if (isFile(schema) && child(schema, "type").value !== "array") return "a file";
  if (child(schema, "contentSchema").value !== undefined) return "JSON text";
  const known = String(child(schema, "format").value);
  const isOffsetInferred = known === "date-time" && inferred.some((sentence) => /\boffset\b/.test(sentence));
  return isOffsetInferred ? "a date and time, with an offset (inferred)" : formats[known];
}
