import { isObject } from "../document/place.js";

/** A schema that stands alone: JSON Schema 2020-12, in which references name other such schemas. */
export type JsonSchema = boolean | Keywords;

/** As much of a schema as is read here, and not by the judge alone. */
export interface Keywords {
  readonly $id?: string;
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly prefixItems?: readonly JsonSchema[];
  readonly items?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly patternProperties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: JsonSchema;
  readonly required?: readonly string[];
  readonly allOf?: readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly if?: JsonSchema;
  readonly then?: JsonSchema;
  readonly else?: JsonSchema;
}

/** These hold what the very value has to keep that the schema around them is for. */
export const demanding = new Set(["allOf", "anyOf", "oneOf", "then", "else", "dependentSchemas"]);
/** These are for that value as well; all others hold schemas for parts of it. */
export const ofSameValue = new Set([...demanding, "not", "if"]);

export const holdsOne = new Set([
  ...["items", "contains", "additionalProperties", "propertyNames", "not", "if", "then", "else"],
  ...["unevaluatedItems", "unevaluatedProperties"],
]);
export const holdsList = new Set(["allOf", "anyOf", "oneOf", "prefixItems"]);
export const holdsMap = new Set(["properties", "patternProperties", "dependentSchemas"]);

const types = ["string", "number", "integer", "boolean", "object", "array", "null"];

type Check = readonly [words: string, isRight: (asks: unknown) => boolean];

const number: Check = ["must be a number", (asks) => typeof asks === "number"];
const count: Check = ["must be a whole number from 0", (asks) => Number.isInteger(asks) && Number(asks) >= 0];
const names: Check = ["must be a list of names", isNames];

/** What every other keyword must be given. A keyword that is in none of these tables says nothing about a value. */
export const plain: Readonly<Record<string, Check>> = {
  type: [
    `must be one or more of ${types.join(", ")}`,
    (asks) => [asks].flat().length > 0 && [asks].flat().every((type) => types.includes(type as string)),
  ],
  const: ["", () => true],
  enum: ["must be a list", Array.isArray],
  multipleOf: ["must be a number above 0", (asks) => typeof asks === "number" && asks > 0],
  maximum: number,
  exclusiveMaximum: number,
  minimum: number,
  exclusiveMinimum: number,
  maxLength: count,
  minLength: count,
  pattern: ["must be a text", (asks) => typeof asks === "string"],
  maxItems: count,
  minItems: count,
  uniqueItems: ["must be true or false", (asks) => typeof asks === "boolean"],
  maxContains: count,
  minContains: count,
  maxProperties: count,
  minProperties: count,
  required: names,
  dependentRequired: [
    "must have a list of names for each member",
    (asks) => isObject(asks) && Object.values(asks).every(isNames),
  ],
  format: ["must be a text", (asks) => typeof asks === "string"],
};

function isNames(asks: unknown): boolean {
  return Array.isArray(asks) && asks.every((name) => typeof name === "string");
}

/**
 * A regular expression of a contract. JSON Schema reads it by Unicode; one that only the older reading of JavaScript
 * takes, such as `[\w\-]`, is common and read by that.
 *
 * @throws {SyntaxError} when it is none.
 */
export function expression(pattern: string): RegExp {
  try {
    return new RegExp(pattern, "u");
  } catch {
    return new RegExp(pattern);
  }
}
