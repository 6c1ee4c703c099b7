import { format, inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { type Contract, secret } from "../src/index.js";
import { reveal } from "../src/secret.js";
import { expectNoSecret } from "./canary.js";
import { accepted, responds, startScriptedServer } from "./scripted.js";
import { createTokenClient, credentials, startTokenServer } from "./token-vendor.js";
import { createAcme, failureOf, thrownBy } from "./vendor.js";

const text = "s3cret/of acme+1";
const message = { body: { to: "ana" } };
const wrapped = secret(text);
const everything = { depth: Number.POSITIVE_INFINITY, showHidden: true, getters: true };

describe("a secret is not shown", () => {
  it.each<[string, () => string]>([
    ["by inspect", () => inspect(wrapped)],
    ["by String()", () => String(wrapped)],
    ["in a template", () => `${wrapped}`],
    ["when it is put after a text", () => "".concat(wrapped as never)],
    ["by JSON as a text", () => JSON.parse(JSON.stringify(wrapped))],
    ["by format", () => format("%s", wrapped)],
    ["by join", () => [wrapped].join()],
  ])("%s, which has *** in its place", (_, shown) => {
    expect(shown()).toBe("***");
  });

  it.each<[string, () => string]>([
    ["by inspect with all that is hidden", () => inspect(wrapped, everything)],
    ["by inspect without its own word", () => inspect(wrapped, { ...everything, customInspect: false })],
    ["within a configuration", () => inspect({ credentials: { apikey: wrapped } }, everything)],
    ["within a configuration as JSON", () => JSON.stringify({ credentials: [wrapped] })],
    ["by its members", () => inspect(Object.entries(wrapped), everything)],
    ["by a copy", () => inspect({ ...wrapped }, everything) + JSON.stringify({ ...wrapped })],
    ["by format as an object", () => format("%o %O %j %d", wrapped, wrapped, wrapped, wrapped)],
    ["in an error that has it as its cause", () => inspect(new Error("no", { cause: wrapped }), everything)],
  ])("%s", (_, shown) => {
    expect(shown()).not.toContain(text);
    expect(shown()).not.toBe("");
  });

  it("by a structured clone, which cannot be made", () => {
    let error: unknown;
    try {
      structuredClone(wrapped);
    } catch (reason) {
      error = reason;
    }
    expect(error).toMatchObject({ name: "DataCloneError" });
    expectNoSecret(error, [text]);
  });

  it("but given to whoever asks for it by name, and cannot be changed", () => {
    expect(wrapped.reveal()).toBe(text);
    expect(Object.isFrozen(wrapped)).toBe(true);
    expect(reveal(wrapped)).toBe(text);
    expect(reveal(text)).toBe(text);
    expect(reveal(5)).toBe(5);
    expect(reveal(null)).toBeNull();
  });
});

const both: Partial<Contract> = {
  securitySchemes: {
    apikey: { type: "apiKey", in: "header", name: "X-Key" },
    inQuery: { type: "apiKey", in: "query", name: "key" },
    basic: { type: "basic" },
  },
  security: [["apikey"], ["inQuery"], ["basic"]],
};

describe("a secret is a credential like any text", () => {
  const basic = `Basic ${Buffer.from(`ana:${text}`).toString("base64")}`;

  it.each<[string, object, object]>([
    ["as a key", { apikey: wrapped }, { headers: { "x-key": text } }],
    ["in the query", { inQuery: wrapped }, { target: `/messages?key=${encodeURIComponent(text)}` }],
    [
      "as a password",
      { basic: { username: "ana", password: wrapped } },
      { headers: { authorization: basic } },
    ],
    [
      "as a user's name as well",
      { basic: { username: secret("ana"), password: wrapped } },
      { headers: { authorization: basic } },
    ],
  ])("%s", async (_, given, expected) => {
    const echoed = JSON.stringify(expected);
    const all = [text, encodeURIComponent(text), Buffer.from(text).toString("base64"), echoed].join(" ");
    const rejected = responds(400, {}, { status: "error", code: text, message: all });
    await using server = await startScriptedServer(accepted, rejected);
    const client = createAcme({ baseUrl: server.url, credentials: { ...given } }, both);
    await client.sendMessage(message);
    expect(server.requests[0]).toMatchObject(expected);
    const error = await failureOf(client.sendMessage(message));
    expect(error.code).toBe("***");
    expectNoSecret(error, [text, `ana:${text}`]);
  });

  it("as what a token is exchanged for", async () => {
    await using server = await startTokenServer();
    const user = secret(credentials.user);
    await createTokenClient(server, {
      credentials: { user, secret: secret(credentials.secret) },
    }).sendMessage(message);
    expect(JSON.parse(String(server.requests[0]?.body))).toEqual(credentials);
  });

  it("from another copy of this package", async () => {
    await using server = await startScriptedServer(accepted);
    const client = createAcme({ baseUrl: server.url, credentials: { apikey: { reveal: () => text } } });
    await client.sendMessage(message);
    expect(server.requests[0]?.headers["x-key"]).toBe(text);
  });
});

describe("a secret that is no credential is invalid, and not shown", () => {
  it.each<[string, object, string, RegExp]>([
    ["empty", { apikey: secret("") }, "/credentials/apikey", /missing or empty/],
    ["white space", { apikey: secret(" \t") }, "/credentials/apikey", /missing or empty/],
    ["no text", { apikey: secret(7 as never) }, "/credentials/apikey", /must be a string/],
    ["with a line break", { apikey: secret(`${text}\n`) }, "/credentials/apikey", /line break/],
    ["for a user and a password", { basic: wrapped }, "/credentials/basic", /must be { username, password }/],
    [
      "with a colon in a user's name",
      { basic: { username: secret(`${text}:`), password: wrapped } },
      "/credentials/basic/username",
      /colon/,
    ],
    [
      "with half a character",
      { basic: { username: "ana", password: secret(`${text}\ud800`) } },
      "/credentials/basic/password",
      /lone surrogate/,
    ],
    ["under a name that no way has", { token: wrapped }, "/credentials", /must be \{ apikey \}/],
  ])("%s", (_, given, field, problem) => {
    const options = { baseUrl: "https://acme.example", credentials: { ...given } };
    const error = thrownBy(() => createAcme(options, both));
    expect(error.fields).toEqual([{ field, message: expect.stringMatching(problem) }]);
    expectNoSecret(error, [text]);
  });
});

it("a client shows no credential, wrapped or not", async () => {
  await using server = await startScriptedServer(accepted);
  for (const apikey of [text, wrapped]) {
    const client = createAcme({ baseUrl: server.url, credentials: { apikey } });
    await client.sendMessage(message);
    expectNoSecret(client, [text]);
  }
});
