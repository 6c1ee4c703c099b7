import { setImmediate as tick } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { createAcme, failureOf } from "./vendor.js";

const message = { body: { to: "ana" } };

/** A custom fetch whose bodies know nothing of the signal, as a cache or a proxy of a program's own gives them. */
function untied(isSilent: boolean, status: number, onRead: () => void) {
  const seen = { cancelled: 0 };
  const responding: typeof fetch = async () => {
    const body = new ReadableStream<Uint8Array>(
      {
        pull: async (controller) => {
          onRead();
          if (isSilent) await new Promise(() => {});
          await tick();
          controller.enqueue(Buffer.from(" "));
        },
        cancel: () => {
          seen.cancelled += 1;
          // One that fails, or never ends, must not hold the call.
          return isSilent ? new Promise(() => {}) : Promise.reject(new Error("no"));
        },
      },
      { highWaterMark: 0 },
    );
    return new Response(body, {
      status,
      headers: { "Content-Type": "application/json", "X-Request-Id": "r-1" },
    });
  };
  return { seen, responding };
}

describe.concurrent.each([
  ["gives nothing", true],
  ["goes on for ever", false],
])("a body that is not tied to the call's signal and %s", (_, isSilent) => {
  it.each([200, 400])("ends with the call's time, and is cancelled: %i", async (status) => {
    const { seen, responding } = untied(isSilent, status, () => {});
    const client = createAcme({ baseUrl: "https://acme.example", fetch: responding, timeoutMs: 500 });
    const error = await failureOf(client.sendMessage(message));
    expect(error).toMatchObject({ kind: "timeout", outcome: "unknown", status });
    expect(error.headers).toMatchObject({ "x-request-id": "r-1" });
    expect(error.attempts).toMatchObject([{ outcome: "unknown", phase: "receive", status, kind: "timeout" }]);
    expect(seen.cancelled).toBe(1);
    expect(await client.close()).toBeUndefined();
  });

  it("ends when the caller aborts the call, and is cancelled", async () => {
    const controller = new AbortController();
    const { seen, responding } = untied(isSilent, 200, () => controller.abort());
    const client = createAcme({ baseUrl: "https://acme.example", fetch: responding });
    const running = failureOf(client.sendMessage(message, { signal: controller.signal }));
    const closed = client.close();
    expect(await running).toMatchObject({ kind: "aborted", outcome: "unknown", status: 200 });
    expect(seen.cancelled).toBe(1);
    expect(await closed).toBeUndefined();
  });
});

// A body may come from elsewhere, such as a program's cache, which itself could not connect.
it("a body that breaks with an error about a connection does not prove that the request never left", async () => {
  const refused = Object.assign(new Error("connect ECONNREFUSED"), {
    code: "ECONNREFUSED",
    syscall: "connect",
  });
  let calls = 0;
  const fetch = async () => {
    calls += 1;
    return new Response(new ReadableStream({ pull: (controller) => controller.error(refused) }));
  };
  const error = await failureOf(createAcme({ baseUrl: "https://acme.example", fetch }).sendMessage(message));
  expect(error).toMatchObject({ outcome: "unknown", kind: "network", status: 200 });
  expect(calls).toBe(1);
});
