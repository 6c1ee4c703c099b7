import { afterEach, describe, expect, it, vi } from "vitest";
import { after, message, rejecting, tokens, useFakeClocks } from "./token-life.js";
import { createTestStore, stored } from "./token-stores.js";
import { count, createTokenClient, startTokenServer, together } from "./token-vendor.js";

const hour = 3_600_000;

afterEach(() => {
  vi.useRealTimers();
});

describe("a machine's clock that is changed", () => {
  it.each([
    ["ahead", 30 * hour],
    ["back", -30 * hour],
  ])("%s by hours costs no exchange, and hides no expired token", async (_, jump) => {
    useFakeClocks("Date");
    const refused: string[] = [];
    await using server = await startTokenServer({ "/messages": (...all) => rejecting(refused)(...all) });
    const client = createTokenClient(server);
    vi.setSystemTime(Date.now() + jump);
    await client.sendMessage(message);
    for (const times of [1, -1, 2]) {
      vi.setSystemTime(Date.now() + times * jump);
      await together(20, () => client.sendMessage(message));
    }
    expect(server.paths()).toEqual(["/login", ...Array(61).fill("/messages")]);
    refused.push("t-1");
    await together(20, () => client.sendMessage(message));
    expect(count(server.paths(), "/refresh")).toBe(1);
  });

  it.each([
    ["ahead", 30 * hour],
    ["back", -30 * hour],
  ])("%s by hours does not stop a token from being renewed in time", async (_, jump) => {
    const pass = useFakeClocks("performance", "Date");
    await using server = await startTokenServer();
    const client = createTokenClient(server);
    await client.sendMessage(message);
    vi.setSystemTime(Date.now() + jump);
    pass(after.ending);
    await together(20, () => client.sendMessage(message));
    expect(server.tokens()).toEqual(["t-1", ...Array(20).fill("t-2")]);
  });
});

describe("a store that a process with another clock fills", () => {
  it.each([
    ["hours ahead", 30 * hour],
    ["ahead beyond all reason", Number.MAX_SAFE_INTEGER],
  ])("gives a token that lives no longer than the vendor said: %s", async (_, skew) => {
    const pass = useFakeClocks("performance", "Date");
    await using server = await startTokenServer();
    const store = createTestStore(stored({ expiresAt: Date.now() + 1_800_000 + skew }));
    const client = createTokenClient(server, { tokenStore: store });
    await client.sendMessage(message);
    pass(1_490_000);
    await client.sendMessage(message);
    expect(server.paths()).toEqual(["/messages", "/messages"]);
    pass(after.ending - 1_490_000);
    await client.sendMessage(message);
    expect(server.paths().slice(2)).toEqual(["/refresh", "/messages"]);
  });

  it("gives a token that seems to have expired long ago, which is renewed once by the clock of this machine", async () => {
    useFakeClocks("performance", "Date");
    await using server = await startTokenServer();
    const store = createTestStore(stored({ expiresAt: Date.now() - 30 * hour }));
    const client = createTokenClient(server, { tokenStore: store });
    await together(20, () => client.sendMessage(message));
    await together(20, () => client.sendMessage(message));
    expect(server.tokens()).toEqual(Array(40).fill("t-1"));
    expect(server.paths().filter((path) => path !== "/messages")).toEqual(["/refresh"]);
    expect(String(server.requests[0]?.body)).toContain("shared-r");
    const { access, refresh } = tokens(1);
    expect(JSON.parse(String(store.text()))).toEqual({
      token: access,
      refreshToken: refresh,
      expiresAt: Date.now() + 1_800_000,
      lifetimeMs: 1_800_000,
    });
  });

  it.each([
    ["ahead", 30 * hour],
    ["behind", -30 * hour],
  ])(
    "costs two clients one exchange each per life at most, however far their clocks are apart: %s",
    async (_, skew) => {
      useFakeClocks("performance", "Date");
      await using server = await startTokenServer();
      const store = createTestStore();
      const clients = [1, 2].map(() => createTokenClient(server, { tokenStore: store }));
      const started = Date.now();
      for (let round = 0; round < 5; round += 1) {
        for (const [index, client] of clients.entries()) {
          vi.setSystemTime(started + index * skew);
          await client.sendMessage(message);
        }
      }
      expect(server.paths().filter((path) => path !== "/messages").length).toBeLessThanOrEqual(2);
    },
  );
});
