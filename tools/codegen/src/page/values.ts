import { isFile, type Json, type SchemaObject } from "@trunkline/contract";
import type { Grounds } from "./grounds.js";
import { code, list } from "./markdown.js";

const formats: Readonly<Record<string, string>> = {
  "date-time": "a date and time with an offset",
  date: "a date",
  uri: "a URI",
  email: "an e-mail address",
  uuid: "a UUID",
};

type Bound =
  | "minLength"
  | "maxLength"
  | "minItems"
  | "maxItems"
  | "minProperties"
  | "maxProperties"
  | "minimum"
  | "maximum";

/** What a schema demands of a value itself, as far as the vendor's page states it. */
export function valueRules(schema: SchemaObject, grounds: Grounds): string[] {
  const bound = (keyword: Bound) => (grounds.isDocumented(keyword) ? schema[keyword] : undefined);
  const rules = [
    constants(schema, grounds),
    size(bound("minLength"), bound("maxLength"), "character"),
    size(bound("minItems"), bound("maxItems"), "item"),
    size(bound("minProperties"), bound("maxProperties"), "field"),
    range(bound("minimum"), bound("maximum")),
    form(schema, grounds),
  ];
  return rules.filter((rule) => rule !== undefined);
}

function constants({ const: constant, enum: values }: SchemaObject, grounds: Grounds): string | undefined {
  const shown = (value: Json) => {
    const ground = grounds.ofValue(value);
    return `${code(JSON.stringify(value))}${ground === undefined ? "" : ` (${ground})`}`;
  };
  if (constant !== undefined) return grounds.isDocumented("const") ? `always ${shown(constant)}` : undefined;
  if (values === undefined || !grounds.isDocumented("enum")) return undefined;
  return list(values.map(shown), "or");
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

function form(schema: SchemaObject, grounds: Grounds): string | undefined {
  const { pattern, contentSchema, format = "" } = schema;
  if (pattern !== undefined) return grounds.isDocumented("pattern") ? `matches ${code(pattern)}` : undefined;
  if (isFile(schema)) return "a file";
  if (contentSchema !== undefined) return grounds.isDocumented("contentSchema") ? "JSON text" : undefined;
  return grounds.isDocumented("format") ? formats[format] : undefined;
}
