import { test as base, expect } from "vitest";
import { mockOf } from "../../src/vitest.js";

const test = base.extend({ mock: mockOf("sociocs", { webhookSecret: "of the fixture" }) });

const message = { provider: "twlo", channel_key: "twlo_1", to: "+16175551212", text: "Hello" };
const urls: string[] = [];

async function send(url: string): Promise<void> {
  const headers = { apikey: "a:b", "Content-Type": "application/json" };
  await fetch(`${url}/message`, { method: "POST", headers, body: JSON.stringify(message) });
}

test("fails by a matcher", async ({ mock }) => {
  urls.push(mock.url);
  await send(mock.url);
  expect(mock).toHaveSent("sendMessage", { body: { to: "+2" } });
});

test("has a mock of its own, and finds that of the failed test closed", async ({ mock }) => {
  expect(mock.requests).toEqual([]);
  await send(mock.url);
  expect(mock).toHaveSent("sendMessage", {}, { times: 1 });
  expect(urls).toHaveLength(1);
  await expect(send(urls[0] ?? "")).rejects.toMatchObject({ cause: { code: "ECONNREFUSED" } });
});

test("has the options of its fixture", ({ mock }) => {
  expect(mock.webhookSecret).toBe("of the fixture");
});

test("fails by its mock", async ({ mock }) => {
  mock.on("sendMessage").reply(() => ({ example: "noSuchExample" }));
  await send(mock.url);
});

test("waits for what is sent later", async ({ mock }) => {
  const sent = send(mock.url);
  await expect.poll(() => mock).toHaveSent("sendMessage");
  await sent;
});
