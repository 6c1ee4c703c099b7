import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { startMock } from "../src/index.js";
import { body, documentOf, json, operation, post, serve, writeFiles } from "./documents.js";

const paths = {
  "/ping": {
    get: { responses: { "200": { description: "Pong.", content: { "text/plain": { example: "pong" } } } } },
  },
};

describe("a document may be", () => {
  it.each([
    ["OpenAPI 3.1 in JSON", "openapi.json", JSON.stringify(documentOf(paths))],
    ["OpenAPI 3.0 in JSON", "openapi.json", JSON.stringify({ ...documentOf(paths), openapi: "3.0.3" })],
    [
      "Swagger 2.0",
      "swagger.json",
      JSON.stringify({
        swagger: "2.0",
        info: { title: "a", version: "1" },
        paths: {
          "/ping": {
            get: {
              produces: ["text/plain"],
              responses: { "200": { description: "Pong.", examples: { "text/plain": "pong" } } },
            },
          },
        },
      }),
    ],
    [
      "in YAML",
      "openapi.yaml",
      "openapi: 3.1.0\ninfo: { title: a, version: '1' }\npaths:\n  /ping:\n    get:\n      responses:\n        200: { description: Pong., content: { text/plain: { example: pong } } }\n",
    ],
    ["in a file with special characters in its name", "a b#c%20d ü.json", JSON.stringify(documentOf(paths))],
  ])("%s", async (_, name, text) => {
    await using files = await writeFiles({ [name]: text });
    await using mock = await startMock({ contract: join(files.folder, name) });
    expect(mock.operations).toEqual(["GET /ping"]);
    expect(await (await fetch(`${mock.url}/ping`)).text()).toBe("pong");
    mock.on("GET /ping").reply({ body: "gone" });
    expect(await (await fetch(`${mock.url}/ping`)).text()).toBe("gone");
  });

  it("of OpenAPI 3.0, with its own null", async () => {
    const schema = {
      type: "object",
      properties: {
        a: { type: "string", nullable: true },
        b: { type: "integer", minimum: 1, exclusiveMinimum: true },
      },
    };
    const requestBody = json(schema);
    await using mock = await serve({
      ...documentOf({ "/a": { post: operation("postA", { requestBody }) } }),
      openapi: "3.0.3",
    });
    expect((await post(`${mock.url}/a`, { a: null, b: 2 })).status).toBe(200);
    expect((await post(`${mock.url}/a`, { a: 1, b: 1 })).status).toBe(422);
    expect(mock.requests.at(-1)?.violations.map(({ pointer }) => pointer)).toEqual(["/a", "/b"]);
  });

  it("without a single operation", async () => {
    await using mock = await serve({ openapi: "3.1.0", info: { title: "a", version: "1" } });
    expect({ operations: mock.operations, events: mock.events }).toEqual({ operations: [], events: [] });
    const response = await fetch(`${mock.url}/a`);
    expect([response.status, await response.json()]).toMatchObject([
      404,
      { detail: expect.stringMatching(/; known: none$/) },
    ]);
    expect(() => mock.on("a")).toThrow(/ has no operation "a"; known: none$/);
    mock.on().reply({ status: 200 });
  });

  it("one with recursive schemas", async () => {
    const node = {
      type: "object",
      required: ["value"],
      properties: { value: { type: "integer" }, next: { $ref: "#/components/schemas/Node" } },
    };
    const reference = { $ref: "#/components/schemas/Node" };
    const requestBody = json(reference);
    const form = body("multipart/form-data", { type: "object", properties: { tree: reference } });
    await using mock = await serve(
      documentOf(
        {
          "/a": { post: operation("postA", { requestBody, responses: { "200": json(reference) } }) },
          "/form": { post: operation("postForm", { requestBody: form }) },
        },
        { components: { schemas: { Node: node } } },
      ),
    );
    expect((await post(`${mock.url}/a`, { value: 1, next: { value: 2, next: { value: 3 } } })).status).toBe(
      200,
    );
    expect((await post(`${mock.url}/a`, { value: 1, next: { value: 2, next: {} } })).status).toBe(422);
    expect(mock.requests.at(-1)?.violations).toMatchObject([{ in: "body", pointer: "/next/next" }]);
    expect(() => mock.on("postA").reply({ body: { value: 1, next: { value: "2" } } })).toThrow(
      "body/next/value: must be an integer",
    );
    const data = new FormData();
    data.append("tree", '{"value":1,"next":{"value":"x"}}');
    await fetch(`${mock.url}/form`, { method: "POST", body: data });
    expect(mock.requests.at(-1)?.violations).toMatchObject([{ in: "body", pointer: "/tree/next/value" }]);
  });

  it("one with composed forms and readOnly members", async () => {
    const schema = {
      allOf: [{ properties: { n: { minimum: 2 } } }, { properties: { n: { type: "integer" } } }],
      required: ["id", "n"],
      properties: { id: { type: "string", readOnly: true } },
    };
    const requestBody = body("application/x-www-form-urlencoded", schema);
    await using mock = await serve(documentOf({ "/a": { post: operation("postA", { requestBody }) } }));
    const send = (form: string) =>
      fetch(`${mock.url}/a`, { method: "POST", body: new URLSearchParams(form) });
    expect((await send("n=2")).status).toBe(200);
    expect(mock.requests[0]?.body).toEqual({ n: 2 });
    expect((await send("n=1")).status).toBe(422);
    expect((await send("")).status).toBe(422);
  });

  it("one with responses of ranges, made up from schemas", async () => {
    const schema = {
      type: "object",
      properties: { id: { type: "integer", examples: [5] }, name: { type: "string" } },
    };
    const responses = { "2XX": json(schema), default: { description: "No." } };
    await using mock = await serve(documentOf({ "/a": { get: operation("getA", { responses }) } }));
    const response = await fetch(`${mock.url}/a`);
    expect([response.status, await response.json()]).toEqual([200, { id: 5, name: "string" }]);
    mock.on("getA").reply({ status: 503 });
    expect((await fetch(`${mock.url}/a`)).status).toBe(503);
  });

  it("one with a response that cannot be written, which the response and close report", async () => {
    const headers = { "X-Bad": { schema: { type: "string" }, example: "a\nb" } };
    const responses = { "200": { ...json({}, { ok: 1 }), headers } };
    const mock = await serve(documentOf({ "/a": { get: operation("getA", { responses }) } }));
    const response = await fetch(`${mock.url}/a`);
    const message = 'Invalid character in header content ["X-Bad"]';
    expect([response.status, await response.text()]).toEqual([500, message]);
    await expect(mock.close()).rejects.toThrow(message);
  });

  it("one with a schema too large to make up a response, if the test gives a body", async () => {
    const names = Array.from({ length: 3000 }, (_, index) => [`name${index}`, { type: "string" }]);
    const responses = { "200": json({ type: "object", properties: Object.fromEntries(names) }) };
    await using mock = await serve(documentOf({ "/a": { get: operation("getA", { responses }) } }));
    expect((await fetch(`${mock.url}/a`)).status).toBe(500);
    expect(() => mock.on("getA").reply({})).toThrow(
      "Cannot make up the contract's response 200 to getA: Schema too complex; give a body",
    );
    mock.on("getA").reply({ body: { name1: "a" } });
    expect(await (await fetch(`${mock.url}/a`)).json()).toEqual({ name1: "a" });
  });

  it("changed between two mocks", async () => {
    await using files = await writeFiles({ "a.json": JSON.stringify(documentOf(paths)) });
    const contract = join(files.folder, "a.json");
    await (await startMock({ contract })).close();
    await writeFile(contract, JSON.stringify(documentOf({ "/pong": paths["/ping"] })));
    await using mock = await startMock({ contract });
    expect(mock.operations).toEqual(["GET /pong"]);
  });
});
