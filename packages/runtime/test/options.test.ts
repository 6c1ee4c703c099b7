import { describe, expect, it } from "vitest";
import { type Contract, createClient } from "../src/index.js";
import { expectNoSecret } from "./canary.js";
import { type AcmeOptions, createAcme, thrownBy } from "./vendor.js";

const secret = "s3cret value/of+mine";
const baseUrl = "https://api.acme.example";
const both = {
  securitySchemes: {
    user: { type: "apiKey", in: "header", name: "X-User" },
    pass: { type: "apiKey", in: "header", name: "X-Pass" },
    basic: { type: "basic" },
  },
  security: [["user", "pass"], ["basic"]],
} satisfies Partial<Contract>;

function errorOf(options: unknown, changed: Partial<Contract> = {}) {
  const error = thrownBy(() => createAcme({ baseUrl, ...(options as AcmeOptions) }, changed));
  expect(error).toMatchObject({
    vendor: "acme",
    operation: "createAcme",
    kind: "invalid",
    outcome: "notSent",
  });
  return error;
}

describe("unknown options are invalid when the client is made", () => {
  it.each([
    ["an unknown option", { retries: 3 }, "/retries", /is unknown; the options are baseUrl/],
    ["a time of zero", { timeoutMs: 0 }, "/timeoutMs", /milliseconds from 1 to 2147483647/],
    ["a time that is text", { timeoutMs: "1000" }, "/timeoutMs", /milliseconds from 1/],
    ["a time that is no number", { timeoutMs: Number.NaN }, "/timeoutMs", /milliseconds from 1/],
    ["a time that no timer can hold", { timeoutMs: 2 ** 31 }, "/timeoutMs", /to 2147483647/],
    ["a fetch that is no function", { fetch: {} }, "/fetch", /must be a function/],
    ["headers that are a list", { headers: [["X-A", "b"]] }, "/headers", /must be an object of header names/],
  ])("%s", (_, options, field, message) => {
    expect(errorOf(options).fields).toEqual([{ field, message: expect.stringMatching(message) }]);
  });

  it("names everything that is wrong at once", () => {
    const { fields } = errorOf({ timeoutMs: -1, fetch: 1, baseUrl: "nowhere", credentials: {}, extra: 1 });
    expect(fields.map(({ field }) => field)).toEqual([
      "/extra",
      "/baseUrl",
      "/credentials",
      "/fetch",
      "/timeoutMs",
    ]);
  });
});

describe("headers that a client cannot send are invalid when it is made", () => {
  it.each([
    ["a line break", "X-Trace", `${secret}\r\nX-Other: 1`, /line break, NUL, or one beyond Latin-1/],
    ["a NUL", "X-Trace", `${secret}\0`, /line break, NUL/],
    ["text beyond Latin-1", "X-Trace", `${secret}你`, /beyond Latin-1/],
    ["no text", "X-Trace", 5, /must be a string/],
    ["a name with a space", "X Trace", secret, /is not a header name/],
    ["the media type", "Content-Type", secret, /is set by the client/],
    ["the length", "content-length", secret, /is set by the client/],
    ["the host", "Host", secret, /is set by the client/],
    ["what undici rejects only when it sends", "Expect", secret, /is set by the client/],
    ["what the credentials fill", "x-key", secret, /is filled from credentials/],
  ])("%s", (_, name, value, message) => {
    const error = errorOf({ headers: { [name]: value } });
    expect(error.fields).toEqual([{ field: `/headers/${name}`, message: expect.stringMatching(message) }]);
    expectNoSecret(error, [secret]);
  });
});

describe("credentials that fill no way to authorize are invalid", () => {
  it.each([
    ["none at all", {}, "must be { user, pass }, or { basic }; given: none"],
    ["one that is missing", { user: secret }, "must be { user, pass }, or { basic }; given: { user }"],
    [
      "one too many",
      { user: secret, pass: secret, basic: { username: secret, password: secret } },
      "must be { user, pass }, or { basic }; given: { user, pass, basic }",
    ],
    ["an unknown one", { token: secret }, "must be { user, pass }, or { basic }; given: { token }"],
    ["text instead of members", secret, "must be { user, pass }, or { basic }; given: none"],
  ])("%s", (_, given, message) => {
    const error = errorOf({ credentials: given }, both);
    expect(error.fields).toEqual([{ field: "/credentials", message }]);
    expectNoSecret(error, [secret]);
  });

  it.each([
    ["an empty text", { user: secret, pass: "" }, "/credentials/pass", /missing or empty/],
    ["white space", { user: secret, pass: " \n" }, "/credentials/pass", /missing or empty/],
    ["null", { user: secret, pass: null }, "/credentials/pass", /must be a string/],
    [
      "an object for a key",
      { user: secret, pass: { username: "a", password: secret } },
      "/credentials/pass",
      /must be a string/,
    ],
    ["a line break", { user: secret, pass: `${secret}\n` }, "/credentials/pass", /line break/],
    [
      "text for a user and a password",
      { basic: `${secret}:${secret}` },
      "/credentials/basic",
      /must be { username, password }/,
    ],
    ["no password", { basic: { username: secret } }, "/credentials/basic/password", /missing or empty/],
    [
      "a member too many",
      { basic: { username: secret, password: secret, realm: "x" } },
      "/credentials/basic/realm",
      /^is unknown; the members are/,
    ],
    [
      "a colon in the user's name",
      { basic: { username: `a:${secret}`, password: secret } },
      "/credentials/basic/username",
      /colon/,
    ],
    [
      "half a character",
      { basic: { username: secret, password: `${secret}\ud800` } },
      "/credentials/basic/password",
      /lone surrogate/,
    ],
  ])("%s", (_, given, field, message) => {
    const error = errorOf({ credentials: given }, both);
    expect(error.fields).toEqual([{ field, message: expect.stringMatching(message) }]);
    expectNoSecret(error, [secret]);
  });

  it("is thrown as well where no options are given", () => {
    const contract = { ...both, vendor: "acme", create: "createAcme" } as unknown as Contract;
    const server = { url: "https://{host}/api", variables: { host: {} } };
    const error = thrownBy(() => createClient({ ...contract, server }, {}, undefined as never));
    expect(error.fields.map(({ field }) => field)).toEqual(["/baseUrl", "/credentials"]);
  });
});
