import { afterEach, describe, expect, it, vi } from "vitest";
import type { Outcome } from "../src/index.js";
import { accepted, createDedupingClient, responds, retryAfter, startScriptedServer } from "./scripted.js";
import { closedPort, type Respond } from "./servers.js";
import { createAcme, failureOf } from "./vendor.js";

const message = { body: { to: "ana" } };
// A call that did not end at once would wait for so long, be retried, and succeed.
const retry = { baseDelayMs: 25_000, maxDelayMs: 25_000 };

afterEach(() => {
  vi.restoreAllMocks();
});

describe("a call that its caller aborts while it waits for its retry", () => {
  it.each<[Outcome, string, Respond]>([
    ["rejected", "was rejected", retryAfter("25")],
    ["unknown", "may have been acted on", responds(500)],
  ])("is %s where the last attempt %s", async (outcome, _, first) => {
    vi.spyOn(Math, "random").mockReturnValue(0.999);
    await using server = await startScriptedServer(first, accepted);
    const controller = new AbortController();
    const hooks = { onRetry: () => void setTimeout(() => controller.abort(), 5) };
    const client = createDedupingClient(server.url, { field: "/to" }, { retry, hooks });
    const error = await failureOf(client.sendMessage(message, { signal: controller.signal }));
    expect(error).toMatchObject({ kind: "aborted", outcome, attempts: [{ outcome, phase: "done" }] });
    expect(server.requests).toHaveLength(1);
  });

  it("is notSent where the last attempt never left", async () => {
    vi.spyOn(Math, "random").mockReturnValue(0.999);
    const controller = new AbortController();
    const hooks = { onRetry: () => void setTimeout(() => controller.abort(), 5) };
    const client = createAcme({ baseUrl: `http://127.0.0.1:${await closedPort()}`, retry, hooks });
    const error = await failureOf(client.sendMessage(message, { signal: controller.signal }));
    expect(error).toMatchObject({
      kind: "aborted",
      outcome: "notSent",
      attempts: [{ outcome: "notSent", phase: "connect" }],
    });
  });
});

it("a call that times out while it waits says so, with its outcome", async () => {
  vi.spyOn(Math, "random").mockReturnValue(0.5);
  await using server = await startScriptedServer(responds(429), accepted);
  // A program that is busy with other things takes the time which the call still had.
  const onRetry = () => {
    const until = performance.now() + 800;
    while (performance.now() < until);
  };
  const client = createAcme({
    baseUrl: server.url,
    timeoutMs: 700,
    retry: { baseDelayMs: 100 },
    hooks: { onRetry },
  });
  const error = await failureOf(client.sendMessage(message));
  expect(error).toMatchObject({ kind: "timeout", outcome: "rejected", attempts: [{ status: 429 }] });
  expect(server.requests).toHaveLength(1);
});

it("a call that the hook of its retry aborts sends nothing more", async () => {
  await using server = await startScriptedServer(responds(429), accepted);
  const controller = new AbortController();
  const client = createAcme({
    baseUrl: server.url,
    retry: { baseDelayMs: 0 },
    hooks: { onRetry: () => controller.abort() },
  });
  const error = await failureOf(client.sendMessage(message, { signal: controller.signal }));
  expect(error).toMatchObject({ kind: "aborted", outcome: "rejected", attempts: [{ status: 429 }] });
  expect(server.requests).toHaveLength(1);
});
