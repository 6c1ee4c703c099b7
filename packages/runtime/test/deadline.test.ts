import { describe, expect, it } from "vitest";
import { expectNoSecret } from "./canary.js";
import { calls, createFaultClient, secrets } from "./fault-calls.js";
import { abortedIn, respond, startServer, startTcpServer } from "./servers.js";
import { failureOf, success } from "./vendor.js";

const start = 'HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{"status":';

describe.concurrent.each(calls)("a call with a $kind body", ({ send }) => {
  it("times out before the headers, and is unknown", async () => {
    await using server = await startTcpServer(() => {});
    const error = await failureOf(send(createFaultClient(server.url, { timeoutMs: 2000 })));
    expect(error).toMatchObject({ kind: "timeout", outcome: "unknown", status: undefined });
    expect(server.requests).toHaveLength(1);
    expectNoSecret(error, secrets);
  });

  it("times out within the body, and keeps the status", async () => {
    await using server = await startTcpServer((socket) => socket.write(start));
    const error = await failureOf(send(createFaultClient(server.url, { timeoutMs: 2000 })));
    expect(error).toMatchObject({ kind: "timeout", outcome: "unknown", status: 200 });
    expect(server.requests).toHaveLength(1);
    expectNoSecret(error, secrets);
  });

  it("has the time of its own options", async () => {
    await using server = await startTcpServer(() => {});
    const error = await failureOf(send(createFaultClient(server.url), { timeoutMs: 2000 }));
    expect(error).toMatchObject({ kind: "timeout", outcome: "unknown" });
  });

  it("is notSent when its caller aborted it before", async () => {
    await using server = await startServer((_, response) => respond(response, success));
    const error = await failureOf(
      send(createFaultClient(server.url), { signal: AbortSignal.abort(secrets) }),
    );
    expect(error).toMatchObject({ kind: "aborted", outcome: "notSent", attempts: [] });
    expect(server.requests).toEqual([]);
    expectNoSecret(error, secrets);
  });

  it("is unknown when its caller aborts it after the request was read", async () => {
    const controller = new AbortController();
    await using server = await startTcpServer(() => controller.abort(secrets));
    const error = await failureOf(send(createFaultClient(server.url), { signal: controller.signal }));
    expect(error).toMatchObject({ kind: "aborted", outcome: "unknown", status: undefined });
    expect(server.requests).toHaveLength(1);
    expectNoSecret(error, secrets);
  });

  it("is unknown when its caller aborts it within the body", async () => {
    const controller = new AbortController();
    await using server = await startTcpServer((socket) => socket.write(start));
    const seen: typeof fetch = async (...request) => {
      const response = await fetch(...request);
      queueMicrotask(() => controller.abort());
      return response;
    };
    const client = createFaultClient(server.url, { fetch: seen });
    const error = await failureOf(send(client, { signal: controller.signal }));
    expect(error).toMatchObject({ kind: "aborted", outcome: "unknown", status: 200 });
  });

  it("keeps its response when its caller aborts it afterwards", async () => {
    await using server = await startServer((_, response) => respond(response, success));
    const controller = new AbortController();
    const call = send(createFaultClient(server.url), { signal: controller.signal });
    expect(await call).toEqual(success);
    controller.abort();
    expect(await call).toEqual(success);
  });
});

describe("a call whose file is still being read", () => {
  const endless = () => new ReadableStream<Uint8Array>({ pull: () => new Promise(() => {}) });

  it.each([
    ["when it times out", "timeout", () => ({ timeoutMs: 40 })],
    ["when its caller aborts it", "aborted", () => ({ signal: abortedIn(20) })],
    ["when its caller's signal times out", "timeout", () => ({ signal: AbortSignal.timeout(20) })],
  ])("was not sent %s", async (_, kind, options) => {
    await using server = await startServer((_request, response) => respond(response, success));
    const client = createFaultClient(server.url);
    const error = await failureOf(client.upload({ body: { cover: endless() } }, options()));
    expect(error).toMatchObject({ kind, outcome: "notSent", attempts: [] });
    expect(server.requests).toEqual([]);
  });

  it("is left unread when its caller aborted it before", async () => {
    let isRead = false;
    const file = (async function* () {
      isRead = true;
      yield Buffer.of(1);
    })();
    const client = createFaultClient("http://127.0.0.1:1");
    const error = await failureOf(client.upload({ body: { cover: file } }, { signal: AbortSignal.abort() }));
    expect(error).toMatchObject({ kind: "aborted", outcome: "notSent" });
    expect(isRead).toBe(false);
  });
});
