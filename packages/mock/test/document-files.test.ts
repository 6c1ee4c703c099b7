import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { startMock } from "../src/index.js";
import { startServer } from "../src/server.js";
import { documentOf, json, operation, parameter, post, serve, writeFiles } from "./documents.js";

describe("a document", () => {
  it("includes the files that it names", async () => {
    const requestBody = json({ $ref: "./schemas.yaml#/Item" });
    await using files = await writeFiles({
      "openapi.json": JSON.stringify(documentOf({ "/a": { $ref: "paths.json#/a" } })),
      "paths.json": JSON.stringify({
        a: {
          post: operation("postA", {
            parameters: [parameter("query", "n", { $ref: "schemas.yaml#/Number" })],
            requestBody,
          }),
        },
      }),
      "schemas.yaml":
        "Number: { type: integer }\nItem: { type: object, required: [n], properties: { n: { $ref: '#/Number' } } }\n",
    });
    await using mock = await startMock({ contract: join(files.folder, "openapi.json") });
    expect((await post(`${mock.url}/a?n=1`, { n: 1 })).status).toBe(200);
    expect((await post(`${mock.url}/a?n=x`, { n: "1" })).status).toBe(422);
    expect(mock.requests.at(-1)?.violations.map((one) => one.in + one.pointer)).toEqual([
      "query/n",
      "body/n",
    ]);
  });

  it("is never fetched", async () => {
    await using server = await startServer(({ response }) => response.end('{"type":"integer"}'));
    const requestBody = json({ $ref: `${server.url}/schema.json` });
    await expect(serve(documentOf({ "/a": { post: operation("postA", { requestBody }) } }))).rejects.toThrow(
      /^Cannot read the contract .*openapi\.json: .*schema\.json/,
    );
    await expect(startMock({ contract: `${server.url}/openapi.json` })).rejects.toThrow(
      "; the mock fetches no documents",
    );
    expect(server.connections()).toBe(0);
  });

  it("makes no callback", async () => {
    await using server = await startServer(({ response }) => response.end());
    const done = { [server.url]: { post: { responses: { "200": { description: "Taken." } } } } };
    const requestBody = json({ type: "object" });
    await using mock = await serve(
      documentOf({ "/a": { post: operation("postA", { requestBody, callbacks: { done } }) } }),
    );
    expect((await post(`${mock.url}/a`, { url: server.url })).status).toBe(200);
    mock.on("postA").reply({ example: "ok" });
    await post(`${mock.url}/a`, { url: server.url });
    // What was called in between would have come before this.
    await fetch(server.url);
    expect(server.connections()).toBe(1);
  });
});

describe("a document that cannot be read is an error of one line", () => {
  it.each([
    ["invalid JSON", "{", /^Cannot read the contract .*a\.json: .+$/],
    ["a list", "[]", /^Cannot read the contract .*a\.json: .+$/],
    ["nothing", "", /^Cannot read the contract .*a\.json: .+$/],
    ["not OpenAPI", '{"paths":{}}', /^Cannot read the contract .*a\.json: .+$/],
    [
      "a reference to nothing",
      JSON.stringify(documentOf({ "/a": { post: operation("a", { requestBody: { $ref: "#/none" } }) } })),
      /^Cannot read the contract .*a\.json: .*none/,
    ],
    [
      "a file that is missing",
      JSON.stringify(documentOf({ "/a": { $ref: "none.json" } })),
      /^Cannot read the contract .*a\.json: .*none\.json/,
    ],
  ])("%s", async (_, text, message) => {
    await using files = await writeFiles({ "a.json": text });
    const given = startMock({ contract: join(files.folder, "a.json") });
    await expect(given).rejects.toThrow(message);
    await expect(given).rejects.toSatisfy((error: Error) => !error.message.includes("\n"));
  });
});
