import { type Json, type Schema, type SchemaObject, type Schemas, said } from "@trunkline/contract";
import { groundsOf } from "./grounds.js";
import { code, list } from "./markdown.js";

/** A rule of the form "this or that", where the alternatives are parts of an object and have no names. */
export function alternatives(
  keyword: "oneOf" | "anyOf",
  choices: readonly Schema[],
  required: readonly string[],
  schemas: Schemas,
): string {
  const phrases = choices.map((choice) => phraseOf(said(schemas, choice), required, schemas));
  const isPlain = phrases.every((phrase) => /^`[^`]+`$/.test(phrase));
  if (!isPlain) return `${keyword === "oneOf" ? "exactly one" : "one"} of these: ${phrases.join("; or ")}`;
  return `needs ${keyword === "oneOf" ? "exactly" : "at least"} one of ${list(phrases)}`;
}

function phraseOf(choice: SchemaObject, required: readonly string[], schemas: Schemas): string {
  const { required: own = [], properties = new Map<string, Schema>(), allOf = [] } = choice;
  const names = [...new Set([...own, ...properties.keys()])];
  const phrases = names.flatMap((name) => {
    const schema = properties.get(name);
    const isNeeded = own.includes(name) || required.includes(name);
    if (schema === false) return [`no ${code(name)}`];
    const condition = schema === undefined ? undefined : conditionOf(schema, schemas);
    if (condition === undefined) return own.includes(name) ? [code(name)] : [];
    return [`${code(name)} ${condition}${isNeeded ? "" : " or left out"}`];
  });
  // A choice within an alternative is about the same object.
  for (const { oneOf, anyOf } of allOf.map((part) => said(schemas, part))) {
    if (oneOf) phrases.push(`(${alternatives("oneOf", oneOf, required, schemas)})`);
    if (anyOf) phrases.push(`(${alternatives("anyOf", anyOf, required, schemas)})`);
  }
  return phrases.length > 0 ? list(phrases) : "neither of these";
}

function conditionOf(schema: Schema, schemas: Schemas): string | undefined {
  const { const: constant, enum: values = [], pattern } = said(schemas, schema);
  const { isDocumented, ofValue } = groundsOf(schema, schemas);
  const shown = (value: Json, keyword: string) => {
    const ground = ofValue(value) ?? (isDocumented(keyword) ? undefined : "inferred");
    return `${code(JSON.stringify(value))}${ground === undefined ? "" : ` (${ground})`}`;
  };
  if (constant !== undefined) return shown(constant, "const");
  // A long list is printed at the property itself.
  if (values.length > 0 && values.length < 5) return values.map((value) => shown(value, "enum")).join(" or ");
  return pattern === undefined ? undefined : `matching ${code(pattern)}`;
}
