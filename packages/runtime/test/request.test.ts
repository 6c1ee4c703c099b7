import { describe, expect, it } from "vitest";
import { type Received, respond, startServer } from "./servers.js";
import { type Client, createAcme, failureOf, success } from "./vendor.js";

type Send = (client: Client) => Promise<unknown>;

/** The one request that a call makes. */
async function requestOf(send: Send): Promise<Received> {
  await using server = await startServer((_, response) => respond(response, success));
  await send(createAcme({ baseUrl: `${server.url}/api` }));
  expect(server.requests).toHaveLength(1);
  return server.requests[0] as Received;
}

/** What hooks see of a call that makes no request. */
async function problemsOf(send: Send): Promise<string[]> {
  await using server = await startServer((_, response) => respond(response, success));
  const error = await failureOf(send(createAcme({ baseUrl: server.url })));
  expect(error).toMatchObject({ kind: "invalid", outcome: "notSent", attempts: [] });
  expect(server.requests).toEqual([]);
  return error.fields.map(({ field, message }) => `${field} ${message}`);
}

describe("a path parameter", () => {
  it.each<[string, string | number, string]>([
    ["is a name", "m-1", "m-1"],
    ["is a number", 7, "7"],
    ["keeps its slashes to itself", "../a/b", "..%2Fa%2Fb"],
    ["keeps what would begin a query to itself", "a?b#c&d", "a%3Fb%23c%26d"],
    ["keeps what was encoded", "%2Fa", "%252Fa"],
    ["keeps the braces of a template", "{id}", "%7Bid%7D"],
    ["is Unicode", "消息 👍", encodeURIComponent("消息 👍")],
    ["may hold dots", "...", "..."],
  ])("%s", async (_, id, encoded) => {
    const { target } = await requestOf((client) => client.getMessage({ path: { id } }));
    expect(target).toBe(`/api/messages/${encoded}`);
  });

  const step = "/path/id must be a name, not empty and not . or .., which would change the path";
  const control = "/path/id holds a control character (a line break, NUL or the like); remove it";
  it.each<[string, unknown, string]>([
    ["empty", "", step],
    ["this folder", ".", step],
    ["the folder above", "..", step],
    ["this folder, encoded", "%2e", step],
    ["the folder above, encoded", "%2E.", step],
    ["a line break", "a\r\nX: y", control],
    ["NUL", "a\0b", control],
    ["longer than a URL can be", "a".repeat(8193), "/path/id is longer than 8192 characters"],
    ["half a character", "a\ud800", "/path/id holds a lone surrogate (half a character); remove it"],
    ["no number", Number.NaN, "/path/id must be a finite number"],
    ["null", null, "/path/id must be a string or integer"],
    ["a list", ["a", "b"], "/path/id must be a string or integer"],
  ])("is invalid: %s", async (_, id, expected) => {
    expect(await problemsOf((client) => client.getMessage({ path: { id } }))).toEqual([expected]);
  });

  it("is invalid when it is missing or undefined", async () => {
    expect(await problemsOf((client) => client.getMessage({ path: {} }))).toEqual(["/path needs `id`"]);
    expect(await problemsOf((client) => client.getMessage({ path: { id: undefined } }))).toEqual([
      "/path needs `id`",
    ]);
  });
});

describe("a query", () => {
  it("holds scalars and lists, encoded, and nothing that is undefined", async () => {
    const query = { page: 2, deep: false, search: "a b&c=ä", tags: ["x", "y"], ratio: undefined };
    const { target } = await requestOf((client) => client.getMessage({ path: { id: "1" }, query }));
    expect(target).toBe("/api/messages/1?page=2&deep=false&search=a%20b%26c%3D%C3%A4&tags=x&tags=y");
  });

  it("may hold a Date, and be the platform's own list", async () => {
    const query = { search: new Date("2026-12-25T11:00:00Z") };
    const dated = await requestOf((client) => client.getMessage({ path: { id: "1" }, query }));
    expect(dated.target).toBe("/api/messages/1?search=2026-12-25T11%3A00%3A00.000Z");
    const list = new URLSearchParams("search=a+b&tags=x&tags=y");
    const listed = await requestOf((client) => client.getMessage({ path: { id: "1" }, query: list }));
    expect(listed.target).toBe("/api/messages/1?search=a%20b&tags=x&tags=y");
  });

  it.each<[string, object, string]>([
    [
      "a Map, whose content is not in its members",
      { search: new Map() },
      "/query/search is of type Map, which cannot be sent; give a plain object, a list, text or a number",
    ],
    ["a Date that is none", { search: new Date(Number.NaN) }, "/query/search is not a valid date"],
    ["an object", { search: { a: 1 } }, "/query/search must be a string"],
    ["no number", { ratio: Number.NaN }, "/query/ratio must be a finite number"],
    ["an endless number", { ratio: Number.POSITIVE_INFINITY }, "/query/ratio must be a finite number"],
    ["a big integer", { page: 1n }, "/query/page is of type bigint, which cannot be sent"],
    [
      "half a character in a list",
      { tags: ["a", "\udc00"] },
      "/query/tags/1 holds a lone surrogate (half a character); remove it",
    ],
    ["an unknown parameter", { pages: 1 }, "/query/pages is unknown; remove it or check its spelling"],
  ])("is invalid: %s", async (_, query, expected) => {
    expect(await problemsOf((client) => client.getMessage({ path: { id: "1" }, query }))).toEqual([expected]);
  });
});

describe("a JSON body", () => {
  const bodyOf = async (body: object) => {
    const request = await requestOf((client) => client.sendMessage({ body }));
    expect(request.headers["content-type"]).toBe("application/json");
    return JSON.parse(String(request.body)) as unknown;
  };

  it("arrives as it was given", async () => {
    const body = { to: "ana", text: "Grüße 你好 👍\u2028", price: 0.1, template: '{"id":1}' };
    expect(await bodyOf(body)).toEqual(body);
  });

  it("has no members that are undefined, and its Dates as text", async () => {
    const at = new Date("2026-12-25T11:00:00Z");
    expect(await bodyOf({ to: "ana", text: undefined, at, extra: { a: undefined } })).toEqual({
      to: "ana",
      at: "2026-12-25T11:00:00.000Z",
      extra: {},
    });
  });

  const notPlain = (kind: string) =>
    `is of type ${kind}, which cannot be sent; give a plain object, a list, text or a number`;
  const cycle: Record<string, unknown> = { to: "ana" };
  cycle["extra"] = cycle;
  it.each<[string, unknown, string]>([
    ["a cycle", cycle, "/body/extra holds itself (a cycle), which cannot be sent"],
    ["a big integer", { to: "ana", extra: 1n }, "/body/extra is of type bigint, which cannot be sent"],
    ["a function", () => "ana", "/body is of type function, which cannot be sent"],
    ["a Set", { to: "ana", extra: { a: new Set([1]) } }, `/body/extra/a ${notPlain("Set")}`],
    ["bytes", { to: "ana", extra: Buffer.of(1) }, `/body/extra ${notPlain("Uint8Array")}`],
    ["no number", { to: "ana", price: Number.NaN }, "/body/price must be a finite number"],
    ["a Date that is none", { to: "ana", at: new Date("never") }, "/body/at is not a valid date"],
    [
      "half a character",
      { to: "ana", text: "\ud83d" },
      "/body/text holds a lone surrogate (half a character); remove it",
    ],
    [
      "half a character in a name",
      { to: "ana", extra: { "\ud83d": 1 } },
      "/body/extra has a member whose name holds a lone surrogate; remove it",
    ],
    [
      "JSON text that is none",
      { to: "ana", template: "{id: 1}" },
      "/body/template must be JSON text; make it with JSON.stringify",
    ],
    [
      "JSON text that breaks the contract",
      { to: "ana", template: '{"id":"1"}' },
      "/body/template/id must be an integer",
    ],
    [
      "JSON text with half a character",
      { to: "ana", template: '{"\\ud83d":1}' },
      "/body/template has a member whose name holds a lone surrogate; remove it",
    ],
    [
      "JSON text that was not made one",
      { to: "ana", template: { id: 1 } },
      "/body/template must be a string",
    ],
    ["null", null, "/body must be an object"],
  ])("is invalid: %s", async (_, body, expected) => {
    expect(await problemsOf((client) => client.sendMessage({ body }))).toEqual([expected]);
  });
});

describe("an input", () => {
  const shape = " must be an object such as { path, query, headers, body }";
  it.each<[string, unknown, string]>([
    ["a text", "ana", shape],
    ["a list", [], shape],
    ["a Map, in which no part would be found", new Map([["body", { to: "ana" }]]), shape],
    ["nothing where a body is needed", undefined, " needs `body`"],
    [
      "a group that there is not",
      { body: { to: "ana" }, params: {} },
      "/params is unknown; the parts of a request are path, query, headers, body",
    ],
    [
      "a path where there is none",
      { body: { to: "ana" }, path: { id: 1 } },
      "/path is unknown; remove it or check its spelling",
    ],
  ])("is invalid: %s", async (_, input, expected) => {
    expect(await problemsOf((client) => client.sendMessage(input))).toEqual([expected]);
  });

  it("is named in a complete sentence when it lacks something", async () => {
    const error = await failureOf(createAcme({ baseUrl: "https://a.example" }).sendMessage());
    expect(error.message).toBe("acme sendMessage was not sent: the request needs `body`");
  });

  it("is not needed where the contract needs none", async () => {
    const { method, target, body, headers } = await requestOf((client) => client.status());
    expect([method, target, String(body)]).toEqual(["GET", "/api/status", ""]);
    expect(headers).not.toHaveProperty("content-type");
  });
});
