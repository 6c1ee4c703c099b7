import type { JsonSchema } from "../src/index.js";
import { check } from "../src/validate.js";

/** An object that has no other members than these. */
export function object(properties: Record<string, JsonSchema>, ...required: string[]): JsonSchema {
  return { type: "object", additionalProperties: false, required, properties };
}

/** The problems of a value, each with its field before it. */
export function problemsIn(value: unknown, schema: JsonSchema): string[] {
  return check(value, schema).map(({ field, message }) => `${field} ${message}`);
}

export const text: JsonSchema = { type: "string", minLength: 1 };
export const unknownMember = "is unknown; remove it or check its spelling";
