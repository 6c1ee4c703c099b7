import { child, items, members, type Node, resolve, text } from "../node.js";
import { code, list } from "./markdown.js";

/** A rule of the form "this or that", where the alternatives are parts of an object and have no names. */
export function alternatives(keyword: string, choices: readonly Node[], required: readonly string[]): string {
  const phrases = choices.map((choice) => phraseOf(choice, required));
  const isPlain = phrases.every((phrase) => /^`[^`]+`$/.test(phrase));
  if (!isPlain) return `${keyword === "oneOf" ? "exactly one" : "one"} of these: ${phrases.join("; or ")}`;
  return `needs ${keyword === "oneOf" ? "exactly" : "at least"} one of ${list(phrases)}`;
}

function phraseOf(node: Node, required: readonly string[]): string {
  const choice = resolve(node);
  const own = items(child(choice, "required")).map(text);
  const properties = new Map(members(child(choice, "properties")));
  const names = [...new Set([...own, ...properties.keys()])];
  const phrases = names.flatMap((name) => {
    const schema = properties.get(name);
    const isNeeded = own.includes(name) || required.includes(name);
    if (schema?.value === false) return [`no ${code(name)}`];
    const condition = schema && conditionOf(resolve(schema));
    if (condition === undefined) return own.includes(name) ? [code(name)] : [];
    return [`${code(name)} ${condition}${isNeeded ? "" : " or left out"}`];
  });
  return phrases.length > 0 ? list(phrases) : "neither of these";
}

function conditionOf(schema: Node): string | undefined {
  const constant = child(schema, "const").value;
  if (constant !== undefined) return code(JSON.stringify(constant));
  const values = items(child(schema, "enum"));
  // A long list stands with the member itself.
  if (values.length > 0 && values.length < 5)
    return values.map(({ value }) => code(JSON.stringify(value))).join(" or ");
  const pattern = child(schema, "pattern").value;
  return pattern === undefined ? undefined : `matching ${code(String(pattern))}`;
}
