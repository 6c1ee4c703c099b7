import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Mock } from "../src/index.js";
import { documentOf, operation, parameter, serve } from "./documents.js";

const filter = { type: "object", required: ["a"], properties: { a: { type: "integer" } } };
const parameters = [
  parameter("cookie", "size", { type: "integer", maximum: 9 }),
  { name: "filter", in: "query", content: { "application/json": { schema: filter } } },
  { name: "word", in: "query", content: { "application/json": { schema: { type: "string" } } } },
  parameter("query", "pair", {
    type: "array",
    prefixItems: [{ type: "integer" }, { type: "string" }],
    items: false,
  }),
  parameter("query", "either", { oneOf: [{ type: "integer" }, { type: "boolean" }] }),
  parameter("query", "listed", { enum: [1, 2] }),
  parameter("query", "absent", { type: ["integer", "null"] }),
  parameter("query", "tree", { $ref: "#/components/schemas/Count" }),
  parameter("query", "large", { type: "integer" }),
  parameter(
    "query",
    "map",
    { type: "object", additionalProperties: { type: "integer" } },
    { style: "deepObject" },
  ),
];

let mock: Mock;
beforeAll(async () => {
  const components = {
    schemas: {
      Count: { anyOf: [{ type: "integer" }, { $ref: "#/components/schemas/None" }] },
      None: { const: "none" },
    },
  };
  mock = await serve(documentOf({ "/a": { get: operation("getA", { parameters }) } }, { components }));
});
afterAll(() => mock.close());

async function told(query: string, headers: Readonly<Record<string, string>> = {}) {
  await (await fetch(`${mock.url}/a?${query}`, { headers })).text();
  return (mock.requests.at(-1)?.violations ?? []).map((one) => `${one.in}${one.pointer} ${one.message}`);
}

const json = (value: unknown) => encodeURIComponent(JSON.stringify(value));

describe("a parameter is judged as the value that the contract declares:", () => {
  it.each([
    [`filter=${json({ a: 1 })}&word=${json("x")}`],
    ["pair=1&pair=x"],
    ["either=5"],
    ["either=true"],
    ["listed=2"],
    ["absent="],
    ["tree=5"],
    ["tree=none"],
    ["large=9007199254740993"],
    ["map[a]=1&map[b]=2"],
  ])("%s is valid", async (query) => {
    expect(await told(query)).toEqual([]);
  });

  it.each([
    [`filter=${json({})}`, "query/filter needs `a`"],
    ["filter=x", "query/filter must be an object"],
    [`word=${json(1)}`, "query/word must be a string"],
    ["pair=x&pair=y", "query/pair/0 must be an integer"],
    ["either=x", "query/either must be an integer"],
    ["listed=3", "query/listed must be one of the numbers 1, 2"],
    ["tree=some", "query/tree must be an integer"],
    ["large=0x1F", "query/large must be an integer"],
    ["map[a]=x", "query/map/a must be an integer"],
  ])("%s is invalid", async (query, message) => {
    expect(await told(query)).toEqual([message]);
  });

  it("a cookie", async () => {
    expect(await told("", { Cookie: "other=x; size=9" })).toEqual([]);
    expect(await told("", { Cookie: "size=10" })).toEqual(["cookie/size must be at most 9"]);
  });

  it("and kept as text if JavaScript would round it", async () => {
    await told("large=9007199254740993");
    expect(mock.requests.at(-1)?.query).toEqual({ large: "9007199254740993" });
  });
});

describe("with maxRecords a mock keeps the latest requests", () => {
  it.each([
    [2, ["2", "3"]],
    [0, []],
  ])("%i of them", async (maxRecords, kept) => {
    await using bounded = await serve(documentOf({ "/a": { get: operation("getA") } }), { maxRecords });
    const { requests } = bounded;
    for (const n of [1, 2, 3]) await (await fetch(`${bounded.url}/a?n=${n}`)).text();
    expect(requests.map(({ target }) => target.slice(-1))).toEqual(kept);
    await bounded.reset();
    expect(requests).toEqual([]);
  });
});
