import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { startMock } from "../src/index.js";
import { body, documentOf, json, operation, parameter, serve, writeFiles } from "./documents.js";

const broken = { type: "string", pattern: "(" };
const no = "must be a regular expression: Invalid regular expression: /(/: Unterminated group";
const content = "content/application~1json/schema";
const inBody = `/paths/~1a/post/requestBody/${content}`;

function post(schema: unknown, others: Record<string, unknown> = {}) {
  const requestBody = json({ properties: { a: schema } });
  return documentOf({ "/a": { post: operation("postA", { requestBody }) } }, others);
}

function refusal(document: Record<string, unknown>): Promise<string> {
  return serve(document).then(
    async (mock) => {
      await mock.close();
      return "nothing is refused";
    },
    (error: Error) => error.message,
  );
}

describe("an invalid schema keeps the mock from starting, anywhere:", () => {
  it.each<[string, Record<string, unknown>, string]>([
    ["a body", post(broken), `${inBody}/properties/a/pattern ${no}`],
    [
      "a parameter",
      documentOf({ "/a": { post: operation("postA", { parameters: [parameter("query", "a", broken)] }) } }),
      `/paths/~1a/post/parameters/0/schema/pattern ${no}`,
    ],
    [
      "a cookie",
      documentOf({ "/a": { parameters: [parameter("cookie", "a", broken)], post: operation("postA") } }),
      `/paths/~1a/parameters/0/schema/pattern ${no}`,
    ],
    [
      "a response",
      documentOf({ "/a": { post: operation("postA", { responses: { "404": json(broken) } }) } }),
      `/paths/~1a/post/responses/404/${content}/pattern ${no}`,
    ],
    [
      "a header of a response",
      documentOf({
        "/a": {
          post: operation("postA", {
            responses: { "200": { description: "a", headers: { "X-A": { schema: broken } } } },
          }),
        },
      }),
      `/paths/~1a/post/responses/200/headers/X-A/schema/pattern ${no}`,
    ],
    [
      "a form",
      documentOf({
        "/a": {
          post: operation("postA", {
            requestBody: body("multipart/form-data", { properties: { a: broken } }),
          }),
        },
      }),
      "/paths/~1a/post/requestBody/content/multipart~1form-data/schema/properties/a/pattern",
    ],
    [
      "an event",
      documentOf({}, { webhooks: { done: { post: { requestBody: json(broken), responses: {} } } } }),
      `/webhooks/done/post/requestBody/${content}/pattern ${no}`,
    ],
    [
      "a component",
      post({ $ref: "#/components/schemas/A" }, { components: { schemas: { A: { items: broken } } } }),
      `/components/schemas/A/items/pattern ${no}`,
    ],
    ["Swagger 2.0", swagger(broken), `POST /a#/request/body/contents/0/schema/pattern ${no}`],
  ])("%s", async (_, document, told) => {
    const message = await refusal(document);
    expect(message).toMatch(/^Cannot read the contract .*openapi\.json: /);
    expect(message).toContain(told.startsWith("/") ? `openapi.json#${told}` : told);
  });

  it("in another file, with its place", async () => {
    await using files = await writeFiles({
      "openapi.json": JSON.stringify(post({ $ref: "parts/../more.json#/A" })),
      "more.json": JSON.stringify({ A: { not: broken } }),
    });
    const starting = startMock({ contract: join(files.folder, "openapi.json") });
    await expect(starting).rejects.toThrow(`${join(files.folder, "more.json")}#/A/not/pattern ${no}`);
  });
});

describe("an invalid schema is", () => {
  const at = `${inBody}/properties/a`;
  it.each<[string, unknown, string]>([
    ["a schema that is none", "string", `${at} must be a schema: an object, true or false`],
    ["null in the place of one", { items: null }, `${at}/items must be a schema`],
    ["an unknown type", { type: "text" }, `${at}/type must be one or more of string,`],
    ["a list of required members that is none", { required: true }, `${at}/required must be a list of names`],
    ["a bound that is no number", { minimum: "1" }, `${at}/minimum must be a number`],
    ["the bound of another dialect", { exclusiveMinimum: true }, `${at}/exclusiveMinimum must be a number`],
    ["a negative length", { minLength: -1 }, `${at}/minLength must be a whole number from 0`],
    ["values that are no list", { enum: "a" }, `${at}/enum must be a list`],
    ["no alternatives", { anyOf: [] }, `${at}/anyOf must be a list of one or more schemas`],
    ["items of another dialect", { items: [{}] }, `${at}/items must be a schema`],
    ["members that are none", { properties: [] }, `${at}/properties must be an object of schemas`],
    [
      "a name that is not an expression",
      { patternProperties: { "[": true } },
      `${at}/patternProperties/[ must be a regular expression`,
    ],
    ["a reference to nothing by an anchor", { $ref: "#none" }, `${at}/$ref "#none" leads nowhere`],
    ["a dynamic reference to nothing", { $dynamicRef: "#none" }, `${at}/$dynamicRef "#none" leads nowhere`],
    ["a $recursiveRef", { $recursiveRef: "#" }, `${at}/$recursiveRef "#" is not supported; write $ref`],
    [
      "a schema of an unknown dialect",
      { $schema: "https://example.com/own" },
      `${at}/$schema "https://example.com/own" is not supported; supported: JSON Schema 2020-12,`,
    ],
    [
      "a schema that refers to itself",
      { allOf: [{ $ref: `#${at.replaceAll("~", "~")}` }] },
      "refers to itself for the same value, endlessly",
    ],
  ])("%s", async (_, schema, told) => {
    expect(await refusal(post(schema))).toContain(told);
  });

  it("a dialect of the whole document", async () => {
    expect(await refusal(post({}, { jsonSchemaDialect: "https://example.com/own" }))).toContain(
      '#/jsonSchemaDialect "https://example.com/own" is not supported; supported: JSON Schema 2020-12,',
    );
  });

  it("reported once per place, with the number of others", async () => {
    const both = { ...operation("a", { requestBody: json(broken) }), responses: { "200": json(broken) } };
    expect(await refusal(documentOf({ "/a": { post: both }, "/b": { post: both } }))).toMatch(
      / \(and 3 more\)$/,
    );
  });
});

function swagger(schema: unknown) {
  const parameters = [{ in: "body", name: "body", schema }];
  const consumes = ["application/json"];
  const post = { consumes, parameters, responses: { 200: { description: "Done." } } };
  return { swagger: "2.0", info: { title: "a", version: "1" }, paths: { "/a": { post } } };
}
