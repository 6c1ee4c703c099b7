import { escapeKey } from "../document/place.js";

/** One way in which a value breaks a schema. */
export interface Problem {
  /** A JSON Pointer into the value. */
  readonly field: string;
  /** `enum` for a constant as well, and `false` for a member that must not be there. */
  readonly keyword: string;
  /** The value of that keyword in the schema; for `required`, the alternatives, each a list of missing members. */
  readonly asks: unknown;
}

/** What is invalid, as the end of a sentence that begins with the field, in the words of the clients. */
export function describe({ keyword, asks }: Problem): string {
  const [, limit, measure = ""] = /^(min|max)(.*)/.exec(keyword) ?? [];
  if (limit) return keyword === "minLength" && asks === 1 ? "must not be empty" : bound(limit, asks, measure);
  switch (keyword) {
    case "required":
      return `needs ${needed(asks as readonly (readonly string[])[])}`;
    case "type":
      return `must be ${article([asks].flat().join(" or "))}`;
    case "enum":
      return `must be ${choice(asks as readonly unknown[])}`;
    case "false":
      return "is unknown; remove it or check its spelling";
    case "pattern":
      return `must match the pattern ${asks}`;
    case "format":
      return `must be ${formats[`${asks}`] ?? `${/^u?int\d+$/.test(`${asks}`) ? "a number" : "text"} of the format ${asks}`}`;
    case "oneOf":
      return "fits more than one of the alternatives, which exclude each other; give the members of one";
    case "exclusiveMinimum":
      return `must be more than ${asks}`;
    case "exclusiveMaximum":
      return `must be less than ${asks}`;
    case "multipleOf":
      return `must be a multiple of ${asks}`;
    case "uniqueItems":
      return "must not have the same item twice";
    case "contains":
      return "has too few or too many items of the kind that the contract asks for";
    case "propertyNames":
      return "is not a name that the contract allows";
    case "not":
      return "fits what the contract excludes";
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

const nouns: Readonly<Record<string, string>> = { Length: "character", Items: "item", Properties: "member" };

function bound(limit: string, asks: unknown, measure: string): string {
  const noun = nouns[measure];
  const most = `at ${limit === "min" ? "least" : "most"} ${asks}`;
  return noun ? `must have ${most} ${noun}${asks === 1 ? "" : "s"}` : `must be ${most}`;
}

function needed(alternatives: readonly (readonly string[])[]): string {
  const all = alternatives.map((names) => names.map((name) => `\`${escapeKey(name)}\``));
  const [first = []] = all;
  const last = first.at(-1);
  if (all.length === 1) return first.length > 1 ? `${first.slice(0, -1).join(", ")} and ${last}` : `${last}`;
  if (all.every(({ length }) => length === 1)) return `at least one of ${all.join(", ")}`;
  return all.map((names) => names.join(" and ")).join(", or ");
}

/** Says where numbers are meant, because "9" looks like 9 in a message. */
function choice(values: readonly unknown[]): string {
  const [one, some] = values.every((value) => typeof value === "number")
    ? ["the number ", "one of the numbers "]
    : ["", "one of "];
  return (values.length > 1 ? some : one) + values.map((value) => JSON.stringify(value)).join(", ");
}

function article(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? "an" : "a"} ${noun}`;
}
