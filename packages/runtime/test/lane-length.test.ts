import { describe, expect, it } from "vitest";
import type { CallOptions } from "../src/index.js";
import { accepted, retryAfter, startScriptedServer } from "./scripted.js";
import { type AcmeOptions, createAcme, failureOf } from "./vendor.js";

const message = { body: { to: "ana" } };

/** A client one of whose calls a vendor has just refused, with the answer's Retry-After. */
async function refusedClient(seconds: string, retry: AcmeOptions["retry"], ofCall: CallOptions["retry"]) {
  const server = await startScriptedServer(retryAfter(seconds), accepted);
  const client = createAcme({ baseUrl: server.url, ...(retry !== undefined && { retry }) });
  const call = client.sendMessage(message, ofCall === undefined ? {} : { retry: ofCall });
  expect(await failureOf(call)).toMatchObject({ kind: "rateLimited", outcome: "rejected", status: 429 });
  return { ...server, client };
}

describe("what a call takes for itself does not shorten the wait of its client's other calls", () => {
  it.each<[string, string, CallOptions["retry"]]>([
    ["a call that is never repeated", "20", false],
    ["a call that waits for no Retry-After", "20", { maxRetryAfterMs: 0 }],
    ["a call that is never repeated, and a Retry-After beyond what is waited for", "3600", false],
    ["a call that is never repeated, and a Retry-After that cannot be read", "soon", false],
  ])("%s", async (_, seconds, ofCall) => {
    await using server = await refusedClient(seconds, { maxRetryAfterMs: 20_000 }, ofCall);
    const error = await failureOf(server.client.getMessage({ path: { id: 1 } }, { timeoutMs: 10_000 }));
    expect(error).toMatchObject({ kind: "rateLimited", outcome: "notSent", attempts: [] });
    expect(error.retryAfterMs).toBeGreaterThan(10_000);
    expect(error.retryAfterMs).toBeLessThanOrEqual(20_000);
    expect(server.requests).toHaveLength(1);
  });
});

describe("what a call takes for itself does not lengthen the wait of its client's other calls", () => {
  it.each<[string, AcmeOptions["retry"], CallOptions["retry"]]>([
    [
      "a client that waits less",
      { maxRetryAfterMs: 1, baseDelayMs: 1 },
      { maxRetries: 0, maxRetryAfterMs: 60_000 },
    ],
    ["a client that repeats nothing", false, { maxRetries: 0 }],
    [
      "a client that repeats nothing, with a call that would wait",
      false,
      { maxRetries: 0, maxRetryAfterMs: 60_000 },
    ],
  ])("%s", async (_, retry, ofCall) => {
    await using server = await refusedClient("3600", retry, ofCall);
    const { response } = await server.client.sendMessage(message, { timeoutMs: 10_000 }).withResponse();
    expect(response.attempts).toMatchObject([{ outcome: "accepted" }]);
    if (retry === false) expect(response.attempts[0]?.delayMs).toBe(0);
    expect(server.requests).toHaveLength(2);
  });
});
