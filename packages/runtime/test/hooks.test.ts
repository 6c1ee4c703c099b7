import { describe, expect, it } from "vitest";
import type { Attempt, CallEnd, CallInfo, CallOptions, Hooks, Retry } from "../src/index.js";
import { accepted, broken, retryAfter, startLateServer, startScriptedServer } from "./scripted.js";
import { answer } from "./servers.js";
import { createTokenClient, expiredAnswer, startTokenServer } from "./token-vendor.js";
import { createAcme, failureOf, success } from "./vendor.js";

const message = { body: { to: "ana" } };

interface Told {
  readonly name: string;
  readonly call: CallInfo;
  readonly payload?: Attempt | Retry | CallEnd;
}

/** Hooks that keep all they are told, in its order. */
function createRecorder() {
  const told: Told[] = [];
  const hooks: Hooks = {
    onRequest: (call, ...others) => {
      // A call begins with nothing besides.
      expect(others).toEqual([]);
      told.push({ name: "onRequest", call });
    },
    onAttempt: (call, payload) => told.push({ name: "onAttempt", call, payload }),
    onRetry: (call, payload) => told.push({ name: "onRetry", call, payload }),
    onResponse: (call, payload) => told.push({ name: "onResponse", call, payload }),
  };
  return { told, hooks, payloads: () => told.map(({ payload }) => payload) };
}

const attempt = { startedAt: expect.any(Number), durationMs: expect.any(Number), delayMs: 0 };
const done = { ...attempt, phase: "done" };
const ok = { ...done, outcome: "accepted", status: 200 };

describe("hooks are told of a call, in this order", () => {
  it("that succeeds", async () => {
    await using server = await startScriptedServer(accepted);
    const { told, hooks } = createRecorder();
    await createAcme({ baseUrl: `${server.url}/v2`, hooks }).getMessage({
      path: { id: "s3cret" },
      query: { search: "s3cret" },
    });
    const call = {
      vendor: "acme",
      operation: "getMessage",
      method: "GET",
      urlTemplate: "/messages/{id}",
      host: `127.0.0.1:${server.port}`,
    };
    const end = { outcome: "accepted", durationMs: expect.any(Number), attempts: [ok] };
    expect(told).toEqual([
      { name: "onRequest", call },
      { name: "onAttempt", call, payload: ok },
      { name: "onResponse", call, payload: end },
    ]);
    for (const one of told) expect(one.call).toBe(told[0]?.call);
    expect(JSON.stringify(told)).not.toContain("s3cret");
  });

  it("that is refused before the network", async () => {
    const { told, hooks } = createRecorder();
    const client = createAcme({ baseUrl: "https://acme.example", hooks });
    const refused: [object, CallOptions][] = [
      [{ body: {} }, {}],
      [message, { timeoutMs: 0 }],
    ];
    for (const [input, options] of refused) {
      const error = await failureOf(client.sendMessage(input, options));
      expect(told.map(({ name }) => name)).toEqual(["onRequest", "onResponse"]);
      const end = { outcome: "notSent", durationMs: expect.any(Number), attempts: [], error };
      expect(told[1]?.payload).toEqual(end);
      expect(told[1]?.payload).toHaveProperty("error", error);
      expect(told[0]?.call.host).toBe("acme.example");
      told.length = 0;
    }
  });

  it("that is repeated after refusals", async () => {
    await using server = await startScriptedServer(retryAfter("0"), retryAfter("0"), accepted);
    const { told, hooks, payloads } = createRecorder();
    await createAcme({ baseUrl: server.url, hooks, retry: { baseDelayMs: 0 } }).sendMessage(message);
    const limited = { ...done, outcome: "rejected", status: 429, kind: "rateLimited" };
    const away = { ...done, outcome: "rejected", status: 429, kind: "rateLimited" };
    const waited = { delayMs: expect.any(Number) };
    expect(told.map(({ name }) => name)).toEqual([
      "onRequest",
      "onAttempt",
      "onRetry",
      "onAttempt",
      "onRetry",
      "onAttempt",
      "onResponse",
    ]);
    expect(payloads().slice(1)).toEqual([
      limited,
      { reason: "refused", delayMs: 0, attempt: limited },
      { ...away, ...waited },
      { reason: "refused", delayMs: 0, attempt: { ...away, ...waited } },
      { ...ok, ...waited },
      {
        outcome: "accepted",
        durationMs: expect.any(Number),
        attempts: [limited, { ...away, ...waited }, { ...ok, ...waited }],
      },
    ]);
  });

  it("that is repeated because it never left", async () => {
    await using server = await startLateServer(accepted);
    const { hooks, payloads } = createRecorder();
    const open: Hooks = { onRetry: server.open };
    const retry = { baseDelayMs: 200, maxRetries: 5 };
    await createAcme({ baseUrl: server.url, hooks: [open, hooks], retry }).sendMessage(message);
    const unsent = { ...attempt, outcome: "notSent", phase: "connect", kind: "network" };
    const refused = { ...unsent, errno: "ECONNREFUSED", syscall: "connect" };
    expect(payloads()[1]).toMatchObject(refused);
    expect(payloads()[2]).toMatchObject({ reason: "notSent", attempt: refused });
  });

  it("whose token has expired, and of the calls for the token", async () => {
    await using server = await startTokenServer({
      "/messages": (_, response, { issued }) => answer(response, issued < 2 ? expiredAnswer : success),
    });
    const { told, hooks } = createRecorder();
    await createTokenClient(server, { hooks }).sendMessage(message);
    expect(told.map(({ name, call: { operation } }) => `${operation} ${name}`)).toEqual([
      "sendMessage onRequest",
      "login onRequest",
      "login onAttempt",
      "login onResponse",
      "sendMessage onAttempt",
      "sendMessage onRetry",
      "refreshLogin onRequest",
      "refreshLogin onAttempt",
      "refreshLogin onResponse",
      "sendMessage onAttempt",
      "sendMessage onResponse",
    ]);
    const expired = { ...done, outcome: "rejected", status: 200, kind: "authentication", code: "E_TOKEN" };
    expect(told[5]?.payload).toEqual({ reason: "expiredToken", delayMs: 0, attempt: expired });
  });

  it("whose outcome is unknown", async () => {
    await using server = await startScriptedServer(broken);
    const { told, hooks, payloads } = createRecorder();
    const error = await failureOf(createAcme({ baseUrl: server.url, hooks }).sendMessage(message));
    expect(told.map(({ name }) => name)).toEqual(["onRequest", "onAttempt", "onResponse"]);
    const lost = { outcome: "unknown", phase: "send", kind: "network" };
    expect(payloads()[1]).toMatchObject({ ...attempt, ...lost });
    expect(payloads()[2]).toMatchObject({ outcome: "unknown", attempts: [lost] });
    expect((payloads()[2] as CallEnd).error).toBe(error);
  });
});

it("hooks are told one after the other, and one that has not all of them is passed over", async () => {
  await using server = await startScriptedServer(accepted);
  const order: string[] = [];
  const hooks: Hooks[] = [
    { onRequest: () => order.push("first") },
    {},
    { onRequest: () => order.push("second"), onResponse: undefined as never },
  ];
  await createAcme({ baseUrl: server.url, hooks }).sendMessage(message);
  expect(order).toEqual(["first", "second"]);
});

it("a hook is called as a method of its object", async () => {
  await using server = await startScriptedServer(accepted);
  class Counter implements Hooks {
    #calls = 0;
    onRequest() {
      this.#calls += 1;
    }
    get calls() {
      return this.#calls;
    }
  }
  const counter = new Counter();
  await createAcme({ baseUrl: server.url, hooks: counter }).sendMessage(message);
  expect(counter.calls).toBe(1);
});
