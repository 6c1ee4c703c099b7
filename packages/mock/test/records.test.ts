import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Mock } from "../src/index.js";
import { body, documentOf, json, operation, parameter, serve } from "./documents.js";

const integers = { type: "array", items: { type: "integer" } };
const form = {
  type: "object",
  properties: { count: { type: "integer" }, tags: { type: "array", items: { type: "string" } } },
};
const parameters = [
  parameter("path", "id", { type: "integer" }),
  parameter("path", "name", { type: "string" }),
  parameter("query", "page", { type: "integer" }),
  parameter("query", "ratio", { type: "number" }),
  parameter("query", "open", { type: "boolean" }),
  parameter("query", "text", { type: "string" }),
  parameter("query", "either", { type: ["string", "integer"] }),
  parameter("query", "many", integers),
  parameter("query", "joined", integers, { explode: false }),
  parameter("query", "piped", integers, { explode: false, style: "pipeDelimited" }),
  parameter(
    "query",
    "deep",
    { type: "object", properties: { from: { type: "integer" } } },
    { style: "deepObject" },
  ),
  parameter("query", "composed", { allOf: [{ type: "integer" }, { minimum: 1 }] }),
];
const document = documentOf({
  "/items/{id}/{name}": { get: operation("getItem", { parameters }) },
  "/json": { post: operation("postJson", { requestBody: { ...json({}), required: false } }) },
  "/form": { post: operation("postForm", { requestBody: body("application/x-www-form-urlencoded", form) }) },
  "/text": { post: operation("postText", { requestBody: body("text/*", { type: "string" }) }) },
  "/bytes": {
    post: operation("postBytes", { requestBody: body("*/*", { type: "string", format: "binary" }) }),
  },
});

let mock: Mock;
beforeAll(async () => {
  mock = await serve(document);
});
afterAll(() => mock.close());

async function recorded(path: string, init?: RequestInit) {
  const response = await fetch(mock.url + path, init);
  const record = mock.requests.at(-1);
  if (!record) throw new Error("nothing was recorded");
  return { response, record, text: await response.text() };
}

describe("a record has the parameters as the contract declares them", () => {
  it.each([
    ["a number in the path", "/items/7/a", { path: { id: 7, name: "a" } }],
    ["a text that looks like a number", "/items/7/007", { path: { id: 7, name: "007" } }],
    [
      "a slash, a percent sign and CJK in the path",
      "/items/1/a%2Fb%25%E4%BD%A0",
      { path: { name: "a/b%你" } },
    ],
    ["a malformed escape in the path", "/items/1/a%ZZb", { path: { name: "a%ZZb" } }],
    ["an integer", "/items/1/a?page=-12", { query: { page: -12 } }],
    [
      "an integer that JavaScript cannot hold",
      "/items/1/a?page=9007199254740993",
      { query: { page: "9007199254740993" } },
    ],
    ["what is no integer", "/items/1/a?page=0x10", { query: { page: "0x10" } }],
    ["an empty integer", "/items/1/a?page=", { query: { page: "" } }],
    ["a number", "/items/1/a?ratio=1.5e3", { query: { ratio: 1500 } }],
    ["a boolean", "/items/1/a?open=false", { query: { open: false } }],
    ["what is no boolean", "/items/1/a?open=no", { query: { open: "no" } }],
    ["a text", "/items/1/a?text=5", { query: { text: "5" } }],
    ["a text or an integer", "/items/1/a?either=5", { query: { either: "5" } }],
    ["a list of one", "/items/1/a?many=1", { query: { many: [1] } }],
    ["a list of several", "/items/1/a?many=2&many=1", { query: { many: [2, 1] } }],
    ["a list that is not joined", "/items/1/a?many=1,2", { query: { many: ["1,2"] } }],
    ["a joined list", "/items/1/a?joined=1,2", { query: { joined: [1, 2] } }],
    ["an empty joined list", "/items/1/a?joined=", { query: { joined: [] } }],
    ["a list joined by bars", "/items/1/a?piped=1|2", { query: { piped: [1, 2] } }],
    ["an object", "/items/1/a?deep[from]=3", { query: { deep: { from: 3 } } }],
    ["a composed schema", "/items/1/a?composed=3", { query: { composed: 3 } }],
    ["a repeated name that is not a list", "/items/1/a?page=1&page=2", { query: { page: ["1", "2"] } }],
    ["what is not declared", "/items/1/a?other=1&a%20b=%F0%9F%99%82", { query: { other: "1", "a b": "🙂" } }],
    ["a plus sign for a blank", "/items/1/a?text=a+b%2B", { query: { text: "a b+" } }],
    ["a second question mark", "/items/1/a?text=a?b=c", { query: { text: "a?b=c" } }],
    [
      "a name that every object inherits",
      "/items/1/a?__proto__=1",
      { query: JSON.parse('{"__proto__":"1"}') as object },
    ],
  ])("%s", async (_, path, expected) => {
    const { record } = await recorded(path);
    expect(record).toMatchObject({
      operationId: "getItem",
      method: "GET",
      target: path,
      parts: [],
      ...expected,
    });
  });
});

const gzipped = Buffer.from([0x1f, 0x8b, 0, 0xff]);

describe("a record has the body by its media type", () => {
  it.each<[string, string, string | undefined, BodyInit, unknown]>([
    ["an object", "/json", "application/json", '{"a":[1,"é",null]}', { a: [1, "é", null] }],
    ["null", "/json", "application/json", "null", null],
    ["zero", "/json", "application/json", "0", 0],
    ["false", "/json", "application/json", "false", false],
    ["an empty text in JSON", "/json", "application/json", '""', ""],
    ["JSON with a charset", "/json", "application/json; charset=utf-8", "[1]", [1]],
    ["JSON in capitals", "/json", "APPLICATION/JSON", "[1]", [1]],
    ["no body", "/json", "application/json", "", undefined],
    [
      "a member that every object inherits",
      "/json",
      "application/json",
      '{"__proto__":1}',
      JSON.parse('{"__proto__":1}'),
    ],
    ["JSON without its end", "/json", "application/json", '{"a":', '{"a":'],
    ["JSON after a byte order mark", "/json", "application/json", "\uFEFF{}", "\uFEFF{}"],
    [
      "JSON that is not UTF-8",
      "/json",
      "application/json",
      new Uint8Array([0x22, 0xe9, 0x22]),
      Buffer.from('"\xe9"', "latin1"),
    ],
    [
      "a form",
      "/form",
      "application/x-www-form-urlencoded",
      "count=3&tags=a&other=%26+",
      { count: 3, tags: ["a"], other: "& " },
    ],
    [
      "a form in capitals",
      "/form",
      "Application/X-WWW-Form-URLEncoded;x=y",
      "tags=b&tags=a",
      { tags: ["b", "a"] },
    ],
    ["a text", "/text", "text/plain; charset=utf-8", "a\r\né", "a\r\né"],
    ["a text in another charset", "/text", 'text/csv; charset="iso-8859-1"', new Uint8Array([0xe9]), "é"],
    ["a text in an unknown charset", "/text", "text/plain; charset=klingon", "é", "é"],
    ["bytes", "/bytes", "application/octet-stream", gzipped, gzipped],
    ["bytes without a media type", "/bytes", undefined, gzipped, gzipped],
  ])("%s", async (_, path, contentType, given, expected) => {
    const headers = contentType === undefined ? undefined : { "Content-Type": contentType };
    const { record } = await recorded(path, { method: "POST", body: given, ...(headers && { headers }) });
    expect(record.body).toStrictEqual(expected);
    expect(record.bytes).toEqual(Buffer.from(await new Response(given).arrayBuffer()));
  });
});

it("records the response and the time of a request", async () => {
  const before = Date.now();
  const { record, response, text } = await recorded("/json", { method: "POST" });
  expect(record.response).toMatchObject({ status: response.status, body: Buffer.from(text) });
  expect(record.response?.headers["Content-Type"]).toBe(response.headers.get("content-type"));
  expect(record.at).toBeGreaterThanOrEqual(before);
  expect(record.at).toBeLessThanOrEqual(Date.now());
});

it("records requests in the order of their arrival, even many at once", async () => {
  const first = mock.requests.length;
  await Promise.all(
    Array.from({ length: 40 }, async (_, index) => {
      const large = index % 4 === 0 ? "x".repeat(300_000) : "";
      const response = await fetch(`${mock.url}/text`, { method: "POST", body: `${index} ${large}` });
      await response.text();
    }),
  );
  const records = mock.requests.slice(first);
  expect(new Set(records.map(({ body }) => String(body).split(" ")[0])).size).toBe(40);
  const times = records.map(({ at }) => at);
  expect(times).toEqual([...times].sort((left, right) => left - right));
});
