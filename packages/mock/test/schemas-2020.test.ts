import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Mock } from "../src/index.js";
import { judged, type SchemaCase, serveSchemas } from "./schemas.js";

const text = { type: "string" };
const unknown = "is unknown; remove it or check its spelling";
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

const schemas = {
  Base: { type: "object", required: ["to"], properties: { to: text } },
  Anchored: { $anchor: "name", type: "string", minLength: 2 },
  Defined: {
    $defs: { short: { type: "string", maxLength: 2 } },
    items: { $ref: "#/components/schemas/Defined/$defs/short" },
  },
  Tree: {
    $id: "https://example.com/tree",
    $dynamicAnchor: "node",
    type: "object",
    properties: { value: { $ref: "#/$defs/value" }, children: { items: { $dynamicRef: "#node" } } },
    $defs: { value: { type: "integer" } },
  },
  StrictTree: {
    $id: "https://example.com/strict",
    $dynamicAnchor: "node",
    $ref: "tree",
    unevaluatedProperties: false,
  },
  List: {
    $id: "list",
    items: { $dynamicRef: "#item" },
    $defs: { any: { $dynamicAnchor: "item" } },
  },
  TextList: { $id: "texts", $ref: "list", $defs: { text: { $dynamicAnchor: "item", ...text } } },
  Cat: { type: "object", required: ["kind"], properties: { kind: text, lives: { type: "integer" } } },
  Dog: { type: "object", required: ["kind"], properties: { kind: text, tricks: { type: "integer" } } },
};

const cases: SchemaCase[] = [
  [
    "dependentRequired",
    { dependentRequired: { a: ["b", "c"] } },
    [{ b: 1 }],
    [[{ a: 1, b: 1 }, " needs `c`"]],
  ],
  [
    "dependentSchemas",
    { dependentSchemas: { a: { properties: { b: text } } } },
    [{ b: 1 }],
    [[{ a: 1, b: 1 }, "/b must be a string"]],
  ],
  [
    "unevaluatedProperties, after a reference",
    { allOf: [ref("Base")], properties: { text }, unevaluatedProperties: false },
    [{ to: "a", text: "b" }],
    [
      [{ to: "a", txt: "b" }, `/txt ${unknown}`],
      [{ to: 1, text: "b" }, "/to must be a string"],
    ],
  ],
  [
    "unevaluatedProperties, after alternatives that all fail",
    {
      anyOf: [
        { required: ["a"], properties: { a: text } },
        { required: ["b"], properties: { b: text } },
      ],
      unevaluatedProperties: false,
    },
    [{ a: "x" }, { a: "x", b: "y" }],
    [
      [{ a: 1 }, "/a must be a string"],
      [{ a: "x", c: 1 }, `/c ${unknown}`],
    ],
  ],
  [
    "prefixItems, and items after them",
    { prefixItems: [text, { type: "integer" }], items: false },
    [["a", 1], ["a"]],
    [
      [["a", "b"], "/1 must be an integer"],
      [["a", 1, 2], " must have at most 2 items"],
    ],
  ],
  [
    "unevaluatedItems",
    { prefixItems: [text], unevaluatedItems: { type: "integer" } },
    [["a", 1]],
    [[["a", "b"], "/1 must be an integer"]],
  ],
  [
    "if, then and else",
    {
      if: { properties: { kind: { const: 1 } } },
      // biome-ignore lint/suspicious/noThenProperty: It is a keyword.
      then: { required: ["url"] },
      else: { required: ["text"] },
    },
    [
      { kind: 1, url: "a" },
      { kind: 2, text: "a" },
    ],
    [
      [{ kind: 1, text: "a" }, " needs `url`"],
      [{ kind: 2 }, " needs `text`"],
    ],
  ],
  [
    "if alone, whose members are evaluated",
    { if: { required: ["a"], properties: { a: text } }, unevaluatedProperties: false },
    [{ a: "x" }],
    [[{ b: "x" }, `/b ${unknown}`]],
  ],
  [
    "contains, minContains and maxContains",
    { contains: { type: "integer" }, minContains: 2, maxContains: 3 },
    [[1, 2, "a"]],
    [
      [[1, "a", "b"], " has too few or too many items of the kind that the contract asks for"],
      [[1, 2, 3, 4], " has too few or too many items of the kind that the contract asks for"],
    ],
  ],
  [
    "contains within alternatives",
    { anyOf: [{ contains: { const: 1 } }, text] },
    [[2, 1], "a"],
    [[[2, 3], " has too few or too many items of the kind that the contract asks for"]],
  ],
  ["$anchor", { $ref: "#name" }, ["ab"], [["a", " must have at least 2 characters"]]],
  ["$defs", ref("Defined"), [["ab"]], [[["abc"], "/0 must have at most 2 characters"]]],
  [
    "$dynamicRef in the schema itself",
    ref("Tree"),
    [{ value: 1, children: [{ value: 2, other: 1 }] }],
    [[{ children: [{ children: [{ value: "x" }] }] }, "/children/0/children/0/value must be an integer"]],
  ],
  [
    "$dynamicRef in a schema that another extends",
    ref("StrictTree"),
    [{ value: 1, children: [{ value: 2 }] }],
    [[{ children: [{ children: [{ vlaue: 1 }] }] }, `/children/0/children/0/vlaue ${unknown}`]],
  ],
  ["$dynamicRef to what the outer schema puts in", ref("TextList"), [["a"]], [[[1], "/0 must be a string"]]],
  ["$dynamicRef to its own schema", ref("List"), [["a", 1]], []],
  ["a schema that is true", { properties: { a: true } }, [{ a: 1 }], []],
  ["a schema that is false", { properties: { a: false } }, [{ b: 1 }], [[{ a: 1 }, `/a ${unknown}`]]],
  [
    "propertyNames",
    { propertyNames: { pattern: "^x-" } },
    [{ "x-a": 1 }],
    [[{ a: 1 }, "/a is not a name that the contract allows"]],
  ],
  ["not", { not: { required: ["a"] } }, [{}], [[{ a: 1 }, " fits what the contract excludes"]]],
  [
    "a fraction without a binary form",
    { multipleOf: 0.01 },
    [0.07, 19.99, 4.35],
    [[0.005, " must be a multiple of 0.01"]],
  ],
  [
    "a name that every object inherits",
    { required: ["constructor"] },
    [{ constructor: 1 }],
    [[{}, " needs `constructor`"]],
  ],
  [
    "siblings of $ref",
    { ...ref("Base"), maxProperties: 1 },
    [{ to: "a" }],
    [[{ to: "a", b: 1 }, " must have at most 1 member"]],
  ],
  ["a list of types", { type: ["string", "null"] }, ["a", null], [[1, " must be a string or null"]]],
  ["an empty enum", { properties: { a: { enum: [] } } }, [{}], [[{ a: 1 }, `/a ${unknown}`]]],
  [
    "an expression that is valid without the flag u only",
    { pattern: "^[\\w\\-]+$" },
    ["a-b"],
    [["a b", " must match the pattern ^[\\w\\-]+$"]],
  ],
  ["a known format", { format: "ipv4" }, ["127.0.0.1"], [["localhost", " must be text of the format ipv4"]]],
  [
    "formats and contents that are not judged",
    {
      format: "phone",
      contentEncoding: "base64",
      contentMediaType: "application/json",
      contentSchema: { type: "integer" },
    },
    ["?"],
    [],
  ],
  [
    "keywords of other dialects",
    { nullable: true, exclusiveMinimum: 1, type: "integer" },
    [2],
    [[null, " must be an integer"]],
  ],
  [
    "members that only responses have",
    {
      allOf: [
        { properties: { id: { readOnly: true, ...text } } },
        { required: ["id", "to"], properties: { to: text } },
      ],
      not: { required: ["none"] },
    },
    [{ to: "a" }],
    [[{}, " needs `to`"]],
  ],
  [
    "alternatives with a discriminator",
    {
      oneOf: [ref("Cat"), ref("Dog")],
      discriminator: { propertyName: "kind", mapping: { cat: "#/components/schemas/Cat", hound: "Dog" } },
    },
    [{ kind: "cat", lives: 9 }, { kind: "hound", lives: "many" }, { kind: "Dog" }],
    [
      [{ kind: "cat", lives: "many" }, "/lives must be an integer"],
      [{ kind: "fish" }, '/kind must be one of "cat", "Cat", "hound", "Dog"'],
    ],
  ],
  [
    "alternatives that overlap",
    { oneOf: [{ required: ["a"] }, { required: ["b"] }] },
    [{ a: 1 }],
    [
      [
        { a: 1, b: 1 },
        " fits more than one of the alternatives, which exclude each other; give the members of one",
      ],
    ],
  ],
];

describe("a schema of OpenAPI 3.1 is one of JSON Schema 2020-12", () => {
  let mock: Mock;
  beforeAll(async () => {
    mock = await serveSchemas(cases, { components: { schemas } });
  });
  afterAll(() => mock.close());

  it.each(cases.map((one, index) => [one[0], index, one] as const))("%s", async (_, index, one) => {
    const [, , taken, refused] = one;
    expect(await judged(mock, index, one)).toEqual({ taken, refused });
  });

  it("and rejects a value nested deeper than its stack", async () => {
    const nested = `{"children":[${'{"children":['.repeat(20_000)}${"]}".repeat(20_000)}]}`;
    const index = cases.findIndex(([name]) => name === "$dynamicRef in the schema itself");
    const headers = { "Content-Type": "application/json" };
    await fetch(`${mock.url}/${index}`, { method: "POST", headers, body: nested });
    expect(mock.requests.at(-1)?.violations).toEqual([
      { in: "body", pointer: "", message: expect.stringMatching(/^cannot be judged: /) },
    ]);
  });
});
