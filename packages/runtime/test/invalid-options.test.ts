import { describe, expect, it } from "vitest";
import type { Contract } from "../src/index.js";
import { expectNoSecret } from "./canary.js";
import { credentials, withToken } from "./token-vendor.js";
import { type AcmeOptions, createAcme, failureOf, thrownBy } from "./vendor.js";

const secret = "s3cret value/of+mine";
const baseUrl = "https://api.acme.example";

function errorOf(options: unknown, changed: Partial<Contract> = {}) {
  const error = thrownBy(() => createAcme({ baseUrl, ...(options as AcmeOptions) }, changed));
  expect(error).toMatchObject({ operation: "createAcme", kind: "invalid", outcome: "notSent" });
  return error;
}

describe("invalid options of retry throw", () => {
  const range = /must be a number from 0 to 2147483647, and maxRetries a whole one/;

  it.each<[string, unknown, string, RegExp]>([
    ["true", true, "/retry", /must be an object, or false for no retries/],
    ["null", null, "/retry", /must be an object, or false/],
    ["a number", 3, "/retry", /must be an object, or false/],
    ["a list", [], "/retry", /must be an object, or false/],
    [
      "an unknown option",
      { retries: 3 },
      "/retry/retries",
      /the options of retry are maxRetries, baseDelayMs, maxDelayMs, maxRetryAfterMs$/,
    ],
    [
      "a prototype's name",
      JSON.parse('{"__proto__": 3}'),
      "/retry/__proto__",
      /is unknown; the options of retry/,
    ],
    ["a part of a retry", { maxRetries: 1.5 }, "/retry/maxRetries", range],
    ["less than nothing", { maxRetries: -1 }, "/retry/maxRetries", range],
    ["retries without an end", { maxRetries: Number.POSITIVE_INFINITY }, "/retry/maxRetries", range],
    ["text", { baseDelayMs: secret }, "/retry/baseDelayMs", range],
    ["no number", { maxDelayMs: Number.NaN }, "/retry/maxDelayMs", range],
    ["null for a wait", { maxDelayMs: null }, "/retry/maxDelayMs", range],
    ["a wait that no timer can hold", { maxRetryAfterMs: 2 ** 31 }, "/retry/maxRetryAfterMs", range],
  ])("%s", async (_, retry, field, message) => {
    const expected = [{ field, message: expect.stringMatching(message) }];
    const error = errorOf({ retry });
    expect(error.fields).toEqual(expected);
    expectNoSecret(error, [secret]);
    // A call takes the same, and rejects the same.
    const call = createAcme({ baseUrl }).sendMessage({ body: { to: "ana" } }, { retry: retry as never });
    const ofCall = await failureOf(call);
    expect(ofCall).toMatchObject({ kind: "invalid", outcome: "notSent", attempts: [], fields: expected });
    expectNoSecret(ofCall, [secret]);
  });

  const sound: AcmeOptions["retry"][] = [
    undefined,
    false,
    {},
    { maxRetries: 0 },
    { maxRetryAfterMs: 2 ** 31 - 1, baseDelayMs: 0.5 },
  ];

  it.each(sound)("but not where it can: %j", (retry) => {
    expect(() => createAcme({ baseUrl, ...(retry !== undefined && { retry }) })).not.toThrow();
  });
});

describe("hooks that cannot be called are invalid", () => {
  it.each<[string, unknown, string, RegExp]>([
    ["a function", () => {}, "/hooks", /must be an object of functions, or a list of such objects/],
    ["text", secret, "/hooks", /must be an object of functions/],
    ["a list with what is none", [{}, 5], "/hooks", /must be an object of functions/],
    ["a list with nothing in it", [null], "/hooks", /must be an object of functions/],
    [
      "a misspelled hook",
      { onRespond: () => {} },
      "/hooks/onRespond",
      /is unknown; the hooks are onRequest, onAttempt, onRetry, onResponse$/,
    ],
    ["a hook that is no function", [{}, { onRetry: secret }], "/hooks/onRetry", /must be a function/],
    ["a hook that is null", { onAttempt: null }, "/hooks/onAttempt", /must be a function/],
  ])("%s", (_, hooks, field, message) => {
    const error = errorOf({ hooks });
    expect(error.fields).toContainEqual({ field, message: expect.stringMatching(message) });
    expectNoSecret(error, [secret]);
  });

  it.each<[string, AcmeOptions["hooks"]]>([
    ["none", {}],
    ["a list of none", []],
    ["some", [{ onRetry: () => {} }, { onAttempt: undefined as never }]],
    ["one with members of its own", { onRetry: () => {}, retries: 0 } as NonNullable<AcmeOptions["hooks"]>],
  ])("but not %s", (_, hooks) => {
    expect(() => createAcme({ baseUrl, ...(hooks !== undefined && { hooks }) })).not.toThrow();
  });
});

describe("an invalid maxResponseBytes throws", () => {
  it.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, "8388608", null])("%s", (maxResponseBytes) => {
    expect(errorOf({ maxResponseBytes }).fields).toEqual([
      { field: "/maxResponseBytes", message: "must be a whole number of bytes, at least 1" },
    ]);
  });

  it("but not one byte", () => {
    expect(() => createAcme({ baseUrl, maxResponseBytes: 1 })).not.toThrow();
  });
});

describe("an invalid token store throws", () => {
  const get = () => null;
  const set = () => {};

  it.each<[string, unknown]>([
    ["null", null],
    ["text", secret],
    ["a map, whose methods would lose it", { get: new Map(), set: new Map() }],
    ["one that only gives", { get }],
    ["one that only takes", { set }],
    ["a lock that is no function", { get, set, lock: "yes" }],
  ])("%s", (_, tokenStore) => {
    const error = errorOf({ credentials, tokenStore }, withToken);
    const message = "must be { get, set } or { get, set, lock }, all functions";
    expect(error.fields).toEqual([{ field: "/tokenStore", message }]);
    expectNoSecret(error, [secret, credentials.secret]);
  });

  it("but not one that has what it takes", () => {
    for (const tokenStore of [
      { get, set },
      { get, set, lock: <T>(act: () => Promise<T>) => act() },
    ]) {
      expect(() => createAcme({ baseUrl, credentials, tokenStore }, withToken)).not.toThrow();
    }
  });

  it("and every one where the vendor exchanges no token", () => {
    const [problem] = errorOf({ tokenStore: { get, set } }).fields;
    expect(problem).toMatchObject({
      field: "/tokenStore",
      message: expect.stringMatching(/^is unknown; the options are/),
    });
    expect(problem?.message).not.toContain("tokenStore");
  });
});
