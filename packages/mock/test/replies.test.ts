import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { Mock, Reply, ReplyOptions } from "../src/index.js";
import { serve } from "./documents.js";
import { shop } from "./shop.js";

let mock: Mock;
beforeAll(async () => {
  mock = await serve(shop);
});
afterEach(() => mock.reset());
afterAll(() => mock.close());

const requests: Readonly<Record<string, [path: string, init: RequestInit]>> = {
  placeOrder: [
    "/orders",
    { method: "POST", headers: { "Content-Type": "application/json" }, body: '{"item":1}' },
  ],
  getText: ["/text", {}],
  getBytes: ["/bytes", {}],
  empty: ["/empty", { method: "DELETE" }],
};

async function send(id: string, init: RequestInit = {}) {
  const [path, usual] = requests[id] ?? ["/"];
  const response = await fetch(mock.url + path, { ...usual, ...init });
  const { status, headers } = response;
  return { status, headers: Object.fromEntries(headers), text: await response.text() };
}

const jsonType = { "content-type": "application/json" };

describe("a reply is", () => {
  it.each<[string, string, Reply, object, ReplyOptions?]>([
    [
      "an example",
      "placeOrder",
      { example: "noted" },
      { status: 201, text: '{"id":2,"note":"n"}', headers: jsonType },
    ],
    [
      "an example of a range, whose status is its lowest",
      "placeOrder",
      { example: "soldOut" },
      { status: 400, text: '{"code":"sold-out"}' },
    ],
    [
      "an example with a status",
      "placeOrder",
      { example: "soldOut", status: 418 },
      { status: 418, text: '{"code":"sold-out"}' },
    ],
    [
      "an example with one of its statuses",
      "placeOrder",
      { example: "twice", status: 202 },
      { status: 202, text: '{"id":5}' },
    ],
    [
      "an example of the default",
      "placeOrder",
      { example: "broken", status: 503 },
      { status: 503, text: '{"code":"broken"}' },
    ],
    [
      "an example of another media type",
      "getText",
      { example: "bare" },
      { text: "a,b", headers: { "content-type": "text/csv" } },
    ],
    [
      "an example that is a string in JSON",
      "getText",
      { example: "quoted" },
      { text: '"pong"', headers: jsonType },
    ],
    [
      "an example with headers of the contract",
      "placeOrder",
      { example: "limited" },
      { status: 429, headers: { "retry-after": "7" } },
    ],
    [
      "an example with headers",
      "placeOrder",
      { example: "limited", headers: { "retry-after": "2", "X-More": "é" } },
      { status: 429, headers: { "retry-after": "2", "x-more": "é" } },
    ],
    ["the first example of a status", "placeOrder", { status: 202 }, { status: 202, text: '{"id":4}' }],
    [
      "the first example of a range",
      "placeOrder",
      { status: 409 },
      { status: 409, text: '{"code":"sold-out"}' },
    ],
    ["the first success", "placeOrder", {}, { status: 201, text: '{"id":1}' }],
    ["a response without a body", "empty", {}, { status: 204, text: "" }],
    ["a body", "placeOrder", { body: { id: 9 } }, { status: 201, text: '{"id":9}', headers: jsonType }],
    [
      "a body with a status",
      "placeOrder",
      { status: 429, body: { code: "c" } },
      { status: 429, text: '{"code":"c"}', headers: { "retry-after": "7" } },
    ],
    [
      "a body that is JSON already",
      "placeOrder",
      { body: ' {"id": 9 }' },
      { status: 201, text: ' {"id": 9 }' },
    ],
    [
      "a body in another media type",
      "getText",
      { body: "abc", headers: { "content-type": "text/csv; charset=utf-8" } },
      { text: "abc", headers: { "content-type": "text/csv; charset=utf-8" } },
    ],
    [
      "bytes",
      "getBytes",
      { body: new Uint8Array([65, 66]) },
      { text: "AB", headers: { "content-type": "image/png" } },
    ],
    [
      "a status that the contract lacks, unchecked",
      "getText",
      { status: 500 },
      { status: 500, text: "" },
      { unchecked: true },
    ],
    [
      "a body that breaks the contract, unchecked",
      "placeOrder",
      { body: { id: "x" } },
      { status: 201, text: '{"id":"x"}', headers: jsonType },
      { unchecked: true },
    ],
    [
      "a body that is cut off, unchecked",
      "placeOrder",
      { status: 500, body: '{"id":' },
      { status: 500, text: '{"id":' },
      { unchecked: true },
    ],
    [
      "a body that the contract lacks, unchecked",
      "empty",
      { status: 200, body: [null] },
      { status: 200, text: "[null]", headers: jsonType },
      { unchecked: true },
    ],
  ])("%s", async (_, id, reply, expected, options) => {
    mock.on(id).reply(reply, options);
    const sent = await send(id);
    expect(sent).toMatchObject({ status: 200, ...expected });
    const response = mock.requests.at(-1)?.response;
    expect({ status: response?.status, text: response?.body.toString() }).toEqual({
      status: sent.status,
      text: sent.text,
    });
  });

  it("written with each header once, in any spelling", async () => {
    mock.on("placeOrder").reply({ example: "placed", headers: { "CONTENT-TYPE": "application/json;v=2" } });
    expect((await send("placeOrder")).headers["content-type"]).toBe("application/json;v=2");
  });

  it("written without a header that the contract has no value for", async () => {
    mock.on("placeOrder").reply({ example: "limited" });
    expect((await send("placeOrder")).headers).not.toHaveProperty("x-bare");
  });

  it("a function's result, or the usual response", async () => {
    mock.on("placeOrder").reply(({ body, violations }) => {
      const { item } = body as { readonly item: number };
      return item > 1 ? { body: { id: item + violations.length } } : undefined;
    });
    expect((await send("placeOrder", { body: '{"item":5}' })).text).toBe('{"id":5}');
    expect((await send("placeOrder")).text).toBe('{"id":1}');
  });
});
