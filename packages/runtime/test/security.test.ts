import { describe, expect, it } from "vitest";
import type { Contract, SecurityScheme } from "../src/index.js";
import { type Received, respond, startServer } from "./servers.js";
import { createAcme, success, thrownBy } from "./vendor.js";

const securitySchemes = {
  key: { type: "apiKey", in: "header", name: "X-Key" },
  user: { type: "apiKey", in: "header", name: "X-User" },
  pass: { type: "apiKey", in: "header", name: "X-Pass" },
  inQuery: { type: "apiKey", in: "query", name: "api_key" },
  basic: { type: "basic" },
} satisfies Record<string, SecurityScheme>;
const changed: Partial<Contract> = {
  securitySchemes,
  security: [["key"], ["user", "pass"], ["inQuery"], ["basic"]],
};

async function send(credentials: Readonly<Record<string, unknown>>): Promise<Received> {
  await using server = await startServer((_, response) => respond(response, success));
  const client = createAcme({ baseUrl: server.url, credentials }, changed);
  await client.sendMessage({ body: { to: "ana" } });
  await client.status();
  const [authorized, open] = server.requests;
  // An operation without authorization carries no credential of the client.
  expect(open?.target).toBe("/status");
  expect(Object.keys(open?.headers ?? {})).not.toEqual(
    expect.arrayContaining([expect.stringMatching(/^(?:x-key|x-user|x-pass|authorization)$/)]),
  );
  return authorized as Received;
}

describe("what the vendor gets to see of credentials", () => {
  it("is a key in a header", async () => {
    const { target, headers } = await send({ key: "k-1" });
    expect(target).toBe("/messages");
    expect(headers).toMatchObject({ "x-key": "k-1" });
    expect(headers).not.toHaveProperty("x-user");
    expect(headers).not.toHaveProperty("authorization");
  });

  it("is two keys that go together", async () => {
    const { headers } = await send({ user: "u-1", pass: "p-1" });
    expect(headers).toMatchObject({ "x-user": "u-1", "x-pass": "p-1" });
    expect(headers).not.toHaveProperty("x-key");
  });

  it("is a key in the query, encoded", async () => {
    const { target, headers } = await send({ inQuery: "a b&c=d/é#你" });
    expect(target).toBe(`/messages?api_key=${encodeURIComponent("a b&c=d/é#你")}`);
    expect(headers).not.toHaveProperty("x-key");
  });

  it("is Basic in UTF-8 (RFC 7617)", async () => {
    const { headers } = await send({ basic: { username: "anä", password: "pä:ß 密码" } });
    expect(headers.authorization).toBe(`Basic ${Buffer.from("anä:pä:ß 密码").toString("base64")}`);
  });
});

it("takes exactly one of the ways to authorize", () => {
  const credentials = { key: "k-1", user: "u-1", pass: "p-1" };
  const { fields } = thrownBy(() => createAcme({ baseUrl: "https://a.example", credentials }, changed));
  expect(fields).toEqual([
    {
      field: "/credentials",
      message: "must be { key }, or { user, pass }, or { inQuery }, or { basic }; given: { key, user, pass }",
    },
  ]);
});
