import { afterEach, describe, expect, it, vi } from "vitest";
import type { Attempt, Retry } from "../src/index.js";
import { readForm } from "./form.js";
import {
  accepted,
  bothCalls,
  responds,
  retryAfter,
  type ScriptedServer,
  startLateServer,
  startScriptedServer,
} from "./scripted.js";
import { closedPort, type Received, type Respond } from "./servers.js";
import { type AcmeOptions, contract, createAcme, failureOf, success } from "./vendor.js";

const message = { body: { to: "ana" } };
const retry = { baseDelayMs: 1 };

afterEach(() => {
  vi.restoreAllMocks();
});

function outcomes(attempts: readonly Attempt[]): string[] {
  return attempts.map(({ outcome }) => outcome);
}

describe("a call is retried where it is proved that the vendor does not act twice", () => {
  it("when nothing listened at first", async () => {
    vi.spyOn(Math, "random").mockReturnValue(0.5);
    await using server = await startLateServer(accepted);
    const client = createAcme({
      baseUrl: server.url,
      retry: { baseDelayMs: 200, maxRetries: 1 },
      hooks: { onRetry: server.open },
    });
    const { response } = await client.sendMessage(message).withResponse();
    expect(response.attempts).toMatchObject([
      { outcome: "notSent", phase: "connect", kind: "network", errno: "ECONNREFUSED", syscall: "connect" },
      { outcome: "accepted", phase: "done", status: 200, delayMs: 100 },
    ]);
  });

  const slow = { code: { E_SLOW: { kind: "rateLimited", outcome: "rejected" } } } as const;

  it.each<[string, Respond]>([
    ["429", responds(429)],
    ["what the contract calls rejected, with Retry-After", retryAfter("0", 502)],
    ["429 that asks for no wait", retryAfter("0")],
    ["429 with a date that has passed", retryAfter("Wed, 21 Oct 2015 07:28:00 GMT")],
    ["a code that the contract calls rateLimited", responds(200, {}, { status: "error", code: "E_SLOW" })],
  ])("after a rejection for now: %s", async (_, first) => {
    await using server = await startScriptedServer(first, accepted);
    const errors = { ...contract.errors, ...slow };
    const client = createAcme({ baseUrl: server.url, retry }, { errors });
    const { data, response } = await client.sendMessage(message).withResponse();
    expect(data).toEqual(success);
    expect(outcomes(response.attempts)).toEqual(["rejected", "accepted"]);
    expect(server.requests).toHaveLength(2);
    expect(server.requests[1]?.body).toEqual(server.requests[0]?.body);
  });
});

describe("how often a call is retried", () => {
  it.each<[string, AcmeOptions["retry"], AcmeOptions["retry"], number]>([
    ["twice by default", retry, undefined, 2],
    ["never", { maxRetries: 0 }, undefined, 0],
    ["as often as the client says", { ...retry, maxRetries: 4 }, undefined, 4],
    ["not at all for a client without retries", false, undefined, 0],
    ["as often as the call says, over its client", retry, { maxRetries: 1 }, 1],
    ["not at all for a call without retries", retry, false, 0],
    ["as often as the call says, where its client has none", false, { ...retry, maxRetries: 1 }, 1],
    ["as the client says where the call leaves it open", { ...retry, maxRetries: 3 }, { maxDelayMs: 5 }, 3],
    ["by default where it is undefined", { ...retry, maxRetries: undefined as never }, undefined, 2],
  ])("%s", async (_, ofClient, ofCall, retries) => {
    await using server = await startScriptedServer(retryAfter("0"));
    const client = createAcme({ baseUrl: server.url, ...(ofClient !== undefined && { retry: ofClient }) });
    const error = await failureOf(
      client.sendMessage(message, { ...(ofCall !== undefined && { retry: ofCall }) }),
    );
    expect(error).toMatchObject({ kind: "rateLimited", outcome: "rejected", status: 429, retryAfterMs: 0 });
    expect(error.message).not.toContain("not retried");
    expect(outcomes(error.attempts)).toEqual(Array(retries + 1).fill("rejected"));
    expect(server.requests).toHaveLength(retries + 1);
  });
});

describe("the wait before a retry is random below a bound that doubles", () => {
  async function delays(random: number, options: AcmeOptions["retry"]): Promise<number[]> {
    vi.spyOn(Math, "random").mockReturnValue(random);
    const seen: Retry[] = [];
    const client = createAcme({
      baseUrl: `http://127.0.0.1:${await closedPort()}`,
      ...(options !== undefined && { retry: options }),
      hooks: { onRetry: (_, retry) => seen.push(retry) },
    });
    const { attempts } = await failureOf(client.sendMessage(message));
    expect(attempts.slice(1).map(({ delayMs }) => delayMs)).toEqual(seen.map(({ delayMs }) => delayMs));
    return seen.map(({ delayMs }) => delayMs);
  }

  it.each([
    ["at its least", 0, [0, 0, 0, 0]],
    ["in the middle", 0.5, [4, 8, 12, 12]],
    ["at its most", 0.75, [6, 12, 18, 18]],
  ])("%s", async (_, random, expected) => {
    expect(await delays(random, { baseDelayMs: 8, maxDelayMs: 24, maxRetries: 4 })).toEqual(expected);
  });

  it("which is 250 ms at first by default", async () => {
    expect(await delays(0.1, undefined)).toEqual([25, 50]);
  });

  it("and the same for a call with retries of a client without", async () => {
    vi.spyOn(Math, "random").mockReturnValue(0.1);
    const client = createAcme({ baseUrl: `http://127.0.0.1:${await closedPort()}`, retry: false });
    const { attempts } = await failureOf(client.sendMessage(message, { retry: { maxRetries: 1 } }));
    expect(attempts.map(({ delayMs }) => delayMs)).toEqual([0, 25]);
  });

  it("and does not make a call retry that says only how long it waits, by a client without retries", async () => {
    await using server = await startScriptedServer(responds(429), accepted);
    const client = createAcme({ baseUrl: server.url, retry: false });
    await failureOf(client.sendMessage(message, { retry: { maxRetryAfterMs: 0 } }));
    expect(server.requests).toHaveLength(1);
  });

  it("and is no shorter than what the vendor asks for", async () => {
    vi.spyOn(Math, "random").mockReturnValue(0.5);
    await using server = await startScriptedServer(retryAfter("0"), accepted);
    const client = createAcme({ baseUrl: server.url, retry: { baseDelayMs: 40 } });
    const { response } = await client.sendMessage(message).withResponse();
    expect(response.attempts[1]?.delayMs).toBe(20);
  });
});

describe.each(bothCalls)("a $method is retried with the same bytes", ({ act }) => {
  it("and the same address", async () => {
    await using server = await startScriptedServer(responds(429), retryAfter("0"), accepted);
    await act(createAcme({ baseUrl: server.url, retry }));
    const [first, ...others] = server.requests.map(({ target, body }) => `${target} ${body}`);
    expect(others).toEqual([first, first]);
  });
});

describe("every retry sends complete files", () => {
  const bytes = Buffer.from("\0file \r\n--é");

  async function* generated() {
    yield bytes.subarray(0, 3);
    yield bytes.subarray(3);
  }

  it.each([
    ["a Blob", () => new Blob([bytes])],
    ["a Buffer", () => bytes],
    ["a web stream", () => new Blob([bytes]).stream()],
    ["an iterable", generated],
  ])("%s", async (_, file) => {
    await using server = await startScriptedServer(responds(429), accepted);
    const body = { cover: { content: file(), filename: "ü.bin" }, caption: "cäption", tags: ["a", "b"] };
    await createAcme({ baseUrl: server.url, retry }).upload({ body });
    const [first, second] = forms(server);
    expect(first?.find(({ name }) => name === "cover")?.content).toEqual(bytes);
    expect(second).toEqual(first);
  });

  function forms({ requests }: ScriptedServer) {
    return requests.map((request: Received) => readForm(request));
  }
});
