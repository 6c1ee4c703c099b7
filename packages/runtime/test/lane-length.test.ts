import { afterEach, describe, expect, it, vi } from "vitest";
import type { CallOptions } from "../src/index.js";
import { accepted, responds, retryAfter, startScriptedServer } from "./scripted.js";
import { type AcmeOptions, createAcme, failureOf } from "./vendor.js";

const message = { body: { to: "ana" } };

afterEach(() => {
  vi.restoreAllMocks();
});

/** A client after the vendor rejected one of its calls, with the response's Retry-After. */
async function rejectedClient(seconds: string, retry: AcmeOptions["retry"], ofCall: CallOptions["retry"]) {
  const server = await startScriptedServer(retryAfter(seconds), accepted);
  const client = createAcme({ baseUrl: server.url, ...(retry !== undefined && { retry }) });
  const call = client.sendMessage(message, ofCall === undefined ? {} : { retry: ofCall });
  expect(await failureOf(call)).toMatchObject({ kind: "rateLimited", outcome: "rejected", status: 429 });
  return { ...server, client };
}

describe("what a call takes for itself does not shorten the wait of its client's other calls", () => {
  it.each<[string, string, CallOptions["retry"], number]>([
    ["a call that is never retried", "20", false, 20_000],
    ["a call that waits for no Retry-After", "20", { maxRetryAfterMs: 0 }, 20_000],
    ["a call that is never retried, and a Retry-After that is too long", "3600", false, 3_600_000],
    ["a call that is never retried, and a Retry-After that cannot be read", "soon", false, 15_000],
  ])("%s", async (_, seconds, ofCall, pauseMs) => {
    const retry = { maxRetryAfterMs: 20_000, maxDelayMs: 15_000 };
    await using server = await rejectedClient(seconds, retry, ofCall);
    const error = await failureOf(server.client.getMessage({ path: { id: 1 } }, { timeoutMs: 10_000 }));
    expect(error).toMatchObject({ kind: "rateLimited", outcome: "notSent", attempts: [] });
    expect(error.retryAfterMs).toBeGreaterThan(10_000);
    expect(error.retryAfterMs).toBeLessThanOrEqual(pauseMs);
    expect(server.requests).toHaveLength(1);
  });
});

describe("what a call takes for itself does not lengthen the wait of its client's other calls", () => {
  it.each<[string, CallOptions["retry"]]>([
    ["a client without retries", { maxRetries: 0 }],
    ["a client without retries, with a call that would wait", { maxRetries: 0, maxRetryAfterMs: 60_000 }],
  ])("%s", async (_, ofCall) => {
    await using server = await rejectedClient("3600", false, ofCall);
    const { response } = await server.client.sendMessage(message, { timeoutMs: 10_000 }).withResponse();
    expect(response.attempts).toMatchObject([{ outcome: "accepted", delayMs: 0 }]);
    expect(server.requests).toHaveLength(2);
  });
});

describe("a call fails at once in a pause that is longer than it may wait, with the time that is left", () => {
  it.each<[string, string, AcmeOptions["retry"], CallOptions]>([
    ["by default", "60", {}, {}],
    ["for an hour, with time enough", "3600", {}, { timeoutMs: 4_000_000 }],
    ["by the client's options", "20", { maxRetryAfterMs: 19_000 }, {}],
    ["by its own options", "20", {}, { retry: { maxRetryAfterMs: 19_000 } }],
    ["that waits for nothing", "20", {}, { retry: false }],
  ])("%s", async (_, seconds, retry, options) => {
    await using server = await rejectedClient(seconds, retry, { maxRetries: 0 });
    const error = await failureOf(server.client.getMessage({ path: { id: 1 } }, options));
    expect(error).toMatchObject({ kind: "rateLimited", outcome: "notSent", isRetryable: true, attempts: [] });
    expect(error.message).toContain("asked this client to wait longer than maxRetryAfterMs");
    expect(error.retryAfterMs).toBeGreaterThan(Number(seconds) * 1000 - 10_000);
    expect(error.retryAfterMs).toBeLessThanOrEqual(Number(seconds) * 1000);
    expect(server.requests).toHaveLength(1);
  });

  it("also a call that waited already, when another one brings the longer pause", async () => {
    await using server = await startScriptedServer(retryAfter("0.3"), retryAfter("60"), accepted);
    const client = createAcme({ baseUrl: server.url, retry: { maxRetries: 0, baseDelayMs: 1 } });
    const [first, ...others] = await Promise.all(
      [1, 2, 3, 4].map(async (call) => {
        if (call > 1) await expect.poll(() => server.requests.length, { timeout: 30_000 }).toBe(1);
        return await failureOf(client.sendMessage(message));
      }),
    );
    expect(first).toMatchObject({ outcome: "rejected", retryAfterMs: 300 });
    expect(others.map(({ outcome }) => outcome).sort()).toEqual(["notSent", "notSent", "rejected"]);
    for (const { retryAfterMs } of others) expect(retryAfterMs).toBeGreaterThan(30_000);
    expect(server.requests).toHaveLength(2);
  });

  it("but not a pause of the client's own, where the vendor said nothing of a wait", async () => {
    await using server = await startScriptedServer(responds(429), accepted);
    const client = createAcme({ baseUrl: server.url, retry: { baseDelayMs: 400 } });
    vi.spyOn(Math, "random").mockReturnValue(0.9);
    await failureOf(client.sendMessage(message, { retry: { maxRetries: 0 } }));
    const { response } = await client.sendMessage(message, { retry: false }).withResponse();
    expect(response.attempts[0]?.delayMs).toBeGreaterThan(100);
  });

  it("whoever wrote the 429", async () => {
    const page = "<html>Slow down</html>";
    await using server = await startScriptedServer(responds(429, { "Retry-After": "60" }, page), accepted);
    const client = createAcme({ baseUrl: server.url });
    expect(await failureOf(client.sendMessage(message))).toMatchObject({ outcome: "unknown" });
    expect(await failureOf(client.sendMessage(message))).toMatchObject({
      kind: "rateLimited",
      outcome: "notSent",
    });
    expect(server.requests).toHaveLength(1);
  });
});
