import { afterEach, expect, it, vi } from "vitest";
import { answer } from "./servers.js";
import { after, message, refusing, useFakeClocks } from "./token-life.js";
import { createTestStore, stored } from "./token-stores.js";
import { type Answer, count, createTokenClient, startTokenServer, together } from "./token-vendor.js";
import { failureOf } from "./vendor.js";

afterEach(() => {
  vi.useRealTimers();
});

const refuse: Answer = (_, response) => answer(response, { status: "error", code: "E_LOGIN" });

/** A vendor that takes the credentials only when it is told to. */
async function startChoosyServer() {
  const state = { takes: false };
  const server = await startTokenServer({
    "/refresh": refuse,
    "/login": (request, response, server) => {
      if (state.takes) answer(response, { status: "ok", access: "t", refresh: "r", lifetime: 1800 });
      else refuse(request, response, server);
    },
  });
  return { ...server, state, logins: () => count(server.paths(), "/login") };
}

it("refused credentials are tried once, however many calls come", async () => {
  await using server = await startChoosyServer();
  const client = createTokenClient(server);
  expect(await failureOf(client.sendMessage(message))).toMatchObject({ code: "E_LOGIN" });
  await together(20, () => failureOf(client.sendMessage(message)));
  for (let call = 0; call < 20; call += 1) {
    const error = await failureOf(client.sendMessage(message));
    expect(error).toMatchObject({
      kind: "authentication",
      outcome: "notSent",
      isRetryable: false,
      attempts: [],
    });
    expect(error.message).toMatch(/has refused these credentials, and they are not tried again for \d\d s/);
    expect(error.retryAfterMs).toBeGreaterThan(30_000);
    expect(error.cause).toMatchObject({ operation: "login", cause: { code: "E_LOGIN" } });
  }
  expect(server.paths()).toEqual(["/login"]);
  // Whatever needs no token goes on.
  await client.status();
});

it("the pause grows with each refusal to an hour, and a success ends it", async () => {
  const pass = useFakeClocks("performance");
  await using server = await startChoosyServer();
  const client = createTokenClient(server);
  for (const [index, seconds] of [60, 240, 960, 3600, 3600].entries()) {
    await failureOf(client.sendMessage(message));
    expect(server.logins()).toBe(index + 1);
    pass(seconds * 1000 - 1);
    await failureOf(client.sendMessage(message));
    expect(server.logins()).toBe(index + 1);
    pass(1);
  }
  server.state.takes = true;
  await client.sendMessage(message);
  server.state.takes = false;
  pass(after.end);
  for (const logins of [7, 7, 8]) {
    await failureOf(client.sendMessage(message));
    expect(server.logins()).toBe(logins);
    pass(30_000);
  }
});

it("a refused refresh token is tried no more often than the credentials", async () => {
  const pass = useFakeClocks("performance");
  let logins = 0;
  await using server = await startTokenServer({
    "/login": (request, response, server) => {
      logins += 1;
      if (logins === 1) answer(response, { status: "ok", access: "t", refresh: "r", lifetime: 1800 });
      else refuse(request, response, server);
    },
    "/refresh": refuse,
  });
  const client = createTokenClient(server);
  await client.sendMessage(message);
  pass(after.end);
  for (let call = 0; call < 5; call += 1) {
    expect(await failureOf(client.sendMessage(message))).toMatchObject({ outcome: "notSent" });
  }
  expect(server.paths()).toEqual(["/login", "/messages", "/refresh", "/login"]);
});

it.each<[string, Answer, number]>([
  ["a 401 that anybody may have written", (_, response) => answer(response, "", 401), 1],
  ["a code that nobody knows", (_, response) => answer(response, { status: "error", code: "E_WHAT" }), 1],
  ["a 429", (_, response) => answer(response, { status: "error" }, 429), 2],
  ["a 500", (_, response) => answer(response, "", 500), 2],
  ["a broken connection", (_, response) => response.socket?.destroy(), 2],
  ["an answer without a token", (_, response) => answer(response, { status: "ok" }), 2],
])("%s on the way to a token", async (_, login, logins) => {
  await using server = await startTokenServer({ "/login": login });
  const client = createTokenClient(server, { retry: { maxRetries: 0, baseDelayMs: 0 } });
  await failureOf(client.sendMessage(message));
  await failureOf(client.sendMessage(message));
  expect(count(server.paths(), "/login")).toBe(logins);
});

it("a token that another process has put into the store is used meanwhile", async () => {
  const store = createTestStore();
  const shared = stored();
  await using server = await startTokenServer({ "/login": refuse, "/messages": refusing([]) });
  const client = createTokenClient(server, { tokenStore: store });
  await failureOf(client.sendMessage(message));
  await store.set(shared);
  await client.sendMessage(message);
  expect(server.tokens()).toEqual(["shared-t"]);
  expect(count(server.paths(), "/login")).toBe(1);
});

it("new credentials are a new client's, which waits for nothing", async () => {
  await using server = await startChoosyServer();
  await failureOf(createTokenClient(server).sendMessage(message));
  server.state.takes = true;
  await createTokenClient(server).sendMessage(message);
});
