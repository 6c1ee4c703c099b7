import { afterEach, describe, expect, it, vi } from "vitest";
import { respond } from "./servers.js";
import { after, createGate, message, rejecting, tokens, until, useFakeClocks } from "./token-life.js";
import { count, createTokenClient, startTokenServer, together } from "./token-vendor.js";

afterEach(() => {
  vi.useRealTimers();
});

describe("a token that ages", () => {
  it("is used and renewed meanwhile, once for however many calls, and none of them waits", async () => {
    const pass = useFakeClocks("performance");
    const gate = createGate();
    await using server = await startTokenServer({
      "/refresh": async (_, response) => {
        await gate.opened;
        respond(response, tokens(2));
      },
    });
    const client = createTokenClient(server);
    await client.sendMessage(message);
    pass(after.aging);
    for (let round = 0; round < 3; round += 1) {
      const results = await together(20, () => client.sendMessage(message));
      expect(results.every(({ status }) => status === "fulfilled")).toBe(true);
    }
    await until(() => server.paths().includes("/refresh"));
    expect(server.tokens()).toEqual(Array(61).fill("t-1"));
    gate.open();
    await until(async () => {
      await client.sendMessage(message);
      return server.tokens().at(-1) === "t-2";
    });
    await together(20, () => client.sendMessage(message));
    expect(count(server.paths(), "/refresh")).toBe(1);
    expect(count(server.paths(), "/login")).toBe(1);
  });

  it("is still used when its renewal fails, which no call sees and which is tried again after a pause", async () => {
    const pass = useFakeClocks("performance");
    const unhandled: unknown[] = [];
    const onUnhandled = (reason: unknown) => unhandled.push(reason);
    process.on("unhandledRejection", onUnhandled);
    const ended: string[] = [];
    let isUp = true;
    await using server = await startTokenServer({
      "/refresh": (_, response) => respond(response, "", 500),
      "/login": (_, response) => respond(response, isUp ? tokens(1) : "", isUp ? 200 : 500),
    });
    const client = createTokenClient(server, {
      hooks: { onResponse: ({ operation }) => ended.push(operation) },
    });
    await client.sendMessage(message);
    isUp = false;
    pass(after.aging);
    const renewals = () => server.paths().filter((path) => path === "/refresh" || path === "/login");
    const callAll = async () =>
      await Promise.all(Array.from({ length: 10 }, () => client.sendMessage(message)));
    try {
      await callAll();
      await until(() => ended.includes("refreshLogin"));
      await callAll();
      pass(9000);
      await callAll();
      expect(renewals()).toEqual(["/login", "/refresh"]);
      pass(1001);
      await callAll();
      await until(() => count(ended, "login") === 2);
      await callAll();
      // The refresh token may be used up.
      expect(renewals()).toEqual(["/login", "/refresh", "/login"]);
      expect(unhandled).toEqual([]);
    } finally {
      process.off("unhandledRejection", onUnhandled);
    }
  });
});

describe("a token that nears its end", () => {
  it.each([
    ["near its end", after.ending],
    ["past its end", after.end],
  ])("keeps calls waiting for one renewal: %s", async (_, milliseconds) => {
    const pass = useFakeClocks("performance");
    const gate = createGate();
    await using server = await startTokenServer({
      "/refresh": async (_request, response) => {
        await gate.opened;
        respond(response, tokens(2));
      },
    });
    const client = createTokenClient(server);
    await client.sendMessage(message);
    pass(milliseconds);
    const calls = together(200, () => client.sendMessage(message));
    await until(() => server.paths().includes("/refresh"));
    // A call that did not wait would have come through by the time that another one has.
    await client.status();
    expect(server.tokens()).toEqual(["t-1"]);
    gate.open();
    expect((await calls).every(({ status }) => status === "fulfilled")).toBe(true);
    expect(server.tokens()).toEqual(["t-1", ...Array(200).fill("t-2")]);
    expect(count(server.paths(), "/refresh")).toBe(1);
  });

  it.each([
    ["comes near its end", after.ending - after.aging, []],
    ["is invalid", 0, ["t-1"]],
  ])(
    "shares the renewal that is under way in the background when it %s",
    async (_, milliseconds, rejected) => {
      const pass = useFakeClocks("performance");
      const gate = createGate();
      const known: string[] = [];
      await using server = await startTokenServer({
        "/refresh": async (_request, response) => {
          await gate.opened;
          respond(response, tokens(2));
        },
        "/messages": (...all) => rejecting(known)(...all),
      });
      const client = createTokenClient(server);
      await client.sendMessage(message);
      pass(after.aging);
      await client.sendMessage(message);
      await until(() => server.paths().includes("/refresh"));
      pass(milliseconds);
      known.push(...rejected);
      const calls = together(20, () => client.sendMessage(message));
      await client.status();
      await until(() => server.tokens().length === 2 + 20 * rejected.length);
      gate.open();
      expect((await calls).every(({ status }) => status === "fulfilled")).toBe(true);
      expect(count(server.tokens(), "t-2")).toBe(20);
      expect(count(server.paths(), "/refresh")).toBe(1);
      expect(count(server.paths(), "/login")).toBe(1);
    },
  );
});
