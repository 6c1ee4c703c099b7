import { assertKeptTheContract, startMock } from "@trunkline/mock";
import { describe, expect, it } from "vitest";
import { chromium, runInPage } from "./chromium.js";

if (!chromium) {
  console.log(
    "The pages are skipped: there is no /usr/bin/chromium; install Debian's chromium, or name one in CHROMIUM.",
  );
}

const message = { provider: "twlo", channel_key: "k", to: "14155552671", text: "Hi" };

describe.skipIf(!chromium)("a page of another origin", () => {
  it("sends by the client, as it is built, and reads what comes", async () => {
    await using mock = await startMock("sociocs");
    mock.on("sendMessage").reply({ example: "invalidChannelKey" }).times(1);
    const result = await runInPage(`
      const { createSociocs } = await import("@trunkline/sociocs");
      const sociocs = createSociocs({ baseUrl: "${mock.url}", credentials: { apikey: "any" } });
      const send = () => sociocs.sendMessage({ body: ${JSON.stringify(message)} });
      const refused = await send().catch(({ kind, outcome, status }) => ({ kind, outcome, status }));
      const sent = await send();
      await done({ refused, sent });
    `);
    expect(result).toMatchObject({
      refused: { kind: expect.any(String), status: expect.any(Number) },
      sent: { status: "success" },
    });
    // A preflight came before each of them, used up no reply, and was not recorded.
    expect(mock.requests.map(({ method, operationId }) => `${method} ${operationId}`)).toEqual([
      "POST sendMessage",
      "POST sendMessage",
    ]);
    assertKeptTheContract(mock);
  });

  it("reads failures, faults and headers", async () => {
    await using mock = await startMock("sociocs");
    const result = await runInPage(`
      const call = async (path, init = {}) => {
        const headers = { apikey: "any", "Content-Type": "application/json", ...init.headers };
        const response = await fetch("${mock.url}" + path, { ...init, headers });
        return {
          status: response.status,
          told: response.headers.get("sl-violations"),
          wait: response.headers.get("Retry-After"),
          hasBody: (await response.text()) !== "",
        };
      };
      const broken = await call("/message", { method: "POST", body: "{}" });
      const unknown = await call("/none", { method: "DELETE", headers: { "X-Own": "1" } });
      const looked = await call("/lists", { method: "HEAD" });
      const credentials = await call("/lists", { credentials: "include" });
      await done({ broken, unknown, looked, credentials });
    `);
    expect(result).toMatchObject({
      broken: { status: 400, told: expect.stringContaining("needs"), hasBody: true },
      unknown: { status: 404, told: expect.stringContaining("has no operation"), hasBody: true },
      looked: { status: 200, told: null, hasBody: false },
      credentials: { status: 200, told: null, hasBody: true },
    });
    mock.on().fail("rateLimit", { retryAfter: 7 }).times(1);
    mock.on().fail("notJson", { status: 502 }).times(1);
    const faults = await runInPage(`
      const call = async () => {
        const response = await fetch("${mock.url}/lists", { headers: { apikey: "any" } });
        return [response.status, response.headers.get("Retry-After"), (await response.text()).slice(0, 9)];
      };
      await done([await call(), await call()]);
    `);
    expect(faults).toEqual([
      [429, "7", expect.any(String)],
      [502, null, "<!doctype"],
    ]);
  });

  it("reads nothing of a mock with cors: false", async () => {
    await using mock = await startMock("sociocs", { cors: false });
    const result = await runInPage(`
      await done(await fetch("${mock.url}/lists", { headers: { apikey: "any" } }).then(String, String));
    `);
    expect(result).toBe("TypeError: Failed to fetch");
    expect(mock.requests.map(({ method }) => method)).toEqual(["OPTIONS"]);
  });
});
