import { describe, expect, it } from "vitest";
import { createCaller } from "../src/index.js";
import { accepted, retryAfter, startScriptedServer } from "./scripted.js";
import { respond, startServer } from "./servers.js";
import { contract, createAcme, failureOf, sendMessage, success } from "./vendor.js";

const message = { body: { to: "ana" } };

/** A server that responds once it is released. */
async function startHeldServer() {
  let release = () => {};
  const isReleased = new Promise<void>((resolve) => {
    release = resolve;
  });
  const server = await startServer(async (_, response) => {
    await isReleased;
    respond(response, success);
  });
  return { ...server, release };
}

describe("a client that was closed", () => {
  it("fails every later call before the network, and says what to do", async () => {
    await using server = await startScriptedServer(accepted);
    const client = createAcme({ baseUrl: server.url });
    await client.sendMessage(message);
    await client.close();
    const calls = [
      client.sendMessage(message),
      client.getMessage({ path: { id: 1 } }),
      client.status().withResponse(),
      client.sendMessage({ body: "nonsense" }),
    ];
    for (const call of calls) {
      const error = await failureOf(call);
      expect(error).toMatchObject({ vendor: "acme", kind: "aborted", outcome: "notSent", attempts: [] });
      expect(error.message).toContain("the client was closed; make a new one");
    }
    expect(server.requests).toHaveLength(1);
  });

  it("fails them as soon as it is closed, while others still run", async () => {
    await using server = await startHeldServer();
    const client = createAcme({ baseUrl: server.url });
    const order: string[] = [];
    const running = client.sendMessage(message).then(() => order.push("call"));
    const closed = client.close().then(() => order.push("closed"));
    const error = await failureOf(client.sendMessage(message));
    expect(error).toMatchObject({ kind: "aborted", outcome: "notSent", operation: "sendMessage" });
    expect(order).toEqual([]);
    server.release();
    await Promise.all([running, closed]);
    expect(order).toEqual(["call", "closed"]);
    expect(server.requests).toHaveLength(1);
  });

  it("lets a call that is being retried end", async () => {
    await using server = await startScriptedServer(retryAfter("0"), accepted);
    let closed: Promise<void> | undefined;
    const hooks = {
      onRetry: () => {
        closed = client.close();
      },
    };
    const client = createAcme({ baseUrl: server.url, hooks, retry: { baseDelayMs: 1 } });
    expect(await client.sendMessage(message)).toEqual(success);
    await closed;
    expect(server.requests).toHaveLength(2);
  });

  it("is closed although a call that ran fails", async () => {
    await using server = await startScriptedServer(retryAfter("60"));
    const client = createAcme({ baseUrl: server.url });
    const running = failureOf(client.sendMessage(message));
    await client.close();
    expect(await running).toMatchObject({ kind: "rateLimited", outcome: "rejected" });
  });

  it("can be closed again, and is closed no sooner", async () => {
    await using server = await startHeldServer();
    const client = createAcme({ baseUrl: server.url });
    const order: string[] = [];
    const all = [
      client.sendMessage(message).then(() => order.push("call")),
      client.close().then(() => order.push("closed")),
      client.close().then(() => order.push("closed again")),
    ];
    server.release();
    await Promise.all(all);
    expect(order).toEqual(["call", "closed", "closed again"]);
    expect(await client.close()).toBeUndefined();
  });

  it("is one that was never used as well", async () => {
    const client = createAcme({ baseUrl: "https://acme.example" });
    expect(await client.close()).toBeUndefined();
    expect(await failureOf(client.status())).toMatchObject({ kind: "aborted", outcome: "notSent" });
  });

  it("is no other client", async () => {
    await using server = await startScriptedServer(accepted);
    await createAcme({ baseUrl: server.url }).close();
    expect(await createAcme({ baseUrl: server.url }).sendMessage(message)).toEqual(success);
  });
});

it("a caller is closed in the same way", async () => {
  await using server = await startScriptedServer(accepted);
  const caller = createCaller(contract, { baseUrl: server.url, credentials: { apikey: "key" } });
  const running = caller.call(sendMessage, message);
  await caller.close();
  expect(await running).toEqual(success);
  const error = await failureOf(caller.call(sendMessage, message));
  expect(error).toMatchObject({ kind: "aborted", outcome: "notSent", operation: "sendMessage" });
  expect(server.requests).toHaveLength(1);
});
