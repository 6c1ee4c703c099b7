import type { ServerResponse } from "node:http";
import { describe, expect, it } from "vitest";
import { accepted, bothCalls, startScriptedServer } from "./scripted.js";
import { answer, type Respond } from "./servers.js";
import { createTokenClient, startTokenServer, withToken } from "./token-vendor.js";
import { createAcme, failureOf, success } from "./vendor.js";

/** Answers with the beginning of a body, and ends the connection where more was promised. */
function cutAnswer(response: ServerResponse, status: number, headers: Record<string, string> = {}): void {
  response.writeHead(status, { "Content-Type": "application/json", "Content-Length": 1000, ...headers });
  response.write('{"status":"error","code":"E_TO"', () => response.socket?.end());
}

function cut(status: number, headers: Record<string, string> = {}): Respond {
  return (_, response) => cutAnswer(response, status, headers);
}

const errno = "UND_ERR_SOCKET";

describe.each(bothCalls)("a $method whose answer is cut", ({ act }) => {
  it.each<[number, string, string]>([
    [400, "invalid", "rejected"],
    [401, "authentication", "rejected"],
    [403, "permission", "rejected"],
    [404, "conflict", "rejected"],
    [429, "rateLimited", "rejected"],
    [408, "timeout", "unknown"],
    [500, "quota", "unknown"],
  ])(
    "is judged by a status that is no success, and keeps what broke it: %i",
    async (status, kind, outcome) => {
      await using server = await startScriptedServer(cut(status), accepted);
      const error = await failureOf(act(createAcme({ baseUrl: server.url, retry: { maxRetries: 0 } })));
      expect(error).toMatchObject({ kind, outcome, status, code: undefined });
      expect(error.attempts).toMatchObject([{ kind, outcome, status, phase: "receive", errno }]);
      expect(error.cause).toMatchObject({ cause: { code: errno } });
      expect(server.requests).toHaveLength(1);
    },
  );

  it.each([500, 503])("is not repeated where the status proves nothing: %i", async (status) => {
    await using server = await startScriptedServer(cut(status), accepted);
    const error = await failureOf(act(createAcme({ baseUrl: server.url, retry: { baseDelayMs: 0 } })));
    expect(error).toMatchObject({ outcome: "unknown", status });
    expect(server.requests).toHaveLength(1);
  });

  it.each([200, 201])("may have been accepted with a status of success: %i", async (status) => {
    await using server = await startScriptedServer(cut(status), accepted);
    const error = await failureOf(act(createAcme({ baseUrl: server.url, retry: { baseDelayMs: 0 } })));
    expect(error).toMatchObject({ kind: "network", outcome: "unknown", status });
    expect(error.message).toContain("the body of the answer did not arrive whole");
    expect(error.attempts).toMatchObject([{ kind: "network", outcome: "unknown", phase: "receive", errno }]);
    expect(server.requests).toHaveLength(1);
  });

  it("is repeated after a refusal for now", async () => {
    await using server = await startScriptedServer(cut(429, { "Retry-After": "0" }), accepted);
    const call = act(createAcme({ baseUrl: server.url, retry: { baseDelayMs: 1 } }));
    const { response } = await call.withResponse();
    expect(response.attempts).toMatchObject([
      { outcome: "rejected", phase: "receive", status: 429 },
      { outcome: "accepted", phase: "done", status: 200 },
    ]);
    expect(server.requests).toHaveLength(2);
  });

  it("makes the other calls of its client wait as long as its head asks for", async () => {
    await using server = await startScriptedServer(cut(429, { "Retry-After": "20" }), accepted);
    const client = createAcme({ baseUrl: server.url, retry: { maxRetries: 0 } });
    expect(await failureOf(act(client))).toMatchObject({ kind: "rateLimited", retryAfterMs: 20_000 });
    const error = await failureOf(act(client, { timeoutMs: 10_000 }));
    expect(error).toMatchObject({ kind: "rateLimited", outcome: "notSent", attempts: [] });
    expect(server.requests).toHaveLength(1);
  });
});

describe("a 401 whose body is cut", () => {
  it("renews the token, and the call is repeated with the new one", async () => {
    await using server = await startTokenServer({
      "/messages": (_, response, { issued }) =>
        issued === 1 ? cutAnswer(response, 401) : answer(response, success),
    });
    const client = createTokenClient(server);
    const { response } = await client.sendMessage({ body: { to: "ana" } }).withResponse();
    expect(response.attempts).toMatchObject([
      { outcome: "rejected", phase: "receive", status: 401 },
      { outcome: "accepted", phase: "done" },
    ]);
    expect(server.tokens()).toEqual(["t-1", "t-2"]);
  });

  it("of the token's own request is a refusal of the credentials", async () => {
    await using server = await startTokenServer({ "/login": (_, response) => cutAnswer(response, 401) });
    const client = createAcme(
      { baseUrl: server.url, credentials: { user: "ana", secret: "s3cret" } },
      withToken,
    );
    const error = await failureOf(client.sendMessage({ body: { to: "ana" } }));
    expect(error).toMatchObject({ kind: "authentication", outcome: "notSent", status: 401, attempts: [] });
    expect(server.paths()).toEqual(["/login"]);
  });
});
