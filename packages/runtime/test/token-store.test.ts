import { afterEach, describe, expect, it, vi } from "vitest";
import { respond } from "./servers.js";
import { after, createGate, message, rejecting, until, useFakeClocks } from "./token-life.js";
import { createLock, createTestStore, stored } from "./token-stores.js";
import { count, createTokenClient, expiredResponse, startTokenServer, together } from "./token-vendor.js";
import { success } from "./vendor.js";

afterEach(() => {
  vi.useRealTimers();
});

describe("clients that share a store", () => {
  it("share one token, which the store is given in the clear", async () => {
    await using server = await startTokenServer();
    const store = createTestStore();
    await createTokenClient(server, { tokenStore: store }).sendMessage(message);
    await createTokenClient(server, { tokenStore: store }).sendMessage(message);
    expect(server.paths()).toEqual(["/login", "/messages", "/messages"]);
    expect(server.tokens()).toEqual(["t-1", "t-1"]);
    expect(JSON.parse(String(store.text()))).toMatchObject({
      token: "t-1",
      refreshToken: "r-1",
      lifetimeMs: 1_800_000,
    });
    expect(store.texts.length).toBe(1);
  });

  it("share one whose life makes no sense as well", async () => {
    await using server = await startTokenServer({}, { lifetime: 0 });
    const store = createTestStore();
    await createTokenClient(server, { tokenStore: store }).sendMessage(message);
    await createTokenClient(server, { tokenStore: store }).sendMessage(message);
    expect(server.paths()).toEqual(["/login", "/messages", "/messages"]);
  });

  it("use one that ages, and renew it in the background", async () => {
    const pass = useFakeClocks("performance", "Date");
    const gate = createGate();
    await using server = await startTokenServer({
      "/refresh": async (_, response) => {
        await gate.opened;
        respond(response, "", 500);
      },
    });
    const client = createTokenClient(server, { tokenStore: createTestStore(stored()) });
    pass(after.aging);
    await together(20, () => client.sendMessage(message));
    await client.sendMessage(message);
    await until(() => server.paths().includes("/refresh"));
    gate.open();
    expect(server.tokens()).toEqual(Array(21).fill("shared-t"));
    expect(count(server.paths(), "/login")).toBe(0);
  });

  it.each([
    ["is invalid", 0, ["t-1"]],
    ["nears its end", after.ending, []],
  ])(
    "find a newer token in it instead of renewing theirs when that %s",
    async (_, milliseconds, rejected) => {
      const pass = useFakeClocks("performance", "Date");
      const known: string[] = [];
      await using server = await startTokenServer({ "/messages": (...all) => rejecting(known)(...all) });
      const store = createTestStore();
      const clients = [1, 2, 3].map(() => createTokenClient(server, { tokenStore: store }));
      for (const client of clients) await client.sendMessage(message);
      known.push(...rejected);
      pass(milliseconds);
      for (const client of clients) await together(5, () => client.sendMessage(message));
      expect(count(server.paths(), "/login")).toBe(1);
      expect(count(server.paths(), "/refresh")).toBe(1);
      expect(count(server.tokens(), "t-2")).toBe(15);
    },
  );

  it("find it in the background when theirs ages", async () => {
    const pass = useFakeClocks("performance", "Date");
    await using server = await startTokenServer();
    const store = createTestStore();
    const client = createTokenClient(server, { tokenStore: store });
    await client.sendMessage(message);
    pass(after.aging);
    store.set(stored());
    await until(async () => {
      await client.sendMessage(message);
      return server.tokens().at(-1) === "shared-t";
    });
    expect(count(server.paths(), "/refresh")).toBe(0);
    expect(count(server.paths(), "/login")).toBe(1);
  });

  it("do not use a token of it again that was rejected, and try its refresh token first", async () => {
    await using server = await startTokenServer({ "/messages": rejecting(["shared-t"]) });
    const store = createTestStore(stored());
    const client = createTokenClient(server, { tokenStore: { get: store.get, set: () => {} } });
    await together(20, () => client.sendMessage(message));
    await client.sendMessage(message);
    expect(count(server.tokens(), "shared-t")).toBe(20);
    expect(count(server.tokens(), "t-1")).toBe(21);
    expect(server.paths().filter((path) => path !== "/messages")).toEqual(["/refresh"]);
    expect(server.requests.find(({ target }) => target === "/refresh")?.body.toString()).toContain(
      "shared-r",
    );
  });

  it("do not go back to an older token of a store that cannot be written", async () => {
    const rejected = ["shared-t"];
    await using server = await startTokenServer({ "/messages": (...all) => rejecting(rejected)(...all) });
    const client = createTokenClient(server, { tokenStore: { get: () => stored(), set: () => {} } });
    await client.sendMessage(message);
    rejected.push("t-1");
    await client.sendMessage(message);
    expect(server.tokens()).toEqual(["shared-t", "t-1", "t-1", "t-2"]);
    const bodies = server.requests
      .filter(({ target }) => target === "/refresh")
      .map(({ body }) => String(body));
    expect(bodies.map((body) => JSON.parse(body))).toEqual([{ refresh: "shared-r" }, { refresh: "r-1" }]);
  });

  it("renew with the refresh token of a newer one that is over, for theirs may be used up", async () => {
    const pass = useFakeClocks("performance", "Date");
    await using server = await startTokenServer();
    const store = createTestStore();
    const client = createTokenClient(server, { tokenStore: store });
    await client.sendMessage(message);
    pass(after.ending);
    store.set(stored({ expiresAt: Date.now() - 1 }));
    await client.sendMessage(message);
    expect(server.paths()).toEqual(["/login", "/messages", "/refresh", "/messages"]);
    expect(String(server.requests[2]?.body)).toContain("shared-r");
  });

  it("use the credentials when its refresh token is rejected", async () => {
    await using server = await startTokenServer({
      "/refresh": (_, response) => respond(response, expiredResponse),
      "/messages": rejecting(["shared-t"]),
    });
    await createTokenClient(server, { tokenStore: createTestStore(stored()) }).sendMessage(message);
    expect(server.paths()).toEqual(["/messages", "/refresh", "/login", "/messages"]);
  });

  it("renew one after another where it has a lock, so that only the first of them asks the vendor", async () => {
    const rejected: string[] = [];
    await using server = await startTokenServer({
      "/messages": (...all) => rejecting(rejected)(...all),
    });
    const store = createTestStore();
    const lock = createLock();
    const clients = Array.from({ length: 10 }, () =>
      createTokenClient(server, { tokenStore: { ...store, lock } }),
    );
    const sendAll = async () => await Promise.all(clients.map((client) => client.sendMessage(message)));
    await sendAll();
    rejected.push("t-1");
    await sendAll();
    expect(server.paths().filter((path) => path !== "/messages")).toEqual(["/login", "/refresh"]);
    expect(count(server.tokens(), "t-2")).toBe(10);
    expect(store.texts.length).toBe(2);
  });

  it("keep what they need of a store that is an object of a class", async () => {
    class Store {
      #text: string | undefined;
      get(): string | undefined {
        return this.#text;
      }
      set(text: string): void {
        this.#text = text;
      }
      async lock<T>(act: () => Promise<T>): Promise<T> {
        this.#text ??= stored();
        return await act();
      }
    }
    await using server = await startTokenServer({ "/messages": (_, response) => respond(response, success) });
    const tokenStore = new Store();
    await createTokenClient(server, { tokenStore }).sendMessage(message);
    expect(server.tokens()).toEqual(["shared-t"]);
  });
});
