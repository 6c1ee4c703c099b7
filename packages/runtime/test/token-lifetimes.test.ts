import { afterEach, describe, expect, it, vi } from "vitest";
import { expectNoSecret } from "./canary.js";
import { respond } from "./servers.js";
import { after, createGate, message, rejecting, tokens, until, useFakeClocks } from "./token-life.js";
import { createTestStore } from "./token-stores.js";
import {
  count,
  createTokenClient,
  expiredResponse,
  startTokenServer,
  together,
  tokenOf,
} from "./token-vendor.js";
import { failureOf } from "./vendor.js";

afterEach(() => {
  vi.useRealTimers();
});

describe("the lifetime that a vendor gives a token", () => {
  it.each([[0], [-1800], [0.001], ["soon"], [""], ["-5"], [null], [undefined], [true], [[1]], [{}], [1e308]])(
    "is not believed when it is %j: the token is used until it is rejected",
    async (lifetime) => {
      const pass = useFakeClocks("performance");
      const rejected: string[] = [];
      await using server = await startTokenServer(
        { "/messages": (...all) => rejecting(rejected)(...all) },
        { lifetime },
      );
      const client = createTokenClient(server);
      await client.sendMessage(message);
      await client.sendMessage(message);
      pass(30 * 86_400_000);
      await client.sendMessage(message);
      expect(server.paths()).toEqual(["/login", "/messages", "/messages", "/messages"]);
      rejected.push("t-1");
      await together(10, () => client.sendMessage(message));
      expect(count(server.paths(), "/refresh")).toBe(1);
      expect(server.tokens().at(-1)).toBe("t-2");
    },
  );

  it.each([["1800"], [1800.5]])("is taken as seconds when it is %j", async (lifetime) => {
    const pass = useFakeClocks("performance");
    await using server = await startTokenServer({}, { lifetime });
    const client = createTokenClient(server);
    await client.sendMessage(message);
    pass(1_490_000);
    await client.sendMessage(message);
    expect(server.paths()).toEqual(["/login", "/messages", "/messages"]);
    pass(300_000);
    await client.sendMessage(message);
    expect(server.paths().slice(3)).toEqual(["/refresh", "/messages"]);
  });

  it("may be one second, and calls still share a token", async () => {
    const pass = useFakeClocks("performance");
    await using server = await startTokenServer({}, { lifetime: 1 });
    const client = createTokenClient(server);
    await together(20, () => client.sendMessage(message));
    pass(790);
    await together(20, () => client.sendMessage(message));
    expect(server.tokens()).toEqual(Array(40).fill("t-1"));
    pass(120);
    await together(20, () => client.sendMessage(message));
    expect(server.tokens().slice(40)).toEqual(Array(20).fill("t-2"));
    expect(count(server.paths(), "/refresh")).toBe(1);
  });

  it("counts from the same token anew when the vendor gives it again", async () => {
    const pass = useFakeClocks("performance");
    let isRejected = false;
    await using server = await startTokenServer({
      "/login": (_, response) => respond(response, tokens(1)),
      "/refresh": (_, response) => {
        isRejected = false;
        respond(response, tokens(1));
      },
      "/messages": (...all) => rejecting(isRejected ? ["t-1"] : [])(...all),
    });
    const client = createTokenClient(server);
    await client.sendMessage(message);
    isRejected = true;
    await client.sendMessage(message);
    await client.sendMessage(message);
    await client.sendMessage(message);
    expect(count(server.paths(), "/refresh")).toBe(1);
    pass(after.ending);
    await client.sendMessage(message);
    expect(count(server.paths(), "/refresh")).toBe(2);
  });
});

describe("very many calls with a token that the vendor calls expired", () => {
  it.each([
    [100, "by its code", 200, expiredResponse],
    [100, "by the status 401", 401, { status: "error" }],
  ])("make one exchange: %i calls, %s", async (calls, _, status, body) => {
    const rejected: string[] = [];
    await using server = await startTokenServer({
      "/messages": (...all) => rejecting(rejected, body, status)(...all),
    });
    const client = createTokenClient(server, { timeoutMs: 50_000 });
    await client.sendMessage(message);
    rejected.push("t-1");
    const results = await together(calls, () => client.sendMessage(message));
    expect(results.every((result) => result.status === "fulfilled")).toBe(true);
    expect(count(server.paths(), "/refresh")).toBe(1);
    expect(count(server.paths(), "/login")).toBe(1);
    expect(count(server.tokens(), "t-2")).toBe(calls);
  });
});

it("is not shown by a late response that repeats a token from several renewals ago", async () => {
  const gate = createGate();
  const rejected: string[] = [];
  await using server = await startTokenServer({
    "/messages": async (request, response) => {
      if (String(request.body).includes("late")) {
        await gate.opened;
        respond(response, { status: "error", code: "E_TO", message: `no ${tokenOf(request)}, no r-1` });
      } else {
        rejecting(rejected)(request, response, { issued: 0 });
      }
    },
  });
  const client = createTokenClient(server, { tokenStore: createTestStore() });
  const late = failureOf(client.sendMessage({ body: { to: "late" } }));
  await until(() => server.tokens().length === 1);
  for (let renewal = 1; renewal <= 10; renewal += 1) {
    rejected.push(`t-${renewal}`);
    await client.sendMessage(message);
  }
  expect(server.tokens().at(-1)).toBe("t-11");
  gate.open();
  const error = await late;
  expect(error.message).toContain("no ***, no ***");
  expectNoSecret(error, ["t-1", "r-1"]);
});
