import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import type { TokenStore } from "../src/index.js";
import { expectNoSecret } from "./canary.js";
import { respond } from "./servers.js";
import { message, rejecting } from "./token-life.js";
import { createTestStore, stored, storeOf } from "./token-stores.js";
import { count, createTokenClient, credentials, startTokenServer, together } from "./token-vendor.js";
import { failureOf } from "./vendor.js";

const never = () => new Promise<never>(() => {});
const fail = () => {
  throw new Error("the store is down");
};
const reject = async () => await Promise.reject(new Error("the store is down"));
const run = async <T>(act: () => Promise<T>): Promise<T> => await act();

describe.concurrent("a store that does not work", () => {
  it.each([
    ["get throws", { get: fail }],
    ["get rejects", { get: reject }],
    ["get never ends", { get: never }],
    ["set throws", { set: fail }],
    ["set rejects", { set: reject }],
    ["set never ends", { set: never }],
    ["lock throws", { lock: fail }],
    ["lock rejects", { lock: reject }],
    ["lock never ends", { lock: never }],
    ["lock never runs what it is given", { lock: async () => {} }],
    ["lock runs it twice", { lock: async (act: () => Promise<unknown>) => [await act(), await act()] }],
    ["lock fails after it ran it", { lock: async (act: () => Promise<unknown>) => await act().then(reject) }],
    [
      "lock gives something else back",
      { lock: async (act: () => Promise<unknown>) => await act().then(() => 5) },
    ],
    ["lock does not wait for it", { lock: (act: () => Promise<unknown>) => void act() }],
    ["everything throws", { get: fail, set: fail, lock: fail }],
    ["get and set never end under the lock", { get: never, set: never, lock: run }],
  ])("is passed over in time, and every call succeeds: %s", async (_, parts) => {
    await using server = await startTokenServer({ "/messages": rejecting(["t-1"]) });
    const client = createTokenClient(server, { tokenStore: storeOf(parts), timeoutMs: 4000 });
    const results = await together(5, () => client.sendMessage(message));
    expect(results.filter(({ status }) => status === "rejected")).toEqual([]);
    expect(server.paths().filter((path) => path !== "/messages")).toEqual(["/login", "/refresh"]);
  });

  it("renews once even where the lock comes too late", async () => {
    let isReleased = false;
    const lock: TokenStore["lock"] = async (act) => {
      await sleep(300);
      const result = await act();
      isReleased = true;
      return result;
    };
    await using server = await startTokenServer();
    const client = createTokenClient(server, { tokenStore: storeOf({ lock }), timeoutMs: 1000 });
    await client.sendMessage(message);
    while (!isReleased) await sleep(5);
    expect(server.paths()).toEqual(["/login", "/messages"]);
  });

  it.each([
    ["with a lock", { lock: run }],
    ["without", {}],
  ])("does not hide why the client could not get a token, %s", async (_, parts) => {
    await using server = await startTokenServer({
      "/login": (_request, response) => respond(response, { status: "error", code: "E_LOGIN" }),
    });
    const client = createTokenClient(server, { tokenStore: storeOf(parts) });
    const error = await failureOf(client.sendMessage(message));
    expect(error).toMatchObject({ kind: "authentication", outcome: "notSent", code: "E_LOGIN" });
    expect(server.paths()).toEqual(["/login"]);
  });
});

describe.concurrent("what a store holds is no token", () => {
  it.each([
    ["nothing", undefined],
    ["null", null],
    ["an empty text", ""],
    ["no JSON", "{"],
    ["null as JSON", "null"],
    ["a text as JSON", '"shared-t"'],
    ["a number", 5],
    ["an object", { token: "shared-t" }],
    ["a symbol", Symbol("token")],
    ["a function", () => stored()],
    ["a list", "[]"],
    ["an object without a token", "{}"],
    ["an empty token", stored({ token: "" })],
    ["a number for a token", stored({ token: 5 })],
    ["a list for a token", stored({ token: ["shared-t"] })],
    ["a token with a line break", stored({ token: "shared-t\r\nX-Admin: 1" })],
    ["a token with half a character", stored({ token: "shared-t\ud800" })],
    ["a token beyond Latin-1", stored({ token: "shared-t\u0416" })],
    ["an endless token", stored({ token: "shared-t".repeat(2000) })],
    ["no end of its life", stored({ expiresAt: undefined })],
    ["a date for the end of its life", stored({ expiresAt: new Date() })],
    ["no life", stored({ lifetimeMs: undefined })],
    ["null for its life", stored({ lifetimeMs: null })],
    ["a negative life", stored({ lifetimeMs: -1 })],
    ["a number for a refresh token", stored({ refreshToken: 5 })],
    ["a token in its prototype", `{"__proto__":${stored()}}`],
    ["a token that is over", stored({ expiresAt: 0, refreshToken: undefined })],
  ])("when it is %s, which is passed over", async (_, text) => {
    await using server = await startTokenServer();
    const client = createTokenClient(server, { tokenStore: storeOf({ get: () => text }) });
    await together(20, () => client.sendMessage(message));
    expect(server.tokens()).toEqual(Array(20).fill("t-1"));
    expect(server.paths().length).toBe(21);
    expect(({} as { token?: unknown }).token).toBeUndefined();
  });
});

it("shows no token of a store, in no error and to no hook", async () => {
  const secrets = ["st0re/of ana", "st0re refr3sh", "t-1", "r-1", credentials.secret];
  const seen: unknown[] = [];
  const store = createTestStore(stored({ token: secrets[0], refreshToken: secrets[1] }));
  const leak = () => {
    throw new Error(`cannot write ${store.text()}`);
  };
  await using server = await startTokenServer({
    "/messages": (request, response) => {
      const isShared = request.target.includes("st0re");
      const chatter = { status: "error", message: `${request.target}: ${secrets.join()}` };
      respond(response, { ...chatter, code: isShared ? "E_TOKEN" : `${secrets[0]}` });
    },
    "/refresh": (request, response) => {
      respond(response, { status: "error", code: `${secrets[1]}`, message: `no ${request.body}` }, 400);
    },
    "/login": (_, response) => {
      respond(response, { status: "ok", access: "t-1", refresh: "r-1", lifetime: "st0re/of ana" });
    },
  });
  const tell = (...all: unknown[]) => seen.push(...all);
  const client = createTokenClient(server, {
    tokenStore: { get: store.get, set: leak },
    hooks: { onRequest: tell, onAttempt: tell, onRetry: tell, onResponse: tell },
  });
  const error = await failureOf(client.sendMessage(message));
  expect(error).toMatchObject({ outcome: "unknown", code: "***" });
  expect(count(server.paths(), "/refresh")).toBe(1);
  expectNoSecret(error, secrets);
  expect(seen.length).toBeGreaterThan(8);
  for (const one of seen) expectNoSecret(one, secrets);
});
