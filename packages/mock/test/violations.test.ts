import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Mock } from "../src/index.js";
import { body, documentOf, json, operation, parameter, serve } from "./documents.js";

const schema = {
  type: "object",
  additionalProperties: { type: "integer" },
  properties: { to: { type: "string", minLength: 2 }, list: { type: "array", items: { type: "integer" } } },
};
const parameters = [
  parameter("path", "itemId", { type: "integer", minimum: 1 }),
  parameter("query", "pageSize", { type: "integer", maximum: 9 }, { required: true }),
  parameter("query", "tags", { type: "array", items: { enum: ["a", "b"] } }),
  parameter("header", "X-Count", { type: "integer" }),
  parameter("header", "X-List", { type: "array", items: { type: "integer" } }),
  parameter("header", "Content-Type", { type: "string", enum: ["never/seen"] }),
];
const requestBody = json(schema);
const document = documentOf(
  {
    "/items/{itemId}": { post: operation("postItem", { parameters, requestBody, security: [{ key: [] }] }) },
    "/open": { get: operation("getOpen") },
    "/bytes": {
      post: operation("postBytes", { requestBody: body("image/*", { type: "string", maxLength: 5 }) }),
    },
    "/xml": { post: operation("postXml", { requestBody: body("application/xml", { type: "object" }) }) },
    "/two": { post: operation("postTwo", { security: [{ key: [], query: [] }, { basic: [] }] }) },
  },
  {
    components: {
      securitySchemes: {
        key: { type: "apiKey", in: "header", name: "X-Key" },
        query: { type: "apiKey", in: "query", name: "token" },
        basic: { type: "http", scheme: "basic" },
      },
    },
  },
);

let mock: Mock;
beforeAll(async () => {
  mock = await serve(document);
});
afterAll(() => mock.close());

async function send(path: string, init: RequestInit) {
  const response = await fetch(mock.url + path, init);
  await response.text();
  const { violations = [] } = mock.requests.at(-1) ?? {};
  return { violations, status: response.status, told: response.headers.get("sl-violations") };
}

interface Sent {
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | null;
}

function post({ path = "/items/1?pageSize=3", headers = {}, body = "{}" }: Sent) {
  return send(path, {
    method: "POST",
    headers: { "X-Key": "any", "Content-Type": "application/json", ...headers },
    body,
  });
}

function typed(contentType: string): Sent {
  return { headers: { "Content-Type": contentType } };
}

it("has no violations for a request that keeps the contract", async () => {
  expect(await post({ body: '{"to":"ab","list":[1]}' })).toEqual({ violations: [], status: 200, told: null });
});

describe("a violation has its part, its place and its problem", () => {
  it.each<[string, Sent, string]>([
    ["a member", { body: '{"to":"a"}' }, "422 body/to: must have at least 2 characters"],
    ["an item", { body: '{"list":[1,"2"]}' }, "422 body/list/1: must be an integer"],
    ["a member with a slash and a tilde", { body: '{"a/b~":"x"}' }, "422 body/a~1b~0: must be an integer"],
    ["a member in another script", { body: '{"收件人":"x"}' }, "422 body/收件人: must be an integer"],
    ["a member with blanks", { body: '{" a b ":"x"}' }, "422 body/ a b : must be an integer"],
    ["the whole body", { body: "[]" }, "422 body: must be an object"],
    ["null", { body: "null" }, "422 body: must be an object"],
    ["zero", { body: "0" }, "422 body: must be an object"],
    ["no body", { body: null }, "422 body: is missing"],
    ["no JSON", { body: "{" }, "422 body: must be JSON"],
    [
      "another media type",
      typed("text/plain"),
      '415 header/content-type: must be application/json; is "text/plain"',
    ],
    ["no media type", typed("nonsense"), '415 header/content-type: must be application/json; is "nonsense"'],
    ["a parameter of the path", { path: "/items/0?pageSize=3" }, "422 path/itemId: must be at least 1"],
    ["a member that is not a number", { path: "/items/x?pageSize=3" }, "422 path/itemId: must be an integer"],
    ["a parameter of the query", { path: "/items/1?pageSize=10" }, "422 query/pageSize: must be at most 9"],
    ["one that is missing", { path: "/items/1" }, "422 query: needs `pageSize`"],
    ["one that is spelled otherwise", { path: "/items/1?pagesize=3" }, "422 query: needs `pageSize`"],
    ["one that is empty", { path: "/items/1?pageSize=" }, "422 query/pageSize: must be an integer"],
    [
      "a repeated member",
      { path: "/items/1?pageSize=3&pageSize=4" },
      "422 query/pageSize: must be sent once, not 2 times: it is not a list",
    ],
    [
      "an item of a list",
      { path: "/items/1?pageSize=3&tags=a&tags=c" },
      '422 query/tags/1: must be one of "a", "b"',
    ],
    ["a header", { headers: { "x-COUNT": "many" } }, "422 header/x-count: must be an integer"],
    ["an item of a header", { headers: { "X-List": "1,x" } }, "422 header/x-list/1: must be an integer"],
    ["credentials", { headers: { "X-Key": "" } }, '401 security: needs "X-Key" in the header'],
  ])("%s", async (_, sent, expected) => {
    const { status, violations, told } = await post(sent);
    const [{ in: place, pointer, message } = { in: "", pointer: "", message: "" }, ...others] = violations;
    expect(others).toEqual([]);
    expect(`${status} ${place}${pointer}: ${message}`).toBe(expected);
    const keys = pointer
      .split("/")
      .slice(1)
      .map((key) => key.replace("~1", "/").replace("~0", "~"));
    const location = ["request", place, ...keys];
    expect(JSON.parse(told ?? "")).toEqual([{ location, severity: "Error", message }]);
  });

  it.each<[string, string, RequestInit, string]>([
    [
      "a body where the contract has none",
      "/two?token=a",
      { method: "POST", headers: { "X-Key": "a" }, body: "x" },
      "422 body: must be empty",
    ],
    [
      "no media type",
      "/xml",
      { method: "POST", body: new Uint8Array([1]) },
      "415 header/content-type: must be application/xml; is missing",
    ],
    [
      "no acceptable response",
      "/open",
      { headers: { Accept: "image/png" } },
      "406 header/accept: Unable to find content for image/png",
    ],
    [
      "several ways to sign in",
      "/two",
      { method: "POST" },
      '401 security: needs "X-Key" in the header and "token" in the query, or "Authorization: Basic …" in the header',
    ],
  ])("%s", async (_, path, init, expected) => {
    const { status, violations } = await send(path, init);
    expect(violations.map((one) => `${status} ${one.in}${one.pointer}: ${one.message}`)).toEqual([expected]);
  });
});

it("does not judge a body that is neither JSON, a form nor text", async () => {
  const headers = { "Content-Type": "application/xml" };
  expect((await send("/xml", { method: "POST", headers, body: "<a/>" })).violations).toEqual([]);
});

it("counts the bytes of a binary body", async () => {
  const init = { method: "POST", headers: { "Content-Type": "image/png" }, body: "你好" };
  expect((await send("/bytes", init)).violations).toMatchObject([
    { message: "must have at most 5 characters" },
  ]);
  expect((await send("/bytes", { ...init, body: "你你".slice(1) })).violations).toEqual([]);
});

it("lists the violations of all parts at once", async () => {
  const told = await post({ path: "/items/0", headers: { "X-Key": "", "X-Count": "x" }, body: "[" });
  expect(told.status).toBe(401);
  expect(told.violations.map((one) => one.in)).toEqual(["security", "path", "query", "header", "body"]);
});
