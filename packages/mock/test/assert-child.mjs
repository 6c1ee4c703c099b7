// Run by `node --test`, without a build of its own: it imports the package as its users do.
import { afterEach, beforeEach, test } from "node:test";
import { assertKeptTheContract, assertSent, startMock } from "@trunkline/mock";

let mock;
beforeEach(async () => {
  mock = await startMock("sociocs");
  const headers = { apikey: "a:b", "Content-Type": "application/json" };
  const body = JSON.stringify({ provider: "twlo", channel_key: "twlo_1", to: "+16175551212", text: "Hello" });
  await fetch(`${mock.url}/message`, { method: "POST", headers, body });
});
afterEach(() => mock.close());

test("passes", () => {
  assertSent(mock, "sendMessage", { body: { text: /^Hel/ } }, { times: 1 });
  assertKeptTheContract(mock);
});

test("fails", () => {
  assertSent(mock, "sendMessage", { body: { to: "+2" } });
});
