import { describe, expect, it, vi } from "vitest";
import type { Operation } from "../src/index.js";
import {
  accepted,
  bothCalls,
  broken,
  createDedupingClient,
  responds,
  retryAfter,
  startScriptedServer,
} from "./scripted.js";
import type { Respond } from "./servers.js";
import { contract, createAcme, failureOf, success } from "./vendor.js";

const cut: Respond = (_, response) => {
  response.writeHead(200, { "Content-Type": "application/json", "Content-Length": 1000 });
  response.write("{", () => response.destroy());
};

const code = {
  ...contract.errors.code,
  E_LIMIT: { kind: "rateLimited", outcome: "unknown" },
} as const;

describe.concurrent.each(bothCalls)(
  "a $method on which the vendor may have acted is never retried",
  ({ act }) => {
    it.each<[string, Respond]>([
      ["a rejection that is not in the vendor's own envelope", retryAfter("0", 403, "<html>")],
      ["a 429 that is not in the vendor's own envelope", retryAfter("0", 429, "<html>")],
      ["a redirect", responds(307, { Location: "/elsewhere", "Retry-After": "0" })],
      ["503 with Retry-After", retryAfter("0", 503)],
      ["503 with Retry-After outside of the vendor's envelope", retryAfter("0", 503, "")],
      ["500", responds(500)],
      ["504", responds(504)],
      ["503 without Retry-After", responds(503)],
      ["503 with a Retry-After that cannot be read", retryAfter("soon", 503)],
      ["500 with Retry-After", retryAfter("0", 500)],
      ["408", retryAfter("0", 408)],
      ["a 200 that is no JSON", responds(200, {}, "<html>")],
      ["a code that may follow an act", responds(200, {}, { status: "error", code: "E_BUSY" })],
      ["a limit that may follow an act", responds(429, {}, { status: "error", code: "E_LIMIT" })],
      ["a reset connection", broken],
      ["a body that was cut", cut],
      ["no response in time", () => {}],
    ])("%s", async (_, first) => {
      await using server = await startScriptedServer(first, accepted);
      const retry = { baseDelayMs: 0, maxRetries: 5 };
      const client = createAcme({ baseUrl: server.url, retry }, { errors: { ...contract.errors, code } });
      const error = await failureOf(act(client, { timeoutMs: 1000 }));
      expect(error).toMatchObject({ outcome: "unknown", attempts: [{ outcome: "unknown" }] });
      expect(server.requests).toHaveLength(1);
    });

    it.each<[string, Respond]>([
      ["a rejection for good", responds(400)],
      ["a rejection with Retry-After", retryAfter("0", 403)],
      ["a 502 that the contract calls rejected, without Retry-After", responds(502)],
      ["a 503 that the contract calls rejected, without Retry-After", responds(503)],
    ])("nor one that the vendor rejected: %s", async (_, first) => {
      await using server = await startScriptedServer(first, accepted);
      const status = { "503": { kind: "unavailable", outcome: "rejected" } } as const;
      const errors = { ...contract.errors, status: { ...contract.errors.status, ...status } };
      const error = await failureOf(act(createAcme({ baseUrl: server.url }, { errors })));
      expect(error).toMatchObject({ outcome: "rejected" });
      expect(server.requests).toHaveLength(1);
    });
  },
);

describe("a request that the vendor dedupes is retried although the vendor may have acted", () => {
  const byField = { field: "/text" } as const;
  const byHeader = { header: "X-Trace" } as const;
  const message = { to: "ana" };

  it.each<[string, Operation["idempotency"], object, object]>([
    ["by a field", byField, { body: { ...message, text: "key-1" } }, {}],
    ["by a header of the input", byHeader, { body: message, headers: { "X-Trace": "key-1" } }, {}],
    ["by a header of the call", byHeader, { body: message }, { headers: { "x-trace": "key-1" } }],
  ])("%s", async (_, idempotency, input, options) => {
    for (const first of [responds(500), broken, cut, responds(200, {}, "<html>")]) {
      await using server = await startScriptedServer(first, accepted);
      const call = createDedupingClient(server.url, idempotency).sendMessage(input, options);
      const { data, response } = await call.withResponse();
      expect(data).toEqual(success);
      expect(response.attempts.map(({ outcome }) => outcome)).toEqual(["unknown", "accepted"]);
      const [one, two] = server.requests;
      expect(two?.body).toEqual(one?.body);
      expect(two?.headers["x-trace"]).toBe(one?.headers["x-trace"]);
    }
  });

  it.each<[string, Operation["idempotency"], object, object]>([
    ["is not there", byField, { body: message }, {}],
    ["is empty", byField, { body: { ...message, text: "" } }, {}],
    ["is null", { field: "/extra" }, { body: { ...message, extra: null } }, {}],
    ["is a header that is not there", byHeader, { body: message }, {}],
    ["is a header that is empty", byHeader, { body: message, headers: { "X-Trace": "" } }, {}],
    ["is a header of white space", byHeader, { body: message }, { headers: { "X-Trace": " " } }],
    ["is not what the vendor goes by", "none", { body: { ...message, text: "key-1" } }, {}],
  ])("but not where the key %s", async (_, idempotency, input, options) => {
    await using server = await startScriptedServer(responds(500), accepted);
    const error = await failureOf(createDedupingClient(server.url, idempotency).sendMessage(input, options));
    expect(error).toMatchObject({ outcome: "unknown", status: 500 });
    expect(server.requests).toHaveLength(1);
  });

  const input = { body: { ...message, text: "key-1" } };

  it.each<[string, Respond, object]>([
    ["a rejection", responds(403), { kind: "permission", status: 403 }],
    ["a rejection for now", retryAfter("60"), { kind: "rateLimited", retryAfterMs: 60_000 }],
    ["the same again", responds(500), { status: 500 }],
  ])(
    "and stays unknown when %s follows, because the vendor may have acted on the first",
    async (_, next, expected) => {
      await using server = await startScriptedServer(broken, next);
      const error = await failureOf(createDedupingClient(server.url, byField).sendMessage(input));
      expect(error).toMatchObject({ ...expected, outcome: "unknown" });
      expect(error.attempts[0]).toMatchObject({ outcome: "unknown", phase: "send" });
      expect(error.message).toContain("may have acted;");
    },
  );

  it("and stays unknown when the server is gone then", async () => {
    await using server = await startScriptedServer(retryAfter("0.3", 500));
    const onRetry = () => void server[Symbol.asyncDispose]();
    const options = { hooks: { onRetry }, retry: { baseDelayMs: 1, maxRetries: 1 } };
    const error = await failureOf(createDedupingClient(server.url, byField, options).sendMessage(input));
    expect(error).toMatchObject({ kind: "network", outcome: "unknown" });
    expect(error.attempts.map(({ outcome }) => outcome)).toEqual(["unknown", "notSent"]);
  });

  it.each(["timeout", "aborted"])("but not once the call itself has ended: %s", async (kind) => {
    const onRetry = vi.fn();
    const controller = new AbortController();
    const first = () => kind === "aborted" && controller.abort();
    await using server = await startScriptedServer(first, accepted);
    const client = createDedupingClient(server.url, byField, { hooks: { onRetry } });
    const timeoutMs = kind === "timeout" ? 500 : 20_000;
    const error = await failureOf(client.sendMessage(input, { timeoutMs, signal: controller.signal }));
    expect(error).toMatchObject({ kind, outcome: "unknown" });
    expect(onRetry).not.toHaveBeenCalled();
    expect(server.requests).toHaveLength(1);
  });
});
