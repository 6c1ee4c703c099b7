import { hasType, itemsOf, memberOf, type Schema } from "./schema.js";

/** A parameter of a path, a query or a head, or a member of a form. */
export interface Parameter {
  readonly name: string;
  readonly style?: string;
  readonly explode?: boolean;
  readonly required?: boolean;
  readonly schema?: unknown;
}

const separators: Readonly<Record<string, string>> = {
  simple: ",",
  form: ",",
  spaceDelimited: " ",
  pipeDelimited: "|",
};

/**
 * Texts as the values that the contract declares: numbers, booleans and lists. What does not read as such stays the
 * text that it was, and a name that comes more than once, though it is no list, has a list of texts.
 */
export function typedValues(
  given: ReadonlyMap<string, readonly unknown[]>,
  declared: readonly Parameter[],
): Record<string, unknown> {
  const deep = declared.filter(({ style }) => style === "deepObject");
  const values = [...given].flatMap(([name, texts]): [string, unknown][] => {
    if (deep.some((parameter) => keyOf(parameter, name) !== undefined)) return [];
    const parameter = declared.find((one) => one.name === name);
    return [[name, typedValue(texts, parameter)]];
  });
  const objects = deep.flatMap((parameter): [string, unknown][] => {
    const members = [...given].flatMap(([name, texts]): [string, unknown][] => {
      const key = keyOf(parameter, name);
      return key === undefined ? [] : [[key, typedOne(texts, memberOf(parameter.schema as Schema, key))]];
    });
    return members.length === 0 ? [] : [[parameter.name, Object.fromEntries(members)]];
  });
  return Object.fromEntries([...values, ...objects]);
}

/** Whether a value of the parameter can be told from its text: an object over several of them is not put together. */
export function isLegible({ style = "form", schema }: Parameter): boolean {
  if (style === "deepObject") return true;
  return style in separators && schema !== undefined && !hasType(schema as Schema, "object");
}

/** The member that `filter[from]` names of the parameter `filter`. */
function keyOf({ name }: Parameter, given: string): string | undefined {
  return given.startsWith(`${name}[`) && given.endsWith("]") ? given.slice(name.length + 1, -1) : undefined;
}

function typedValue(texts: readonly unknown[], parameter: Parameter | undefined): unknown {
  const { style = "form", schema } = parameter ?? {};
  const isList = hasType(schema as Schema, "array") && style in separators;
  if (!isList) return typedOne(texts, schema as Schema);
  const { explode = style === "form" } = parameter ?? {};
  const [first = ""] = texts;
  const isJoined = !explode && texts.length === 1 && typeof first === "string";
  const items = isJoined ? (first === "" ? [] : first.split(separators[style] ?? ",")) : texts;
  return items.map((item) => typedText(item, itemsOf(schema as Schema)));
}

function typedOne(texts: readonly unknown[], schema: Schema | undefined): unknown {
  return texts.length === 1 ? typedText(texts[0], schema) : texts;
}

function typedText(text: unknown, schema: Schema | undefined): unknown {
  if (typeof text !== "string" || hasType(schema, "string")) return text;
  // A number that JavaScript cannot hold would be another one.
  if (hasType(schema, "integer") && /^-?\d+$/.test(text) && Number.isSafeInteger(Number(text)))
    return Number(text);
  if (hasType(schema, "number") && /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(text)) return Number(text);
  if (hasType(schema, "boolean") && (text === "true" || text === "false")) return text === "true";
  return hasType(schema, "object") ? parsed(text) : text;
}

/** In a form, an object is JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
