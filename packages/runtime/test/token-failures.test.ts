import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { expectNoSecret } from "./canary.js";
import { respond } from "./servers.js";
import { count, createTokenClient, credentials, startTokenServer, together } from "./token-vendor.js";
import { failureOf } from "./vendor.js";

const message = { body: { to: "ana" } };

describe("a token that could not be had", () => {
  it.each([
    [
      "the vendor rejected the credentials",
      (response: Parameters<typeof respond>[0]) => {
        respond(response, { status: "error", code: "E_LOGIN", message: `no ${credentials.secret}` });
      },
      { kind: "authentication", status: 200, code: "E_LOGIN" },
    ],
    [
      "the vendor has too many requests",
      (response: Parameters<typeof respond>[0]) =>
        respond(response, { status: "error" }, 429, { "Retry-After": "7" }),
      { kind: "rateLimited", status: 429, retryAfterMs: 7000 },
    ],
    [
      "the vendor's response has no token",
      (response: Parameters<typeof respond>[0]) =>
        respond(response, { status: "ok", lifetime: 5, refresh: "r" }),
      { kind: "protocol", status: 200 },
    ],
    [
      "what the vendor gave is no text",
      (response: Parameters<typeof respond>[0]) => {
        respond(response, { status: "ok", access: { value: "t" }, lifetime: 5, refresh: "r" });
      },
      { kind: "protocol" },
    ],
    [
      "what the vendor gave is null",
      (response: Parameters<typeof respond>[0]) => {
        respond(response, { status: "ok", access: null, lifetime: 5, refresh: "r" });
      },
      { kind: "protocol" },
    ],
    [
      "the connection broke",
      (response: Parameters<typeof respond>[0]) => response.socket?.destroy(),
      { kind: "network" },
    ],
  ])("fails every call that waits, and none of them was sent: %s", async (_, login, expected) => {
    await using server = await startTokenServer({ "/login": (_request, response) => login(response) });
    const client = createTokenClient(server, { retry: { maxRetryAfterMs: 1000 } });
    const results = await together(20, () => failureOf(client.sendMessage(message)));
    for (const result of results) {
      const error = result.status === "fulfilled" ? result.value : undefined;
      expect(error).toMatchObject({
        ...expected,
        operation: "sendMessage",
        outcome: "notSent",
        attempts: [],
      });
      expect(error?.message).toContain("could not get a token: acme login");
      expect(error?.cause).toMatchObject({ operation: "login" });
      expectNoSecret(error, [credentials.secret]);
    }
    expect(server.paths()).toEqual(["/login"]);
  });

  it("is asked for again by the next call", async () => {
    let isUp = false;
    await using server = await startTokenServer({
      "/login": (_, response) => {
        if (isUp) respond(response, { status: "ok", access: "t-1", lifetime: 5, refresh: "r" });
        else respond(response, "", 500);
      },
    });
    const client = createTokenClient(server);
    await failureOf(client.sendMessage(message));
    isUp = true;
    await client.sendMessage(message);
    expect(server.paths()).toEqual(["/login", "/login", "/messages"]);
  });

  it("fails the call when its renewal fails, and keeps the attempt that was made", async () => {
    await using server = await startTokenServer({
      "/messages": (_, response) => respond(response, { status: "error" }, 401),
      "/refresh": (_, response) => respond(response, "", 500),
    });
    const error = await failureOf(createTokenClient(server).sendMessage(message));
    expect(error).toMatchObject({ operation: "sendMessage", outcome: "rejected" });
    expect(error.attempts.map(({ status }) => status)).toEqual([401]);
    expect(server.paths()).toEqual(["/login", "/messages", "/refresh"]);
  });
});

describe("a caller that stops waiting for a token", () => {
  it("does not take it from the others", async () => {
    let giveToken = () => {};
    const isWanted = new Promise<void>((resolve) => {
      giveToken = resolve;
    });
    await using server = await startTokenServer({
      "/login": async (_, response) => {
        await isWanted;
        respond(response, { status: "ok", access: "t-1", lifetime: 5, refresh: "r" });
      },
    });
    const client = createTokenClient(server);
    const controller = new AbortController();
    const aborted = failureOf(client.sendMessage(message, { signal: controller.signal }));
    const late = failureOf(client.sendMessage(message, { timeoutMs: 40 }));
    const others = together(5, () => client.sendMessage(message));
    while (server.requests.length === 0) await sleep(1);
    controller.abort();
    expect(await aborted).toMatchObject({ kind: "aborted", outcome: "notSent", attempts: [] });
    expect(await late).toMatchObject({ kind: "timeout", outcome: "notSent", attempts: [] });
    giveToken();
    expect((await others).every(({ status }) => status === "fulfilled")).toBe(true);
    expect(count(server.paths(), "/login")).toBe(1);
    expect(server.tokens()).toEqual(Array(5).fill("t-1"));
  });

  it("asks for none when it had ended before the call", async () => {
    await using server = await startTokenServer();
    const signal = AbortSignal.abort();
    const error = await failureOf(createTokenClient(server).sendMessage(message, { signal }));
    expect(error).toMatchObject({ kind: "aborted", outcome: "notSent" });
    await createTokenClient(server).status();
    expect(server.paths()).toEqual(["/status"]);
  });
});

it("never shows a token, a refresh token or the credentials, in any response", async () => {
  const chatter = { status: "error", code: "E_TO", message: "" };
  await using server = await startTokenServer({
    "/login": (_, response) => {
      respond(response, { status: "ok", access: "t0ken/of ana", refresh: "refr3sh", lifetime: 5 });
    },
    "/messages": (request, response) => {
      const errors = [{ name: "t0ken/of ana", problem: `${request.target} refr3sh` }];
      respond(response, { ...chatter, errors, message: `${request.target}: refr3sh of s3cret/of ana` });
    },
  });
  const error = await failureOf(createTokenClient(server).sendMessage(message));
  expect(error.message).toContain("***");
  expect(error.fields).toEqual([{ field: "***", message: "/messages?*** ***" }]);
  expectNoSecret(error, ["t0ken/of ana", "refr3sh", credentials.secret]);
});
