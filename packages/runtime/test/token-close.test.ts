import { afterEach, describe, expect, it, vi } from "vitest";
import type { CallInfo } from "../src/index.js";
import { respond } from "./servers.js";
import { after, createGate, message, rejecting, tokens, until, useFakeClocks } from "./token-life.js";
import { createTestStore, stored } from "./token-stores.js";
import {
  count,
  createTokenClient,
  expiredResponse,
  type Handler,
  startTokenServer,
  together,
} from "./token-vendor.js";
import { failureOf, success } from "./vendor.js";

afterEach(() => {
  vi.useRealTimers();
});

describe("closing a client gives its token back", () => {
  it("once, after the calls that run have ended, however often it is closed", async () => {
    const gate = createGate();
    await using server = await startTokenServer({
      "/messages": async (_, response) => {
        await gate.opened;
        respond(response, success);
      },
    });
    const client = createTokenClient(server);
    const calls = together(3, () => client.sendMessage(message));
    await until(() => server.tokens().length === 3);
    const closed = [client.close(), client.close()];
    const refused = await failureOf(client.sendMessage(message));
    expect(refused).toMatchObject({ kind: "aborted", outcome: "notSent", attempts: [] });
    expect(server.revoked()).toEqual([]);
    gate.open();
    expect((await calls).every(({ status }) => status === "fulfilled")).toBe(true);
    await Promise.all([...closed, client.close()]);
    expect(server.paths()).toEqual(["/login", ...Array(3).fill("/messages"), "/revoke"]);
    expect(server.revoked()).toEqual(["t-1"]);
  });

  it.each([
    ["ages", after.aging],
    ["nears its end", after.ending],
  ])("and does not renew it first when it %s", async (_, milliseconds) => {
    const pass = useFakeClocks("performance");
    await using server = await startTokenServer();
    const client = createTokenClient(server);
    await client.sendMessage(message);
    pass(milliseconds);
    await client.close();
    expect(server.paths()).toEqual(["/login", "/messages", "/revoke"]);
  });

  it("also when it was renewed meanwhile: then the newer one", async () => {
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
    await client.sendMessage(message);
    await until(() => server.paths().includes("/refresh"));
    const closed = client.close();
    gate.open();
    await closed;
    expect(server.revoked()).toEqual(["t-2"]);
  });

  it("also when the call that asked for it was aborted before it came", async () => {
    const gate = createGate();
    await using server = await startTokenServer({
      "/login": async (_, response) => {
        await gate.opened;
        respond(response, tokens(1));
      },
    });
    const client = createTokenClient(server);
    const controller = new AbortController();
    const call = failureOf(client.sendMessage(message, { signal: controller.signal }));
    await until(() => server.paths().includes("/login"));
    controller.abort();
    await call;
    const closed = client.close();
    gate.open();
    await closed;
    expect(server.paths()).toEqual(["/login", "/revoke"]);
    expect(server.revoked()).toEqual(["t-1"]);
  });
});

describe("closing a client gives nothing back", () => {
  it("when it never had a token", async () => {
    await using server = await startTokenServer();
    await createTokenClient(server).close();
    expect(server.paths()).toEqual([]);
  });

  it("when a store shares the token with others", async () => {
    await using server = await startTokenServer();
    const clients = [createTestStore(), createTestStore(stored())].map((tokenStore) =>
      createTokenClient(server, { tokenStore }),
    );
    for (const client of clients) {
      await client.sendMessage(message);
      await client.close();
    }
    expect(count(server.paths(), "/revoke")).toBe(0);
  });

  it("when the token is over", async () => {
    const pass = useFakeClocks("performance");
    await using server = await startTokenServer();
    const client = createTokenClient(server);
    await client.sendMessage(message);
    pass(after.end);
    await client.close();
    expect(server.paths()).toEqual(["/login", "/messages"]);
  });

  it("when the vendor rejected the token and gave no other", async () => {
    await using server = await startTokenServer({
      "/messages": rejecting(["t-1"]),
      "/refresh": (_, response) => respond(response, "", 500),
    });
    const begun: string[] = [];
    const onRequest = ({ operation }: CallInfo) => void begun.push(operation);
    const client = createTokenClient(server, { hooks: { onRequest } });
    await failureOf(client.sendMessage(message));
    await client.close();
    expect(server.paths()).toEqual(["/login", "/messages", "/refresh"]);
    expect(begun).not.toContain("revokeLogin");
  });
});

describe("closing a client whose token cannot be given back", () => {
  const broken: readonly [string, Handler][] = [
    ["the server fails", (_, response) => respond(response, "", 500)],
    ["the connection breaks", (_, response) => response.socket?.destroy()],
    ["the vendor calls it expired", (_, response) => respond(response, expiredResponse)],
    ["the vendor responds with 401", (_, response) => respond(response, { status: "error" }, 401)],
    ["no response comes in time", () => {}],
  ];
  it.concurrent.each(broken)(
    "ends all the same, and asks once and for no other token: %s",
    async (_, revoke) => {
      await using server = await startTokenServer({ "/revoke": revoke });
      const client = createTokenClient(server, { timeoutMs: 1000 });
      await client.sendMessage(message);
      await expect(client.close()).resolves.toBeUndefined();
      expect(server.paths()).toEqual(["/login", "/messages", "/revoke"]);
    },
  );

  it("ends all the same when a renewal fails meanwhile, and gives back the token that it has", async () => {
    const pass = useFakeClocks("performance");
    const gate = createGate();
    await using server = await startTokenServer({
      "/refresh": async (_, response) => {
        await gate.opened;
        respond(response, "", 500);
      },
    });
    const client = createTokenClient(server);
    await client.sendMessage(message);
    pass(after.aging);
    await client.sendMessage(message);
    await until(() => server.paths().includes("/refresh"));
    const closed = client.close();
    gate.open();
    await expect(closed).resolves.toBeUndefined();
    expect(server.revoked()).toEqual(["t-1"]);
  });
});
