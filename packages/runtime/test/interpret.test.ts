import { describe, expect, it } from "vitest";
import type { JsonSchema } from "../src/index.js";
import { fits } from "../src/interpret.js";

const named = (json: string): unknown => JSON.parse(json);

describe("a value keeps a schema", () => {
  it.each<[string, unknown, JsonSchema]>([
    ["of any kind if the schema says nothing", [1, { a: null }], {}],
    ["of any kind if the schema is true", undefined, true],
    ["as an integer, however it is written", named("1.0"), { type: "integer" }],
    ["as a number", 0.5, { type: "number" }],
    ["as null, which is no object", null, { type: "null" }],
    ["as one of several types", [], { type: ["string", "array"] }],
    ["that is a constant of null", null, { const: null }],
    ["at the least of what is asked for", { a: "ab", b: 1, c: [1] }, bounds(2, 1, 1)],
    ["whose characters beyond the basic plane count once", "😀😀", { minLength: 2, maxLength: 2 }],
    ["whose lone surrogates count once", "\ud800\ud800", { minLength: 2, maxLength: 2 }],
    ["whose characters the pattern takes", "😀", { pattern: "^.$" }],
    ["that holds the pattern anywhere", "xay", { pattern: "a" }],
    ["of another type than its rules are for", 5, rulesForOthers()],
    ["of another type than a number", "5", { minimum: 9, maximum: 1 }],
    ["whose members have rules of their own", { a: "x", b: 1 }, { properties: { a: { type: "string" } } }],
    [
      "whose other members keep theirs",
      { a: "x", b: 1 },
      { properties: { a: {} }, additionalProperties: { type: "integer" } },
    ],
    ["of exactly one alternative", 5, { oneOf: [{ type: "integer" }, { type: "string" }] }],
    ["of several alternatives where that may be", 5, { anyOf: [{ type: "integer" }, { minimum: 1 }] }],
  ])("%s", (_, value, schema) => {
    expect(fits(value, schema)).toBe(true);
  });
});

describe("a value breaks a schema", () => {
  it.each<[string, unknown, JsonSchema]>([
    ["if the schema is false", {}, false],
    ["as a fraction", 1.5, { type: "integer" }],
    ["as a number beyond all integers", Number.POSITIVE_INFINITY, { type: "integer" }],
    ["as null, which is no object", null, { type: "object" }],
    ["as a list, which is no object", [], { type: "object" }],
    ["as text, which is no number", "1", { const: 1 }],
    ["as a text of one character too few", "😀", { minLength: 2 }],
    ["as a text of one character too many", "😀😀", { maxLength: 1 }],
    ["below what is asked for", { a: "a", b: 1, c: [1] }, bounds(2, 1, 1)],
    ["with a member that is not a name of its own", {}, { required: ["constructor"] }],
    ["with a member whose name every object knows", { toString: 1 }, { additionalProperties: false }],
    [
      "with a member that is a prototype",
      named('{"__proto__":1}'),
      { properties: {}, additionalProperties: false },
    ],
    ["with a hole", Object.assign([1], { length: 2 }), { items: { type: "integer" } }],
    ["of two alternatives that exclude each other", 5, { oneOf: [{ type: "integer" }, { minimum: 1 }] }],
    ["of no alternative", 5, { oneOf: [{ type: "string" }, false] }],
    ["of one of all", 5, { allOf: [{ type: "integer" }, { maximum: 4 }] }],
    ["by a keyword that nobody taught", 4, { multipleOf: 2 } as JsonSchema],
    ["by a keyword whose name every object knows", 4, { constructor: 2 } as JsonSchema],
    ["by a format that nobody taught", "a.b", { format: "hostname" } as unknown as JsonSchema],
    ["by a format whose name every object knows", "a", { format: "valueOf" } as unknown as JsonSchema],
  ])("%s", (_, value, schema) => {
    expect(fits(value, schema)).toBe(false);
  });
});

it("what others added to all objects is no part of a schema or of a value", () => {
  const prototype = Object.prototype as unknown as Record<string, unknown>;
  prototype["polluted"] = 1;
  try {
    expect(fits({}, { type: "object", additionalProperties: false, properties: {} })).toBe(true);
  } finally {
    delete prototype["polluted"];
  }
});

function bounds(minLength: number, minimum: number, minItems: number): JsonSchema {
  return {
    minProperties: 3,
    maxProperties: 3,
    properties: { a: { minLength }, b: { minimum, maximum: minimum }, c: { minItems, maxItems: minItems } },
  };
}

function rulesForOthers(): JsonSchema {
  return {
    ...{ minLength: 9, maxLength: 0, pattern: "a", format: "uri", minItems: 9, maxItems: 0, items: false },
    ...{
      required: ["a"],
      minProperties: 9,
      maxProperties: 0,
      properties: { a: false },
      additionalProperties: false,
    },
  };
}
