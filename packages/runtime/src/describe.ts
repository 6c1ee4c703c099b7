import { escapePointer } from "./pointer.js";

/** One way in which a value breaks a schema. */
export interface Problem {
  /** A JSON Pointer into the value. */
  readonly field: string;
  readonly keyword: string;
  /** What the schema asks for with that keyword. */
  readonly asks: unknown;
  /** For `required`, the alternatives, each a list of missing members. */
  readonly missing?: readonly (readonly string[])[];
}

/** What is wrong and what to do, as the end of a sentence that begins with the field. */
export function describe({ keyword, asks, missing }: Problem): string {
  switch (keyword) {
    case "required":
      return `needs ${needed(missing ?? [])}`;
    case "type":
      return `must be ${article([asks].flat().join(" or "))}`;
    case "const":
    case "enum":
      return `must be ${choice([asks].flat())}`;
    case "false":
      return "is not a member that the contract knows; remove it, or look for a misspelling";
    case "minLength":
      return asks === 1 ? "must not be empty" : `must have at least ${count(asks, "character")}`;
    case "maxLength":
      return `must have at most ${count(asks, "character")}`;
    case "pattern":
      return `must match the pattern ${asks}`;
    case "format":
      return `must be ${formats[String(asks)] ?? `text of the format ${asks}`}`;
    case "minItems":
      return `must have at least ${count(asks, "item")}`;
    case "maxItems":
      return `must have at most ${count(asks, "item")}`;
    case "minProperties":
      return `must have at least ${count(asks, "member")}`;
    case "maxProperties":
      return `must have at most ${count(asks, "member")}`;
    case "minimum":
      return `must be at least ${asks}`;
    case "maximum":
      return `must be at most ${asks}`;
    case "oneOf":
      return "fits more than one of the shapes that exclude each other; give the members of one";
    default:
      return `breaks the contract's rule ${keyword}`;
  }
}

const formats: Readonly<Record<string, string>> = {
  "date-time": "a date and time with its offset, such as 2026-12-25T11:00:00-04:00",
  date: "a date such as 2026-12-25",
  uri: "an absolute URL such as https://example.com/file.png",
  email: "an email address",
  uuid: "a UUID",
};

function needed(alternatives: readonly (readonly string[])[]): string {
  const [first = [], ...others] = alternatives.map((names) => names.map(quote));
  if (others.length === 0) return list(first, "and");
  const all = [first, ...others];
  if (all.every((names) => names.length === 1)) return `at least one of ${all.join(", ")}`;
  return all.map((names) => names.join(" and ")).join(", or ");
}

/** Says that numbers are wanted where they are, for "9" looks like 9 in a message. */
function choice(values: readonly unknown[]): string {
  const areNumbers = values.every((value) => typeof value === "number");
  const texts = values.map((value) => JSON.stringify(value)).join(", ");
  if (values.length === 1) return `${areNumbers ? "the number " : ""}${texts}`;
  return `one of ${areNumbers ? "the numbers " : ""}${texts}`;
}

function list(texts: readonly string[], conjunction: string): string {
  const last = texts.at(-1) ?? "";
  return texts.length < 2 ? last : `${texts.slice(0, -1).join(", ")} ${conjunction} ${last}`;
}

function count(number: unknown, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

function article(noun: string): string {
  return /^[aeiou]/.test(noun) ? `an ${noun}` : `a ${noun}`;
}

function quote(name: string): string {
  return `\`${escapePointer(name)}\``;
}
