import { afterEach, describe, expect, it, vi } from "vitest";
import { accepted, responds, retryAfter, startScriptedServer } from "./scripted.js";
import { respond, startServer } from "./servers.js";
import { createTokenClient, startTokenServer } from "./token-vendor.js";
import { type AcmeOptions, type Client, createAcme, failureOf } from "./vendor.js";

const message = { body: { to: "ana" } };

afterEach(() => {
  vi.restoreAllMocks();
});

it("one 429 holds up all calls of its client for as long as the vendor asks, and no other client's", async () => {
  await using server = await startScriptedServer(retryAfter("0.3"), accepted);
  const other = createAcme({ baseUrl: server.url });
  const others: Promise<unknown>[] = [];
  // The hook is called before the wait begins, so its calls come into the pause.
  const onRetry = () => {
    others.push(client.getMessage({ path: { id: 1 } }), client.status(), other.upload(file));
  };
  const client: Client = createAcme({ baseUrl: server.url, hooks: { onRetry }, retry: { baseDelayMs: 1 } });
  await client.sendMessage(message);
  await Promise.all(others);
  const targets = server.requests.map(({ target }) => target);
  expect(targets.slice(0, 2)).toEqual(["/messages", "/files"]);
  expect(targets.slice(2).sort()).toEqual(["/messages", "/messages/1", "/status"]);
  const [first = 0, , ...held] = server.arrivals;
  for (const arrival of held) expect(arrival - first).toBeGreaterThanOrEqual(300);
});

const file = { body: { cover: new File(["file"], "x.txt") } };

/** A client that a vendor has just asked to wait for so many seconds. */
async function pausedClient(seconds: string, options: AcmeOptions = {}) {
  const server = await startScriptedServer(retryAfter(seconds), accepted);
  const client = createAcme({ baseUrl: server.url, ...options });
  const first = await failureOf(client.sendMessage(message));
  expect(first).toMatchObject({ kind: "rateLimited", outcome: "rejected", status: 429 });
  return { ...server, client };
}

describe("a call of a client that was asked to wait", () => {
  it("fails at once and is not sent when it would time out first", async () => {
    await using server = await pausedClient("20", { retry: { maxRetries: 0 } });
    const error = await failureOf(server.client.getMessage({ path: { id: 1 } }, { timeoutMs: 10_000 }));
    expect(error).toMatchObject({
      kind: "rateLimited",
      outcome: "notSent",
      operation: "getMessage",
      status: undefined,
      attempts: [],
    });
    expect(error.message).toContain("asked this client to wait, and the call would time out first");
    expect(error.retryAfterMs).toBeGreaterThan(10_000);
    expect(error.retryAfterMs).toBeLessThanOrEqual(20_000);
    expect(server.requests).toHaveLength(1);
  });

  it("is not sent when its caller aborts it while it waits", async () => {
    await using server = await pausedClient("20", { retry: { maxRetries: 0 } });
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 5);
    const error = await failureOf(server.client.sendMessage(message, { signal: controller.signal }));
    expect(error).toMatchObject({ kind: "aborted", outcome: "notSent", attempts: [] });
    expect(server.requests).toHaveLength(1);
  });

  it("waits a random while longer, so that the clients of several processes do not leave together", async () => {
    vi.spyOn(Math, "random").mockReturnValue(0.5);
    await using server = await pausedClient("0.2", { retry: { maxRetries: 0, baseDelayMs: 400 } });
    const { response } = await server.client.sendMessage(message).withResponse();
    expect(response.attempts[0]?.delayMs).toBeGreaterThan(250);
  });

  it("does not wait in a client without retries", async () => {
    await using server = await pausedClient("3600", { retry: false });
    const { response } = await server.client.sendMessage(message).withResponse();
    expect(response.attempts).toMatchObject([{ outcome: "accepted", delayMs: 0 }]);
  });

  it("does not wait after a rejection for good, or a failure of the vendor", async () => {
    for (const first of [retryAfter("20", 403), retryAfter("20", 500), responds(400)]) {
      await using server = await startScriptedServer(first, accepted);
      const client = createAcme({ baseUrl: server.url });
      await failureOf(client.sendMessage(message));
      const { response } = await client.sendMessage(message).withResponse();
      expect(response.attempts).toMatchObject([{ outcome: "accepted", delayMs: 0 }]);
    }
  });
});

it("a rejected call keeps its outcome when another's pause leaves it no time", async () => {
  vi.spyOn(Math, "random").mockReturnValue(0.9);
  let release = () => {};
  const isReleased = new Promise<void>((resolve) => {
    release = resolve;
  });
  await using server = await startServer(async (request, response) => {
    if (request.method === "GET") await isReleased;
    await retryAfter(request.method === "GET" ? "20" : "0")(request, response);
  });
  const options = { timeoutMs: 10_000, retry: { baseDelayMs: 600 }, hooks: { onRetry: () => release() } };
  const client = createAcme({ baseUrl: server.url, ...options });
  const [refused, other] = await Promise.all([
    failureOf(client.sendMessage(message)),
    failureOf(client.getMessage({ path: { id: 1 } }, { retry: { maxRetries: 0 } })),
  ]);
  expect(refused).toMatchObject({ kind: "rateLimited", outcome: "rejected", attempts: [{ status: 429 }] });
  expect(refused.retryAfterMs).toBeGreaterThan(10_000);
  expect(other).toMatchObject({ outcome: "rejected", retryAfterMs: 20_000 });
  expect(server.requests).toHaveLength(2);
});

it("a pause holds up a call that waited for its token when it began", async () => {
  let giveToken = () => {};
  const isWanted = new Promise<void>((resolve) => {
    giveToken = resolve;
  });
  await using server = await startTokenServer({
    "/login": async (_, response) => {
      await isWanted;
      respond(response, { status: "ok", access: "t-1", refresh: "r-1", lifetime: 1800 });
    },
    "/status": (_, response) => respond(response, { status: "error" }, 429, { "Retry-After": "20" }),
  });
  const client = createTokenClient(server, { retry: { maxRetries: 0 }, timeoutMs: 10_000 });
  const waiting = failureOf(client.sendMessage(message));
  await failureOf(client.status());
  giveToken();
  expect(await waiting).toMatchObject({ kind: "rateLimited", outcome: "notSent", attempts: [] });
  expect(server.tokens()).toEqual([]);
});
