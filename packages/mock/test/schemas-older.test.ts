import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Mock, startMock } from "../src/index.js";
import { documentOf, json, operation, post, serve, writeFiles } from "./documents.js";
import { judged, type SchemaCase, serveSchemas } from "./schemas.js";

const cases: SchemaCase[] = [
  ["null beside a type", { type: "string", nullable: true }, ["a", null], [[1, " must be a string"]]],
  [
    "null beside values, with or without null",
    {
      properties: {
        a: { type: "string", nullable: true, enum: ["x", "y"] },
        b: { type: "string", nullable: true, enum: ["x", null] },
      },
    },
    [
      { a: null, b: null },
      { a: "x", b: "x" },
    ],
    [[{ a: "z" }, '/a must be one of "x", "y"']],
  ],
  [
    "null beside a composition, without a type",
    { nullable: true, allOf: [{ required: ["a"], type: "object" }] },
    [null, { a: 1 }],
    [[{}, " needs `a`"]],
  ],
  ["no null unless it says so", { type: "string", nullable: false }, ["a"], [[null, " must be a string"]]],
  [
    "exclusive bounds by a flag",
    { type: "number", minimum: 1, exclusiveMinimum: true, maximum: 3, exclusiveMaximum: false },
    [2, 3],
    [
      [1, " must be more than 1"],
      [4, " must be at most 3"],
    ],
  ],
  [
    "keywords beside a reference do not count",
    { $ref: "#/components/schemas/Text", maxLength: 1 },
    ["ab"],
    [[1, " must be a string"]],
  ],
  ["an example that looks like a schema", { type: "object", example: { type: "x", pattern: "(" } }, [{}], []],
];

describe("a schema of OpenAPI 3.0", () => {
  let mock: Mock;
  beforeAll(async () => {
    const components = { schemas: { Text: { type: "string" } } };
    mock = await serveSchemas(cases, { openapi: "3.0.3", components });
  });
  afterAll(() => mock.close());

  it.each(cases.map((one, index) => [one[0], index, one] as const))("%s", async (_, index, one) => {
    const [, , taken, refused] = one;
    expect(await judged(mock, index, one)).toEqual({ taken, refused });
  });
});

describe("a document of OpenAPI 3.1 may have another dialect", () => {
  const list = { items: [{ type: "string" }], additionalItems: { type: "integer" } };
  const depends = { dependencies: { a: ["b"], c: { required: ["d"] } } };
  it.each([
    ["draft 07", { jsonSchemaDialect: "http://json-schema.org/draft-07/schema#" }, {}],
    ["draft 2019-09", { jsonSchemaDialect: "https://json-schema.org/draft/2019-09/schema" }, {}],
    ["draft 07 in the schema itself", {}, { $schema: "http://json-schema.org/draft-07/schema" }],
  ])("%s", async (_, others, named) => {
    await using mock = await serveSchemas(
      [
        ["list", { ...named, ...list }, [], []],
        ["depends", { ...named, ...depends }, [], []],
      ],
      others,
    );
    await post(`${mock.url}/0`, ["a", "b"]);
    await post(`${mock.url}/1`, { a: 1, c: 1 });
    expect(mock.requests.map(({ violations }) => violations.map((one) => one.pointer + one.message))).toEqual(
      [["/1must be an integer"], ["needs `b`", "needs `d`"]],
    );
  });

  it("OpenAPI's own", async () => {
    const others = { jsonSchemaDialect: "https://spec.openapis.org/oas/3.1/dialect/base" };
    await using mock = await serveSchemas([["a", { prefixItems: [{ type: "string" }] }, [], []]], others);
    await post(`${mock.url}/0`, [1]);
    expect(mock.requests[0]?.violations).toMatchObject([{ pointer: "/0" }]);
  });
});

describe("references across files", () => {
  it("by $id, by $anchor and back", async () => {
    const requestBody = json({ $ref: "https://example.com/schemas/item" });
    const response = { "200": json({ $ref: "other.json#named" }, { ok: "done" }) };
    await using files = await writeFiles({
      "openapi.json": JSON.stringify(
        documentOf(
          { "/a": { post: operation("postA", { requestBody, responses: response }) } },
          { components: { schemas: { Number: { $anchor: "number", type: "integer" } } } },
        ),
      ),
      "more.json": JSON.stringify({ Text: { $anchor: "text", type: "string" } }),
      "other.json": JSON.stringify({
        Named: { $anchor: "named", $ref: "more.json#text" },
        Item: {
          $id: "https://example.com/schemas/item",
          properties: { a: { $ref: "other#within" }, b: { $ref: "#own" } },
          $defs: { own: { $anchor: "own", type: "boolean" } },
        },
        Other: {
          $id: "https://example.com/schemas/other",
          $defs: { within: { $anchor: "within", type: "integer" } },
        },
      }),
    });
    await using mock = await startMock({ contract: join(files.folder, "openapi.json") });
    expect((await post(`${mock.url}/a`, { a: 1, b: true })).status).toBe(200);
    await post(`${mock.url}/a`, { a: "x", b: 1 });
    expect(mock.requests.at(-1)?.violations.map(({ pointer }) => pointer)).toEqual(["/a", "/b"]);
    expect(() => mock.on("postA").reply({ body: 1 })).toThrow("body: must be a string");
  });
});

it("judges Swagger 2.0 as Prism converts it", async () => {
  await using mock = await serve({
    swagger: "2.0",
    info: { title: "a", version: "1" },
    paths: {
      "/a": {
        post: {
          operationId: "postA",
          consumes: ["application/json"],
          parameters: [
            { in: "query", name: "n", type: "integer" },
            { in: "body", name: "body", schema: { $ref: "#/definitions/Item" } },
          ],
          responses: { 200: { description: "Done." } },
        },
      },
    },
    definitions: {
      Item: { type: "object", required: ["to"], properties: { next: { $ref: "#/definitions/Item" } } },
    },
  });
  await post(`${mock.url}/a?n=x`, { to: 1, next: {} });
  expect(mock.requests[0]?.violations).toEqual([
    { in: "query", pointer: "/n", message: "must be an integer" },
    { in: "body", pointer: "/next", message: "needs `to`" },
  ]);
});
