import { describe, expect, it } from "vitest";
import { expectNoSecret } from "./canary.js";
import { createFaultClient, secrets } from "./fault-calls.js";
import { responds, retryAfter, startScriptedServer } from "./scripted.js";
import { closedPort, type Respond, startTcpServer } from "./servers.js";
import { createTokenClient, startTokenServer } from "./token-vendor.js";
import { failureOf } from "./vendor.js";

const [apikey = "", pin = ""] = secrets;
const message = { body: { to: "ana", pin } };

const sent: Record<string, string> = {
  "X-Request-Id": `r-1 ${encodeURIComponent(apikey)} ${pin}`,
  "Retry-After": "7",
  "RateLimit-Remaining": "0",
  "X-RateLimit-Limit": "100",
  "Set-Cookie": "session=s3ssion",
  "WWW-Authenticate": `Bearer ${Buffer.from("s3ssion").toString("hex")}`,
  Location: "https://acme.example/s3ssion",
  "X-Echo": apikey,
  "X-Echo-Hex": Buffer.from(apikey).toString("hex"),
  "X-Request-Id-Of": "s3ssion",
  "Not-Retry-After": "s3ssion",
};

const shown = {
  date: expect.stringMatching(/GMT$/),
  "content-type": "application/json",
  "x-request-id": "r-1 *** ***",
  "retry-after": "7",
  "ratelimit-remaining": "0",
  "x-ratelimit-limit": "100",
};

describe.concurrent("an error has the headers of the response that say its time, server and id", () => {
  const cut: Respond = (_, response) => {
    response.writeHead(200, { "Content-Type": "application/json", ...sent, "Transfer-Encoding": "chunked" });
    response.write("{", () => response.socket?.end());
  };
  const silent: Respond = (_, response) => {
    response.writeHead(200, { "Content-Type": "application/json", ...sent });
    response.write("{");
  };

  it.each<[string, Respond, object]>([
    ["a rejection", responds(400, sent), { outcome: "rejected", status: 400 }],
    ["a rejection for now", responds(429, sent), { kind: "rateLimited", retryAfterMs: 7000 }],
    ["a failure of the server", responds(500, sent), { outcome: "unknown", status: 500 }],
    ["a value that is no response", responds(200, sent, "<html>"), { kind: "protocol", status: 200 }],
    ["a redirect", responds(302, sent), { kind: "protocol", status: 302 }],
    ["a body that was cut", cut, { kind: "network", status: 200 }],
    ["a body that did not end in time", silent, { kind: "timeout", status: 200 }],
  ])("and no other, and no secret: %s", async (_, respond, expected) => {
    await using server = await startScriptedServer(respond);
    const client = createFaultClient(server.url, { timeoutMs: 1000, retry: { maxRetries: 0 } });
    const error = await failureOf(client.sendMessage(message));
    expect(error).toMatchObject(expected);
    expect(error.headers).toEqual(shown);
    expectNoSecret(error, [...secrets, "s3ssion", Buffer.from("s3ssion").toString("hex")]);
  });

  it("of the last response, when there were several", async () => {
    const steps = ["1", "2"].map((id) => responds(429, { "X-Request-Id": id, "Retry-After": "0" }));
    await using server = await startScriptedServer(...steps);
    const client = createFaultClient(server.url, { retry: { baseDelayMs: 1, maxRetries: 1 } });
    const error = await failureOf(client.sendMessage(message));
    expect(error).toMatchObject({ headers: { "x-request-id": "2" }, attempts: [{}, {}] });
  });

  it("cut where they are longer than a log can hold", async () => {
    await using server = await startScriptedServer(responds(400, { "X-Request-Id": "r".repeat(4000) }));
    const error = await failureOf(createFaultClient(server.url).sendMessage(message));
    expect(error.headers["x-request-id"]).toBe(`${"r".repeat(1000)}…`);
  });
});

describe("an error has no headers", () => {
  it("where nothing was sent", async () => {
    const client = createFaultClient(`http://127.0.0.1:${await closedPort()}`);
    expect((await failureOf(client.sendMessage(message))).headers).toEqual({});
    expect((await failureOf(client.sendMessage({ body: {} }))).headers).toEqual({});
  });

  it("where no response came", async () => {
    await using server = await startTcpServer((socket) => socket.end());
    expect((await failureOf(createFaultClient(server.url).sendMessage(message))).headers).toEqual({});
  });
});

describe("a Retry-After that cannot be read is no time to wait", () => {
  it.each<[number, string]>([
    [429, "soon"],
    [429, ""],
    [429, "-1"],
    [429, "9".repeat(400)],
    [503, "soon"],
    [400, "soon"],
  ])("%i with %j", async (status, text) => {
    await using server = await startScriptedServer(retryAfter(text, status));
    const error = await failureOf(createFaultClient(server.url).sendMessage(message));
    expect(error).toMatchObject({ status, retryAfterMs: undefined });
    expect(server.requests).toHaveLength(1);
  });

  it("for a call that waits for its token either", async () => {
    await using server = await startTokenServer({
      "/login": (request, response) => retryAfter("soon")(request, response),
    });
    const error = await failureOf(createTokenClient(server).sendMessage({ body: { to: "ana" } }));
    expect(error).toMatchObject({ kind: "rateLimited", outcome: "notSent", retryAfterMs: undefined });
    expect(error.cause).toMatchObject({ retryAfterMs: undefined });
  });
});
