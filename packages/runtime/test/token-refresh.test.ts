import { afterEach, describe, expect, it, vi } from "vitest";
import { respond } from "./servers.js";
import { after, message, rejecting, tokens, useFakeClocks } from "./token-life.js";
import { createTokenClient, expiredResponse, startTokenServer, together } from "./token-vendor.js";
import { failureOf } from "./vendor.js";

afterEach(() => {
  vi.useRealTimers();
});

describe("a token's refresh", () => {
  it.each([
    ["by the status 400", { status: "error" }, 400],
    ["by the status 401", { status: "error" }, 401],
    ["by a code", expiredResponse, 200],
    ["as forbidden", { status: "error" }, 403],
  ])("gives way to the credentials when it is rejected %s", async (_, body, status) => {
    await using server = await startTokenServer({
      "/refresh": (_request, response) => respond(response, body, status),
      "/messages": rejecting(["t-1"]),
    });
    await createTokenClient(server).sendMessage(message);
    expect(server.paths()).toEqual(["/login", "/messages", "/refresh", "/login", "/messages"]);
  });

  it.each([[""], ["r\ud800"], [null], [5]])(
    "is passed over when the refresh token is none: %j",
    async (refresh) => {
      let issued = 0;
      await using server = await startTokenServer({
        "/login": (_, response) => {
          issued += 1;
          respond(response, { ...tokens(issued), refresh });
        },
        "/messages": rejecting(["t-1"]),
      });
      await createTokenClient(server).sendMessage(message);
      expect(server.paths()).toEqual(["/login", "/messages", "/login", "/messages"]);
    },
  );

  it.each([
    ["429", 429, { "Retry-After": "60" }, { kind: "rateLimited", retryAfterMs: 60_000 }],
    ["429 without a word of when", 429, {}, { kind: "rateLimited" }],
  ])(
    "does not give way to the credentials for %s, which would hit them as well",
    async (_, status, headers, expected) => {
      const pass = useFakeClocks("performance");
      await using server = await startTokenServer({
        "/refresh": (_request, response) => respond(response, { status: "error" }, status, headers),
      });
      const client = createTokenClient(server, { retry: false });
      await client.sendMessage(message);
      pass(after.end);
      expect(await failureOf(client.sendMessage(message))).toMatchObject({ ...expected, outcome: "notSent" });
      expect(await failureOf(client.sendMessage(message))).toMatchObject({ outcome: "notSent" });
      expect(server.paths()).toEqual(["/login", "/messages", "/refresh", "/refresh"]);
    },
  );

  it.each([
    ["the connection breaks", undefined],
    ["the server fails", { body: "", status: 500 }],
    ["the response has no token", { body: { ...tokens(2), access: 7 }, status: 200 }],
  ])(
    "leaves the message unsent and no second token blindly made when its outcome is unknown: %s",
    async (_, given) => {
      const pass = useFakeClocks("performance");
      await using server = await startTokenServer({
        "/refresh": (_request, response) => {
          if (given) respond(response, given.body, given.status);
          else response.socket?.destroy();
        },
      });
      const client = createTokenClient(server);
      await client.sendMessage(message);
      pass(after.end);
      const results = await together(20, () => failureOf(client.sendMessage(message)));
      for (const result of results) {
        const error = result.status === "fulfilled" ? result.value : undefined;
        expect(error).toMatchObject({ outcome: "notSent", attempts: [] });
        expect(error?.cause).toMatchObject({ operation: "refreshLogin", outcome: "unknown" });
      }
      expect(server.paths()).toEqual(["/login", "/messages", "/refresh"]);
      await client.sendMessage(message);
      expect(server.paths().slice(3)).toEqual(["/login", "/messages"]);
    },
  );
});
