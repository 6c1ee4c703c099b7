/** JSON values of every type, each as its text; undefined is no value. JavaScript cannot write some of them. */
export const values: readonly (string | undefined)[] = [
  ...[undefined, "null", '""', '" "', '"\\t\\n\\u00a0"', '"some"', '"0"', '"17"', '"null"', '"true"'],
  ...["{}", '{"id":1}', "[]", "[1]", "[null]", "true", "false", "0", "-0", "-1", "7", "1.5", "1.0", "1e2"],
  ...["1e999", "-1e999", "9007199254740991", "9007199254740993", "-12345678901234567890"],
  '"9007199254740993"',
];

/** Whether a value of JSON proves something in a place that has these types. */
export function isProof(types: readonly string[], json: string | undefined): boolean {
  if (json === undefined) return false;
  const value: unknown = JSON.parse(json);
  // The digits of a long integer are read as text, whichever of the two they were.
  if (/^"?-?\d{16,}"?$/.test(json) && !Number.isSafeInteger(Number(value))) {
    return ["string", "integer", "number"].some((type) => types.includes(type));
  }
  switch (typeof value) {
    case "string":
      return types.includes("string") && value.trim() !== "";
    case "number":
      return types.includes("number")
        ? Number.isFinite(value)
        : types.includes("integer") && Number.isSafeInteger(value);
    case "boolean":
      return types.includes("boolean");
    default:
      return value !== null && types.includes(Array.isArray(value) ? "array" : "object");
  }
}

const mark = "the place of the proof";

/** A payload as text, with a text of JSON in a place, or without the place. */
export function textWith(payload: unknown, pointer: string, json: string | undefined): string {
  if (json === undefined) return JSON.stringify(put(payload, pointer, undefined)) ?? "";
  const text = JSON.stringify(put(payload, pointer, mark));
  const inText = (one: string) => JSON.stringify(one).slice(1, -1);
  // The place may be within a member that is JSON as text.
  return text
    .replace(JSON.stringify(mark), () => json)
    .replace(inText(JSON.stringify(mark)), () => inText(json));
}

/** A copy with another value at the place; undefined leaves the place out. */
function put(value: unknown, pointer: string, replacement: unknown): unknown {
  if (pointer === "") return replacement;
  if (typeof value === "string") return JSON.stringify(put(JSON.parse(value), pointer, replacement));
  const [, name = "", ...rest] = pointer.split("/");
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<string, unknown>;
  copy[name] = put(copy[name], rest.map((part) => `/${part}`).join(""), replacement);
  return copy;
}
