import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Mock } from "../src/index.js";
import { documentOf, operation, parameter, serve } from "./documents.js";
import { connectRaw, raw } from "./raw-client.js";

const id = parameter("path", "id", { type: "string" });
const paths = {
  "/items": { get: operation("listItems"), post: operation("addItem") },
  "/items/{id}": { get: operation("getItem", { parameters: [id] }) },
  "/items/search": { get: operation("searchItems") },
  "/items/{id}.{format}": {
    get: operation("getItemAs", { parameters: [id, parameter("path", "format", { type: "string" })] }),
  },
  "/a+b (c)": { get: operation("getSigns") },
  "/unnamed": { get: { responses: { "204": { description: "Nothing." } } } },
};

let mock: Mock;
beforeAll(async () => {
  const servers = [
    { url: "https://vendor.example/base/v1" },
    { url: "//{host}/{version}/api/", variables: { host: { default: "a" }, version: { default: "v2" } } },
    { url: "{whole}", variables: { whole: { default: "http://vendor.example/whole" } } },
    { url: "/" },
  ];
  mock = await serve(documentOf(paths, { servers }));
});
afterAll(() => mock.close());

/** Sends a start line as it is, and gives the response's head and what was recorded. */
async function send(start: string, headers: readonly string[] = []) {
  using client = connectRaw(Number(new URL(mock.url).port));
  client.write(raw(start, headers));
  const { text } = await client.closed;
  const record = mock.requests.at(-1);
  if (!record) throw new Error("nothing was recorded");
  return { text, record, status: Number(text.split(" ")[1]) };
}

describe("a request is for the operation of its path", () => {
  it.each([
    ["GET /items", "listItems", {}],
    ["POST /items?x=1", "addItem", {}],
    ["GET /items/7", "getItem", { id: "7" }],
    ["GET /items/search", "searchItems", {}],
    ["GET /items/7.json", "getItemAs", { id: "7", format: "json" }],
    ["GET /items/a%2Fb", "getItem", { id: "a/b" }],
    ["GET /items/..", "getItem", { id: ".." }],
    ["GET /items/%2e%2E", "getItem", { id: ".." }],
    ["GET /items/%00%0A%E4%BD", "getItem", { id: "%00%0A%E4%BD" }],
    ["GET /items/%00%0A", "getItem", { id: "\u0000\n" }],
    ["GET /%69tems", "listItems", {}],
    ["GET /a+b%20(c)", "getSigns", {}],
    ["GET http://vendor.example/items/7?x=1", "getItem", { id: "7" }],
    ["GET /unnamed", "GET /unnamed", {}],
    ["GET /base/v1/items", "listItems", {}],
    ["GET /base/v1/items/search", "searchItems", {}],
    ["GET /v7/api/items/7", "getItem", { id: "7" }],
    ["GET /whole/items", "listItems", {}],
    [`GET /items/${"x".repeat(15_000)}`, "getItem", { id: "x".repeat(15_000) }],
  ])("%.40s", async (start, operationId, path) => {
    const { record, status } = await send(start);
    expect(record).toMatchObject({ operationId, path, violations: [] });
    expect(record.target).toBe(start.split(" ")[1]);
    expect(status).toBe(operationId === "GET /unnamed" ? 204 : 200);
  });
});

describe("a request without an operation gets the nearest one", () => {
  it.each([
    ["GET /itmes", 404, 'GET /itmes; did you mean "GET /items"?'],
    ["GET /items/", 404, 'GET /items/; did you mean "GET /items"?'],
    ["GET /items#x", 404, 'GET /items#x; did you mean "GET /items"?'],
    ["GET //items", 404, 'GET //items; did you mean "GET /items"?'],
    ["GET //vendor.example/items", 404, "GET //vendor.example/items; "],
    ["GET //:80", 404, "GET //:80; "],
    ["GET /items/7/8", 404, 'GET /items/7/8; did you mean "GET /items'],
    ["GET /base/items", 404, 'GET /base/items; did you mean "GET /items"?'],
    ["GET /Items", 404, 'GET /Items; did you mean "GET /items"?'],
    ["GET /items%2F7", 404, "GET /items%2F7; did you mean "],
    ["DELETE /items", 405, "DELETE /items; that path has GET, POST"],
    ["HEAD /items/7/8", 404, "HEAD /items/7/8; known: GET /items, "],
    ["OPTIONS *", 404, "OPTIONS *; known: "],
  ])("%s", async (start, status, detail) => {
    const { record, text } = await send(start);
    const [violation] = record.violations;
    expect(record).toMatchObject({
      operationId: undefined,
      path: {},
      violations: [{ in: "path", pointer: "" }],
    });
    expect(violation?.message).toMatch(/ has no operation /);
    expect(violation?.message).toContain(` has no operation ${detail}`);
    expect(text).toContain(`HTTP/1.1 ${status} `);
    expect(text).toContain("Content-Type: application/problem+json\r\n");
    if (!start.startsWith("HEAD")) expect(text).toContain(JSON.stringify(violation?.message).slice(1, -1));
  });

  it("with the methods of its path", async () => {
    expect((await send("DELETE /items")).text).toContain("\r\nAllow: GET, POST\r\n");
  });

  it("in a message of limited length", async () => {
    const { record, status } = await send(`GET /${"x".repeat(15_000)}`);
    expect(status).toBe(404);
    expect(record.violations[0]?.message.length).toBeLessThan(1000);
  });
});

it("responds to a HEAD without a body", async () => {
  const { text } = await send("HEAD /items");
  expect(text).toMatch(/\r\n\r\n$/);
});

it("ends the connection with each response, which has its length", async () => {
  const { text } = await send("GET /items", ["Connection: keep-alive"]);
  expect(text).toContain("\r\nContent-Length: 6\r\nConnection: close\r\n");
  expect(text).toContain('\r\n\r\n"done"');
  const { text: empty } = await send("GET /unnamed");
  expect(empty).not.toMatch(/Content-(?:Length|Type)/i);
});
