import { getEventListeners } from "node:events";
import { describe, expect, it, vi } from "vitest";
import { expectNoSecret } from "./canary.js";
import { respond, startServer } from "./servers.js";
import { until } from "./token-life.js";
import { createAcme, failureOf, success } from "./vendor.js";

const message = { body: { to: "ana" } };

describe("one signal for many calls", () => {
  it("has one listener, which none of them leaves behind, and no warning", async () => {
    await using server = await startServer((_, response) => respond(response, success));
    const client = createAcme({ baseUrl: server.url });
    const onWarning = vi.fn();
    process.on("warning", onWarning);
    const { signal } = new AbortController();
    const calls = Array.from({ length: 100 }, () => client.sendMessage(message, { signal }));
    expect(getEventListeners(signal, "abort")).toHaveLength(1);
    await Promise.all(calls);
    await new Promise((resolve) => setImmediate(resolve));
    process.off("warning", onWarning);
    expect(getEventListeners(signal, "abort")).toEqual([]);
    expect(onWarning).not.toHaveBeenCalled();
  });

  it("ends all that are under way, and none that has ended", async () => {
    await using server = await startServer(({ target }, response) => {
      if (target === "/status") respond(response, success);
    });
    const client = createAcme({ baseUrl: server.url });
    const controller = new AbortController();
    const options = { signal: controller.signal };
    await client.status({}, options);
    const calls = Array.from({ length: 20 }, () => failureOf(client.sendMessage(message, options)));
    await expect.poll(() => server.requests.length).toBe(21);
    controller.abort();
    for (const error of await Promise.all(calls)) expect(error).toMatchObject({ kind: "aborted" });
    expect(await failureOf(client.status({}, options))).toMatchObject({ outcome: "notSent" });
  });
});

describe.concurrent("why a call was ended is kept", () => {
  it.each<[string, unknown, object]>([
    ["an error", new Error("the user left, key-0123456789"), { message: "the user left, ***" }],
    ["a text", "the user left", { message: "the user left" }],
    ["the platform's own", undefined, { name: "AbortError" }],
  ])("%s", async (_, reason, cause) => {
    await using server = await startServer(() => {});
    const controller = new AbortController();
    const client = createAcme({ baseUrl: server.url, credentials: { apikey: "key-0123456789" } });
    const call = failureOf(client.sendMessage(message, { signal: controller.signal }));
    await until(() => server.requests.length === 1);
    controller.abort(reason);
    const error = await call;
    expect(error).toMatchObject({ kind: "aborted", outcome: "unknown", cause });
    expectNoSecret(error, ["key-0123456789"]);
  });

  it("unless it throws when it is read, which ends no program", async () => {
    await using server = await startServer(() => {});
    const controller = new AbortController();
    const calls = [1, 2].map(() =>
      failureOf(createAcme({ baseUrl: server.url }).sendMessage(message, { signal: controller.signal })),
    );
    await until(() => server.requests.length === 2);
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    controller.abort(proxy);
    for (const error of await Promise.all(calls)) {
      expect(error).toMatchObject({ kind: "aborted", outcome: "unknown" });
    }
  });

  it("and a signal's own time is a timeout, also through another signal", async () => {
    await using server = await startServer(() => {});
    const client = createAcme({ baseUrl: server.url });
    for (const signal of [AbortSignal.timeout(50), AbortSignal.any([AbortSignal.timeout(50)])]) {
      const error = await failureOf(client.sendMessage(message, { signal }));
      expect(error).toMatchObject({ kind: "timeout", cause: { name: "TimeoutError" } });
    }
  });

  it("and the client's own time names its limit", async () => {
    await using server = await startServer(() => {});
    const error = await failureOf(createAcme({ baseUrl: server.url, timeoutMs: 500 }).sendMessage(message));
    expect(error).toMatchObject({ kind: "timeout", outcome: "unknown" });
    expect(error.message).toContain("request timed out after 500 ms");
  });
});

describe.concurrent("a fetch or a body that ignores its signal", () => {
  const never = () => new Promise<never>(() => {});
  const stuck = { getReader: () => ({ read: never, cancel: never }) };
  const half = { status: 200, ok: true, headers: new Headers(), body: stuck };

  it.each<[string, () => Promise<unknown>]>([
    ["a fetch", never],
    ["a body", async () => half],
  ])("does not outlive the call's time, nor hold up close: %s", async (_, fetch) => {
    const client = createAcme({ baseUrl: "https://acme.example", fetch: fetch as never, timeoutMs: 500 });
    const call = failureOf(client.sendMessage(message));
    await client.close();
    expect(await call).toMatchObject({ kind: "timeout", outcome: "unknown" });
  });

  it("cancels the body of a late response", async () => {
    const cancel = vi.fn(async () => {});
    let late: (response: unknown) => void = () => {};
    const fetch = () => new Promise((resolve) => (late = resolve));
    const client = createAcme({ baseUrl: "https://acme.example", fetch: fetch as never, timeoutMs: 500 });
    await failureOf(client.sendMessage(message));
    late({ body: { cancel } });
    await until(() => cancel.mock.calls.length === 1);
  });
});
