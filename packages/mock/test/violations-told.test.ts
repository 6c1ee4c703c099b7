import { describe, expect, it } from "vitest";
import { startMock } from "../src/index.js";
import { documentOf, json, operation, post, serve } from "./documents.js";

const schema = {
  type: "object",
  additionalProperties: { type: "integer" },
  properties: { to: { type: "string", minLength: 2 }, list: { type: "array", items: { type: "integer" } } },
};
const document = documentOf({ "/items": { post: operation("postItem", { requestBody: json(schema) }) } });

it("names the alternative that is meant, as the client does", async () => {
  await using pbx = await startMock("yeastar");
  const body = {
    sender_type: 9,
    channel: "whatsapp",
    did_number: "+1",
    to: "+1",
    msg_kind: 8,
    msg_body: "x",
  };
  await post(`${pbx.url}/message/send?access_token=any`, body);
  expect(pbx.requests[0]?.violations).toEqual([
    { in: "body", pointer: "/msg_kind", message: "must be one of the numbers 0, 1" },
  ]);
});

it("allows any value of an open list, and never lists its values", async () => {
  const kind = {
    anyOf: [
      { type: "string", enum: ["text", "image"] },
      { type: "string", minLength: 1 },
    ],
  };
  const requestBody = json({ type: "object", properties: { kind } });
  await using mock = await serve(documentOf({ "/items": { post: operation("postItem", { requestBody }) } }));
  for (const value of ["text", "sticker", "", 5]) await post(`${mock.url}/items`, { kind: value });
  expect(mock.requests.map(({ violations }) => violations.map(({ message }) => message))).toEqual([
    [],
    [],
    ["must not be empty"],
    ["must be a string"],
  ]);
});

describe("the header sl-violations is JSON in ASCII, of any number of violations", () => {
  const names = Array.from({ length: 400 }, (_, index) => `成员${index}🙂\u007f"`);
  it.each([
    ["hundreds of members", Object.fromEntries(names.map((name) => [name, "x"])), 400],
    ["a member with a name longer than a head", { ["長".repeat(30_000)]: "x", to: "a" }, 2],
    ["thousands of items", { list: Array.from({ length: 20_000 }, () => "x") }, 20_000],
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
