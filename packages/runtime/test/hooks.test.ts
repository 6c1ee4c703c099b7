import { describe, expect, it } from "vitest";
import type { Attempt, CallEnd, CallInfo, CallOptions, Hooks, Retry } from "../src/index.js";
import { accepted, broken, retryAfter, startLateServer, startScriptedServer } from "./scripted.js";
import { respond } from "./servers.js";
import { createTokenClient, expiredResponse, startTokenServer } from "./token-vendor.js";
import { createAcme, failureOf, success } from "./vendor.js";

const message = { body: { to: "ana" } };

interface Seen {
  readonly name: string;
  readonly call: CallInfo;
  readonly payload?: Attempt | Retry | CallEnd;
}

/** Hooks that keep all they see, in order. */
function createRecorder() {
  const responds: Seen[] = [];
  const hooks: Hooks = {
    onRequest: (call, ...others) => {
      // A call begins with nothing besides.
      expect(others).toEqual([]);
      responds.push({ name: "onRequest", call });
    },
    onAttempt: (call, payload) => responds.push({ name: "onAttempt", call, payload }),
    onRetry: (call, payload) => responds.push({ name: "onRetry", call, payload }),
    onResponse: (call, payload) => responds.push({ name: "onResponse", call, payload }),
  };
  return { responds, hooks, payloads: () => responds.map(({ payload }) => payload) };
}

const attempt = { startedAt: expect.any(Number), durationMs: expect.any(Number), delayMs: 0 };
const done = { ...attempt, phase: "done" };
const ok = { ...done, outcome: "accepted", status: 200 };

describe("hooks see a call in this order", () => {
  it("that succeeds", async () => {
    await using server = await startScriptedServer(accepted);
    const { responds, hooks } = createRecorder();
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
    expect(responds).toEqual([
      { name: "onRequest", call },
      { name: "onAttempt", call, payload: ok },
      { name: "onResponse", call, payload: end },
    ]);
    for (const one of responds) expect(one.call).toBe(responds[0]?.call);
    expect(JSON.stringify(responds)).not.toContain("s3cret");
  });

  it("that is invalid before the network", async () => {
    const { responds, hooks } = createRecorder();
    const client = createAcme({ baseUrl: "https://acme.example", hooks });
    const rejected: [object, CallOptions][] = [
      [{ body: {} }, {}],
      [message, { timeoutMs: 0 }],
    ];
    for (const [input, options] of rejected) {
      const error = await failureOf(client.sendMessage(input, options));
      expect(responds.map(({ name }) => name)).toEqual(["onRequest", "onResponse"]);
      const end = { outcome: "notSent", durationMs: expect.any(Number), attempts: [], error };
      expect(responds[1]?.payload).toEqual(end);
      expect(responds[1]?.payload).toHaveProperty("error", error);
      expect(responds[0]?.call.host).toBe("acme.example");
      responds.length = 0;
    }
  });

  it("that is retried after rejections", async () => {
    await using server = await startScriptedServer(retryAfter("0"), retryAfter("0"), accepted);
    const { responds, hooks, payloads } = createRecorder();
    await createAcme({ baseUrl: server.url, hooks, retry: { baseDelayMs: 0 } }).sendMessage(message);
    const limited = { ...done, outcome: "rejected", status: 429, kind: "rateLimited" };
    const away = { ...done, outcome: "rejected", status: 429, kind: "rateLimited" };
    const waited = { delayMs: expect.any(Number) };
    expect(responds.map(({ name }) => name)).toEqual([
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
      { reason: "rejected", delayMs: 0, attempt: limited },
      { ...away, ...waited },
      { reason: "rejected", delayMs: 0, attempt: { ...away, ...waited } },
      { ...ok, ...waited },
      {
        outcome: "accepted",
        durationMs: expect.any(Number),
        attempts: [limited, { ...away, ...waited }, { ...ok, ...waited }],
      },
    ]);
  });

  it("that is retried because it never left", async () => {
    await using server = await startLateServer(accepted);
    const { hooks, payloads } = createRecorder();
    const open: Hooks = { onRetry: server.open };
    const retry = { baseDelayMs: 200, maxRetries: 5 };
    await createAcme({ baseUrl: server.url, hooks: [open, hooks], retry }).sendMessage(message);
    const unsent = { ...attempt, outcome: "notSent", phase: "connect", kind: "network" };
    const rejected = { ...unsent, errno: "ECONNREFUSED", syscall: "connect" };
    expect(payloads()[1]).toMatchObject(rejected);
    expect(payloads()[2]).toMatchObject({ reason: "notSent", attempt: rejected });
  });

  it("whose token has expired, and of the calls for the token", async () => {
    await using server = await startTokenServer({
      "/messages": (_, response, { issued }) => respond(response, issued < 2 ? expiredResponse : success),
    });
    const { responds, hooks } = createRecorder();
    await createTokenClient(server, { hooks }).sendMessage(message);
    expect(responds.map(({ name, call: { operation } }) => `${operation} ${name}`)).toEqual([
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
    expect(responds[5]?.payload).toEqual({ reason: "expiredToken", delayMs: 0, attempt: expired });
  });

  it("whose outcome is unknown", async () => {
    await using server = await startScriptedServer(broken);
    const { responds, hooks, payloads } = createRecorder();
    const error = await failureOf(createAcme({ baseUrl: server.url, hooks }).sendMessage(message));
    expect(responds.map(({ name }) => name)).toEqual(["onRequest", "onAttempt", "onResponse"]);
    const lost = { outcome: "unknown", phase: "send", kind: "network" };
    expect(payloads()[1]).toMatchObject({ ...attempt, ...lost });
    expect(payloads()[2]).toMatchObject({ outcome: "unknown", attempts: [lost] });
    expect((payloads()[2] as CallEnd).error).toBe(error);
  });
});

it("hooks are called one after the other, and missing ones are skipped", async () => {
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
