import { afterEach, expect, it, vi } from "vitest";
import { respond } from "./servers.js";
import { after, message, rejecting, useFakeClocks } from "./token-life.js";
import { createTestStore, stored } from "./token-stores.js";
import { count, createTokenClient, type Handler, startTokenServer, together } from "./token-vendor.js";
import { failureOf } from "./vendor.js";

afterEach(() => {
  vi.useRealTimers();
});

const reject: Handler = (_, response) => respond(response, { status: "error", code: "E_LOGIN" });

/** A vendor that takes the credentials only when a test allows it. */
async function startChoosyServer() {
  const state = { takes: false };
  const server = await startTokenServer({
    "/refresh": reject,
    "/login": (request, response, server) => {
      if (state.takes) respond(response, { status: "ok", access: "t", refresh: "r", lifetime: 1800 });
      else reject(request, response, server);
    },
  });
  return { ...server, state, logins: () => count(server.paths(), "/login") };
}

it("rejected credentials are used once, however many calls come", async () => {
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
    expect(error.message).toMatch(/rejected these credentials, .*; they are not tried again for \d\d s/);
    expect(error.retryAfterMs).toBeGreaterThan(30_000);
    expect(error.cause).toMatchObject({ operation: "login", cause: { code: "E_LOGIN" } });
  }
  expect(server.paths()).toEqual(["/login"]);
  // A call without a token goes on.
  await client.status();
});

it("the pause grows with each rejection to an hour, and a success ends it", async () => {
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

it("a rejected refresh token is used no more often than the credentials", async () => {
  const pass = useFakeClocks("performance");
  let logins = 0;
  await using server = await startTokenServer({
    "/login": (request, response, server) => {
      logins += 1;
      if (logins === 1) respond(response, { status: "ok", access: "t", refresh: "r", lifetime: 1800 });
      else reject(request, response, server);
    },
    "/refresh": reject,
  });
  const client = createTokenClient(server);
  await client.sendMessage(message);
  pass(after.end);
  for (let call = 0; call < 5; call += 1) {
    expect(await failureOf(client.sendMessage(message))).toMatchObject({ outcome: "notSent" });
  }
  expect(server.paths()).toEqual(["/login", "/messages", "/refresh", "/login"]);
});

it.each<[string, Handler, number]>([
  ["a 401 that anybody may have written", (_, response) => respond(response, "", 401), 1],
  ["a code that nobody knows", (_, response) => respond(response, { status: "error", code: "E_WHAT" }), 1],
  ["a 429", (_, response) => respond(response, { status: "error" }, 429), 2],
  ["a 500", (_, response) => respond(response, "", 500), 2],
  ["a broken connection", (_, response) => response.socket?.destroy(), 2],
  ["a response without a token", (_, response) => respond(response, { status: "ok" }), 2],
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
  await using server = await startTokenServer({ "/login": reject, "/messages": rejecting([]) });
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
