import { isObject } from "../document/place.js";

/** An independent schema: JSON Schema 2020-12 whose references name other such schemas. */
export type JsonSchema = boolean | Keywords;

/** The keywords that the mock itself reads. */
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

/** These hold schemas that the same value must keep. */
export const demanding = new Set(["allOf", "anyOf", "oneOf", "then", "else", "dependentSchemas"]);
/** These hold schemas for the same value; all others, for parts of it. */
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

/** What every other keyword must be. A keyword in none of these tables says nothing about a value. */
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
  pattern: ["must be a string", (asks) => typeof asks === "string"],
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
  format: ["must be a string", (asks) => typeof asks === "string"],
};

function isNames(asks: unknown): boolean {
  return Array.isArray(asks) && asks.every((name) => typeof name === "string");
}

/**
 * A regular expression of a contract. JSON Schema reads it with the flag `u`; some common ones, such as `[\w\-]`, are valid
 * only without it.
 *
 * @throws {SyntaxError} when it is not valid.
 */
export function expression(pattern: string): RegExp {
  try {
    return new RegExp(pattern, "u");
  } catch {
    return new RegExp(pattern);
  }
}
