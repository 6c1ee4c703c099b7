import { describe, expect, it } from "vitest";
import { accepted, startScriptedServer } from "./scripted.js";
import { closedPort } from "./servers.js";
import { createTokenClient, type TokenServer } from "./token-vendor.js";
import { createAcme, failureOf } from "./vendor.js";

const message = { body: { to: "ana" } };

/** Keeps the program from everything else, its timers too. */
function busyFor(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

function busyText(milliseconds: number) {
  return {
    toJSON: () => {
      busyFor(milliseconds);
      return "ana";
    },
  };
}

describe("a program that is busy until the call times out", () => {
  it("before the request leaves has sent nothing", async () => {
    await using server = await startScriptedServer(accepted);
    const client = createAcme({ baseUrl: server.url });
    const error = await failureOf(client.sendMessage({ body: { to: busyText(80) } }, { timeoutMs: 40 }));
    expect(error).toMatchObject({ kind: "timeout", outcome: "notSent", attempts: [] });
    expect(server.requests).toEqual([]);
  });

  it("while it waits for its token has sent nothing", async () => {
    const targets: string[] = [];
    const slow: typeof fetch = async (url) => {
      targets.push(new URL(String(url)).pathname);
      busyFor(60);
      return Response.json({
        status: "ok",
        access: "t-1",
        refresh: "r-1",
        lifetime: 1800,
        data: { id: "m-1" },
      });
    };
    const server = { url: "https://acme.example" };
    const client = createTokenClient(server as TokenServer, { fetch: slow, timeoutMs: 40 });
    expect(await failureOf(client.sendMessage(message))).toMatchObject({
      kind: "timeout",
      outcome: "notSent",
    });
    expect(targets).toEqual(["/login"]);
  });

  it("after the client could not connect, it says that nothing was sent", async () => {
    const baseUrl = `http://127.0.0.1:${await closedPort()}`;
    const slow: typeof fetch = async (...request) => {
      try {
        return await fetch(...request);
      } catch (error) {
        busyFor(600);
        throw error;
      }
    };
    const error = await failureOf(createAcme({ baseUrl, fetch: slow, timeoutMs: 500 }).sendMessage(message));
    expect(error).toMatchObject({ kind: "network", outcome: "notSent" });
    expect(error.attempts).toMatchObject([{ outcome: "notSent", phase: "connect", errno: "ECONNREFUSED" }]);
  });
});

it.each(["timeout", "aborted"])(
  "a refused connection that is known only after the call has ended sent nothing: %s",
  async (kind) => {
    const controller = new AbortController();
    let requests = 0;
    const late: typeof fetch = (_, init) =>
      new Promise((_resolve, reject) => {
        requests += 1;
        const cause = Object.assign(new Error("connect"), { code: "ECONNREFUSED", syscall: "connect" });
        init?.signal?.addEventListener("abort", () => reject(new TypeError("fetch failed", { cause })));
        if (kind === "aborted") queueMicrotask(() => controller.abort());
      });
    const client = createAcme({ baseUrl: "https://acme.example", fetch: late, retry: { baseDelayMs: 0 } });
    const timeoutMs = kind === "timeout" ? 40 : 20_000;
    const error = await failureOf(client.sendMessage(message, { timeoutMs, signal: controller.signal }));
    expect(error).toMatchObject({ kind: "network", outcome: "notSent", attempts: [{ phase: "connect" }] });
    // What was proved is reported, but nothing more is tried.
    expect(requests).toBe(1);
  },
);

describe("calls that share the time of one", () => {
  it("have what the first of them left over", async () => {
    await using server = await startScriptedServer(() => {});
    const since = performance.now() - 59_500;
    const call = createAcme({ baseUrl: server.url }).sendMessage(message, { timeoutMs: 60_000, since });
    expect(await failureOf(call)).toMatchObject({ kind: "timeout", outcome: "unknown" });
    expect(performance.now() - since).toBeLessThan(65_000);
  });

  it("send nothing where nothing is left, also by the client's own timeoutMs", async () => {
    await using server = await startScriptedServer(accepted);
    const client = createAcme({ baseUrl: server.url, timeoutMs: 1000 });
    const call = client.sendMessage(message, { since: performance.now() - 1000 });
    expect(await failureOf(call)).toMatchObject({ kind: "timeout", outcome: "notSent", attempts: [] });
    expect(server.requests).toEqual([]);
  });
});
