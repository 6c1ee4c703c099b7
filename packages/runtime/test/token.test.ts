import { afterEach, describe, expect, it, vi } from "vitest";
import { respond } from "./servers.js";
import {
  count,
  createTokenClient,
  credentials,
  expiredResponse,
  startTokenServer,
  together,
  tokenOf,
} from "./token-vendor.js";
import { failureOf, success } from "./vendor.js";

const message = { body: { to: "ana" } };

afterEach(() => {
  vi.useRealTimers();
});

describe("a token for credentials", () => {
  it("is had once, however many calls wait for it", async () => {
    await using server = await startTokenServer();
    const client = createTokenClient(server);
    const results = await together(200, () => client.sendMessage(message));
    expect(results.every(({ status }) => status === "fulfilled")).toBe(true);
    expect(count(server.paths(), "/login")).toBe(1);
    expect(server.tokens()).toEqual(Array(200).fill("t-1"));
    expect(JSON.parse(String(server.requests[0]?.body))).toEqual(credentials);
  });

  it("is not asked for by an operation that needs none", async () => {
    await using server = await startTokenServer();
    await createTokenClient(server).status();
    expect(server.paths()).toEqual(["/status"]);
  });

  it("is used again while it lasts, and renewed before it ends, with the refresh token", async () => {
    vi.useFakeTimers({ toFake: ["performance"] });
    await using server = await startTokenServer();
    const client = createTokenClient(server);
    await client.sendMessage(message);
    vi.advanceTimersByTime(1499_000);
    await client.sendMessage(message);
    expect(server.paths()).toEqual(["/login", "/messages", "/messages"]);

    vi.advanceTimersByTime(242_000);
    await together(20, () => client.sendMessage(message));
    expect(count(server.paths(), "/refresh")).toBe(1);
    expect(count(server.paths(), "/login")).toBe(1);
    expect(server.tokens()).toEqual(["t-1", "t-1", ...Array(20).fill("t-2")]);
    const refresh = server.requests.find(({ target }) => target === "/refresh");
    expect(JSON.parse(String(refresh?.body))).toEqual({ refresh: "r-1" });
  });
});

describe("a token that the vendor calls expired", () => {
  it.each([
    ["by its code", 200, expiredResponse],
    ["by the status 401", 401, { status: "error" }],
  ])("%s is renewed once and each call retried once, however many there are", async (_, status, body) => {
    await using server = await startTokenServer({
      "/messages": (request, response) =>
        tokenOf(request) === "t-1" ? respond(response, body, status) : respond(response, success),
    });
    const client = createTokenClient(server);
    const results = await together(100, () => client.sendMessage(message).withResponse());
    for (const result of results) {
      const { attempts } = result.status === "fulfilled" ? result.value.response : { attempts: [] };
      expect(attempts.map((attempt) => attempt.status)).toEqual([status, 200]);
    }
    expect(count(server.paths(), "/login")).toBe(1);
    expect(count(server.paths(), "/refresh")).toBe(1);
    expect(count(server.tokens(), "t-1")).toBe(100);
    expect(count(server.tokens(), "t-2")).toBe(100);
  });

  it("is left alone when a late response calls an older one expired", async () => {
    let releaseLate = () => {};
    const late = new Promise<void>((resolve) => {
      releaseLate = resolve;
    });
    await using server = await startTokenServer({
      "/messages": async (request, response) => {
        if (tokenOf(request) !== "t-1") return respond(response, success);
        if (String(request.body).includes("late")) await late;
        respond(response, expiredResponse);
      },
    });
    const client = createTokenClient(server);
    const slow = client.sendMessage({ body: { to: "late" } });
    await client.sendMessage(message);
    releaseLate();
    await slow;
    expect(count(server.paths(), "/refresh")).toBe(1);
    expect(server.tokens()).toEqual(["t-1", "t-1", "t-2", "t-2"]);
  });

  it("is not renewed for a server that failed, for it may have sent the message before", async () => {
    await using server = await startTokenServer({
      "/messages": (_, response) => respond(response, expiredResponse, 500),
    });
    const error = await failureOf(createTokenClient(server).sendMessage(message));
    expect(error).toMatchObject({ outcome: "unknown", status: 500, code: "E_TOKEN" });
    expect(server.paths()).toEqual(["/login", "/messages"]);
  });

  it("is an error, and no loop, when the new one is expired as well", async () => {
    await using server = await startTokenServer({
      "/messages": (_, response) => respond(response, expiredResponse),
    });
    const error = await failureOf(createTokenClient(server).sendMessage(message));
    expect(error).toMatchObject({
      kind: "authentication",
      outcome: "rejected",
      code: "E_TOKEN",
      status: 200,
    });
    expect(error.attempts.map(({ status }) => status)).toEqual([200, 200]);
    expect(server.paths()).toEqual(["/login", "/messages", "/refresh", "/messages"]);
  });

  it("is obtained by the credentials when the refresh token is rejected", async () => {
    await using server = await startTokenServer({
      "/refresh": (_, response) => respond(response, { status: "error", code: "E_TO" }),
      "/messages": (request, response) =>
        respond(response, tokenOf(request) === "t-1" ? expiredResponse : success),
    });
    await createTokenClient(server).sendMessage(message);
    expect(server.paths()).toEqual(["/login", "/messages", "/refresh", "/login", "/messages"]);
    expect(server.tokens()).toEqual(["t-1", "t-2"]);
  });
});
