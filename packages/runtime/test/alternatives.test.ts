import { describe, expect, it } from "vitest";
import type { JsonSchema } from "../src/index.js";
import type { Keywords } from "../src/json-schema.js";
import { object, problemsIn, text, unknownMember } from "./validation.js";

describe("where all alternatives fail, the errors are those of the one that was meant", () => {
  const required = (...names: string[]): Keywords => ({ required: names });
  const card = object({ type: { const: "card" }, number: text }, "type", "number");
  const cash = object({ type: { const: "cash" } }, "type");
  const other = object({ type: { enum: ["gift", "bonus"] }, code: text }, "type", "code");
  const kinds: JsonSchema = { oneOf: [card, cash, other] };
  const named: JsonSchema = {
    anyOf: [
      { required: ["text"], properties: { type: { const: "TEXT" } } },
      { properties: { type: { pattern: "^(?!TEXT$)" } } },
    ],
  };

  it.each<[string, JsonSchema, unknown, string[]]>([
    [
      "any of several members",
      { anyOf: [required("a"), required("b"), required("c")] },
      {},
      [" needs at least one of `a`, `b`, `c`"],
    ],
    [
      "any of several groups",
      { anyOf: [required("a"), required("b", "c")] },
      {},
      [" needs `a`, or `b` and `c`"],
    ],
    [
      "the group that does not rule out what is there",
      { anyOf: [{ ...required("a", "b"), properties: { a: text } }, { properties: { a: false } }] },
      { a: "1" },
      [" needs `b`"],
    ],
    [
      "what is left of a group",
      { anyOf: [required("a"), required("b", "c")] },
      { b: 1 },
      [" needs at least one of `a`, `c`"],
    ],
    [
      "no group that asks for more",
      { anyOf: [required("a"), required("a", "b"), required("a")] },
      {},
      [" needs `a`"],
    ],
    ["the kind that its discriminator names", kinds, { type: "card" }, [" needs `number`"]],
    [
      "the kind, without what the others would say",
      kinds,
      { type: "cash", number: "1" },
      [`/number ${unknownMember}`],
    ],
    ["the kind of several values", kinds, { type: "bonus", code: "" }, ["/code must not be empty"]],
    [
      "all kinds, for a value of none",
      kinds,
      { type: "cheque" },
      ['/type must be one of "card", "cash", "gift", "bonus"'],
    ],
    [
      "all kinds, for a value of another type",
      kinds,
      { type: 1 },
      ['/type must be one of "card", "cash", "gift", "bonus"'],
    ],
    ["what all kinds need, for a value without its kind", kinds, { number: "1" }, [" needs `type`"]],
    [
      "the kind, although an inner list fails too",
      { oneOf: [object({ type: { const: "a" }, inner: { enum: ["x"] } }), cash] },
      { type: "a", inner: "y" },
      ['/inner must be "x"'],
    ],
    [
      "the kind, although an inner choice fails too",
      { oneOf: [object({ type: { const: "a" }, inner: kinds }), object({ type: { const: "b" } })] },
      { type: "a", inner: { type: "cheque" } },
      ['/inner/type must be one of "card", "cash", "gift", "bonus"'],
    ],
    [
      "each item by its own choice",
      { items: kinds },
      [{ type: "card" }, { type: "cash" }, { type: "gift" }],
      ["/0 needs `number`", "/2 needs `code`"],
    ],
    [
      "the member that is there and wrong",
      { anyOf: [{ required: ["a"], properties: { a: text } }, required("b")] },
      { a: "" },
      ["/a must not be empty"],
    ],
    [
      "the member that is there and lacks something",
      { anyOf: [required("a"), { required: ["b"], properties: { b: object({ c: text }, "c") } }] },
      { b: {} },
      ["/b needs `c`"],
    ],
    ["the named value beside anything else", named, { type: "TEXT" }, [" needs `text`"]],
    [
      "more than one that fit",
      { oneOf: [required("a"), required("b"), required("c")] },
      { a: 1, b: 1 },
      [" fits more than one of the alternatives, which exclude each other; give the members of one"],
    ],
    [
      "a list and its part, in one sentence",
      {
        properties: { type: { enum: ["a", "b", "c"] } },
        allOf: [{ properties: { type: { enum: ["a", "b"] } } }],
      },
      { type: "x" },
      ['/type must be one of "a", "b"'],
    ],
  ])("%s", (_, schema, value, expected) => {
    expect(problemsIn(value, schema)).toEqual(expected);
  });
});
