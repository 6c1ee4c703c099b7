import { describe, expect, it } from "vitest";
import type { JsonSchema } from "../src/index.js";
import { object, problemsIn, text, unknownMember } from "./validation.js";

// Its type has no such rule, so this row is as one that was not generated.
const unknownRule = { multipleOf: 2 } as JsonSchema;

describe("a broken rule makes one sentence", () => {
  it.each<[string, JsonSchema, unknown, string[]]>([
    ["one member that is missing", object({ a: text }, "a"), {}, [" needs `a`"]],
    [
      "several that are missing",
      object({ a: text, b: text, c: text }, "a", "b", "c"),
      {},
      [" needs `a`, `b` and `c`"],
    ],
    [
      "a prototype's name that is missing",
      object({ constructor: text }, "constructor"),
      {},
      [" needs `constructor`"],
    ],
    [
      "what is missing, before what is unknown",
      object({ a: text }, "a"),
      { b: 1 },
      [" needs `a`", `/b ${unknownMember}`],
    ],
    ["an unknown member", object({ a: text }), { a: "x", b: 1 }, [`/b ${unknownMember}`]],
    [
      "an unknown member, deeper",
      object({ a: object({}) }),
      { a: { b: { c: 1 } } },
      [`/a/b ${unknownMember}`],
    ],
    ["a type", text, 5, [" must be a string"]],
    ["a type with a vowel", { type: "array" }, {}, [" must be an array"]],
    ["several types", { type: ["string", "null"] }, 5, [" must be a string or null"]],
    ["a constant", { const: "a" }, "b", [' must be "a"']],
    ["a constant that is a number", { const: 1 }, "1", [" must be the number 1"]],
    ["a list", { enum: ["a", "b"] }, "c", [' must be one of "a", "b"']],
    [
      "a list of numbers, given as text",
      { type: "integer", enum: [1, 9] },
      "9",
      [" must be one of the numbers 1, 9"],
    ],
    ["an empty text", text, "", [" must not be empty"]],
    ["a short text", { minLength: 2 }, "a", [" must have at least 2 characters"]],
    ["a long text", { maxLength: 1 }, "ab", [" must have at most 1 character"]],
    ["a pattern", { pattern: "^\\d+$" }, "x", [" must match the pattern ^\\d+$"]],
    [
      "a time",
      { format: "date-time" },
      "2026-12-25",
      [" must be a date and time with its offset, such as 2026-12-25T11:00:00-04:00"],
    ],
    ["a date", { format: "date" }, "25.12.2026", [" must be a date such as 2026-12-25"]],
    [
      "a URL",
      { format: "uri" },
      "photo.png",
      [" must be an absolute URL such as https://example.com/file.png"],
    ],
    ["an empty URL", { format: "uri", minLength: 1 }, "", [" must not be empty"]],
    ["an address", { format: "email" }, "ana", [" must be an email address"]],
    ["a UUID", { format: "uuid" }, "1", [" must be a UUID"]],
    ["too few items", { minItems: 1 }, [], [" must have at least 1 item"]],
    ["too many items", { maxItems: 2 }, [1, 2, 3], [" must have at most 2 items"]],
    ["too few members", { minProperties: 1 }, {}, [" must have at least 1 member"]],
    ["too many members", { maxProperties: 0 }, { a: 1 }, [" must have at most 0 members"]],
    ["a small number", { minimum: -90 }, -91, [" must be at least -90"]],
    ["a large number", { maximum: 90 }, 91, [" must be at most 90"]],
    ["a rule that nobody taught it", unknownRule, 4, [" breaks the contract's rule multipleOf"]],
  ])("%s", (_, schema, value, expected) => {
    expect(problemsIn(value, schema)).toEqual(expected);
  });
});

describe("a place is named by its JSON Pointer", () => {
  it.each<[string, JsonSchema, unknown, string[]]>([
    ["in items", { items: object({ a: text }) }, [{ a: "x" }, { a: "" }], ["/1/a must not be empty"]],
    [
      "in items of one schema, each on its own",
      { items: object({ a: text }, "a") },
      [{}, { a: "x" }, {}],
      ["/0 needs `a`", "/2 needs `a`"],
    ],
    [
      "with what a pointer escapes",
      object({ "a/b~c": text }),
      { "a/b~c": "" },
      ["/a~1b~0c must not be empty"],
    ],
    [
      "with what a URI escapes",
      object({ "ä #%41?": text }),
      { "ä #%41?": "" },
      ["/ä #%41? must not be empty"],
    ],
    ["with an unknown name that a URI escapes", object({}), { "50% #1": 1 }, [`/50% #1 ${unknownMember}`]],
    [
      "in members that are not named",
      { additionalProperties: text },
      { a: "x", b: 2 },
      ["/b must be a string"],
    ],
  ])("%s", (_, schema, value, expected) => {
    expect(problemsIn(value, schema)).toEqual(expected);
  });
});

describe("a member that is invalid at several places is named", () => {
  it.each<[string, JsonSchema, unknown, string[]]>([
    [
      "by what all of its lists have in common",
      { allOf: [{ enum: ["a", "b"] }, { enum: ["b", "c"] }] },
      "x",
      [' must be "b"'],
    ],
    [
      "by each of its lists if they have nothing in common",
      { allOf: [{ const: "a" }, { const: "b" }] },
      "x",
      [' must be "a"', ' must be "b"'],
    ],
    [
      "by its list alone, which explains the rest",
      { enum: ["a"], type: "string", minLength: 1 },
      1,
      [' must be "a"'],
    ],
    ["once", { allOf: [text, text] }, "", [" must not be empty"]],
    [
      "with what it lacks besides",
      { allOf: [{ required: ["a"] }, { enum: ["x"] }] },
      {},
      [" needs `a`", ' must be "x"'],
    ],
  ])("%s", (_, schema, value, expected) => {
    expect(problemsIn(value, schema)).toEqual(expected);
  });

  it("at each of very many members", () => {
    const items = Array.from({ length: 20_000 }, () => "");
    expect(problemsIn(items, { items: { allOf: [text, { format: "uri" }] } })).toHaveLength(20_000);
  });
});

it("shows no invalid value", () => {
  const secret = "s3cret";
  const schema = object({
    type: { type: "integer" },
    list: { enum: ["a"] },
    pattern: { pattern: "^a" },
    format: { type: "string", format: "uri" },
    long: { maxLength: 2 },
    kind: { oneOf: [object({ type: { const: "a" } }), object({ type: { const: "b" } })] },
  });
  const value = {
    type: secret,
    list: secret,
    pattern: secret,
    format: secret,
    long: secret,
    kind: { type: secret },
  };
  expect(problemsIn(value, schema)).toHaveLength(6);
  expect(problemsIn(value, schema).join()).not.toContain(secret);
});
