import { describe, expect, it } from "vitest";
import { startMock } from "../src/index.js";
import { documentOf, json, operation, serve } from "./documents.js";

const schema = {
  type: "object",
  additionalProperties: { type: "integer" },
  properties: { to: { type: "string", minLength: 2 }, list: { type: "array", items: { type: "integer" } } },
};
const document = documentOf({ "/items": { post: operation("postItem", { requestBody: json(schema) }) } });

it("sums up what a body lacks of each of many alternatives", async () => {
  await using pbx = await startMock("yeastar");
  const path = "/openapi/v1.0/message/send?access_token=any";
  const init = { method: "POST", headers: { "Content-Type": "application/json" }, body: '{"a":1}' };
  await fetch(pbx.url + path, init);
  const messages = pbx.requests[0]?.violations.map(({ message }) => message);
  expect(messages).toHaveLength(3);
  expect(messages?.[0]).toMatch(/^lacks one or more of (?=.*msg_body)(?=.*files)(?=.*sender_type)/);
  expect(messages?.slice(1)).toEqual([
    "must match a schema in anyOf",
    "must NOT have additional properties; found 'a'",
  ]);
});

describe("the header sl-violations is JSON in ASCII, however much there is to tell", () => {
  const names = Array.from({ length: 400 }, (_, index) => `成员${index}🙂\u007f"`);
  it.each([
    ["hundreds of members", Object.fromEntries(names.map((name) => [name, "x"])), 400],
    ["a member with a name longer than a head", { ["長".repeat(30_000)]: "x", to: "a" }, 2],
    ["a hundred thousand items", { list: Array.from({ length: 100_000 }, () => "x") }, 100_000],
  ])("%s", async (_, value, count) => {
    await using mock = await serve(document);
    const headers = { "Content-Type": "application/json" };
    const response = await fetch(`${mock.url}/items`, {
      method: "POST",
      headers,
      body: JSON.stringify(value),
    });
    const told = response.headers.get("sl-violations");
    const { violations } = (await response.json()) as { readonly violations: readonly unknown[] };
    expect(violations).toHaveLength(Math.min(count, 100));
    expect(told).toMatch(/^[\x20-\x7e]{1,8000}$/);
    const found = JSON.parse(told ?? "") as readonly { readonly location: readonly string[] }[];
    expect(found.length).toBeGreaterThan(0);
    expect(found[0]?.location.slice(0, 2)).toEqual(["request", "body"]);
    expect(mock.requests[0]?.violations).toHaveLength(count);
  });
});
