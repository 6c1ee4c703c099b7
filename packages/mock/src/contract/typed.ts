import type { JsonSchema } from "./schema/keywords.js";
import { hasType, itemOf, memberOf, takesText } from "./schema/shape.js";

/** A path, query, header or cookie parameter, or a member of a form. */
export interface Parameter {
  readonly name: string;
  /** A style of OpenAPI; `json` if the parameter has `content` in place of a schema. */
  readonly style?: string;
  readonly explode?: boolean;
  readonly required?: boolean;
  readonly schema?: JsonSchema;
}

const separators: Readonly<Record<string, string>> = {
  simple: ",",
  form: ",",
  spaceDelimited: " ",
  pipeDelimited: "|",
  // Prism's names for those of Swagger 2.0.
  unspecified: ",",
  commaDelimited: ",",
  tabDelimited: "\t",
};

/**
 * Reads texts as the values that the contract declares: numbers, booleans and lists. A text that is not one stays a text;
 * a repeated name that is not a list has a list of texts.
 *
 * @param isJudged Makes values for the judge: a number may have any length, and each of several texts is read.
 */
export function typedValues(
  given: ReadonlyMap<string, readonly unknown[]>,
  declared: readonly Parameter[],
  isJudged = false,
): Record<string, unknown> {
  const deep = declared.filter(({ style }) => style === "deepObject");
  const values = [...given].flatMap(([name, texts]): [string, unknown][] => {
    if (deep.some((parameter) => keyOf(parameter, name) !== undefined)) return [];
    return [
      [
        name,
        typedValue(
          texts,
          declared.find((one) => one.name === name),
        ),
      ],
    ];
  });
  const objects = deep.flatMap((parameter): [string, unknown][] => {
    const members = [...given].flatMap(([name, texts]): [string, unknown][] => {
      const key = keyOf(parameter, name);
      return key === undefined ? [] : [[key, typedOne(texts, memberOf(parameter.schema, key))]];
    });
    return members.length === 0 ? [] : [[parameter.name, Object.fromEntries(members)]];
  });
  return Object.fromEntries([...values, ...objects]);

  function typedValue(
    texts: readonly unknown[],
    { style = "form", schema, explode }: Parameter = none,
  ): unknown {
    if (style === "json" && typeof texts[0] === "string") return parsed(texts[0]);
    const separator = separators[style];
    if (!hasType(schema, "array") || separator === undefined) return typedOne(texts, schema);
    const [first = ""] = texts;
    const isJoined = !(explode ?? style === "form") && texts.length === 1 && typeof first === "string";
    const items = isJoined ? (first === "" ? [] : first.split(separator)) : texts;
    return items.map((item, index) => typedText(item, itemOf(schema, index)));
  }

  function typedOne(texts: readonly unknown[], schema: JsonSchema | undefined): unknown {
    if (texts.length === 1) return typedText(texts[0], schema);
    return isJudged ? texts.map((text) => typedText(text, schema)) : texts;
  }

  function typedText(text: unknown, schema: JsonSchema | undefined): unknown {
    if (typeof text !== "string" || takesText(schema, text)) return text;
    // JavaScript would round a longer number.
    const isSafe = isJudged || Number.isSafeInteger(Number(text));
    if (hasType(schema, "integer") && /^-?\d+$/.test(text) && isSafe) return Number(text);
    if (hasType(schema, "number") && /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(text)) return Number(text);
    if (hasType(schema, "boolean") && (text === "true" || text === "false")) return text === "true";
    if (hasType(schema, "null") && text === "") return null;
    // In a form, an object is JSON.
    return hasType(schema, "object") ? parsed(text) : text;
  }
}

const none: Parameter = { name: "" };

/** Whether the parameter can be read from its text: objects over several texts cannot. */
export function isLegible({ style = "form", schema }: Parameter): boolean {
  if (style === "deepObject" || style === "json") return true;
  return style in separators && schema !== undefined && !hasType(schema, "object");
}

/** The member of the parameter `filter` in `filter[from]`. */
function keyOf({ name }: Parameter, given: string): string | undefined {
  return given.startsWith(`${name}[`) && given.endsWith("]") ? given.slice(name.length + 1, -1) : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
