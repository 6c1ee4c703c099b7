import { assertKeptTheContract, startMock } from "@trunkline/mock";
import { describe, expect, it } from "vitest";
import { chromium, runInPage } from "./chromium.js";
import { waysOf } from "./clients.js";
import { type Contract, contracts, exchangeOf, type Operation, successOf } from "./contract.js";
import { typeNameOf } from "./packages.js";
import { sendRaw } from "./raw.js";

if (!chromium) {
  console.log(
    "The pages are skipped: there is no /usr/bin/chromium; install Debian's chromium, or name one in CHROMIUM.",
  );
}

// Any vendor shows it whose key goes in a header, which makes a browser ask first.
const [found] = contracts.flatMap(toPage);
if (!found)
  throw new Error("no vendor takes a key in a header, a message as JSON, and a GET without parameters");
const { contract, header, sending, reading } = found;
const { vendor } = contract;
const headers = { [header]: "any", "Content-Type": "application/json" };

describe.skipIf(!chromium)("a page of another origin", () => {
  it("sends by the client, as it is built, and reads what comes", async () => {
    await using mock = await startMock(vendor);
    const refusal = sending.replies.find(({ status, success }) => status === 200 && !success);
    mock
      .on(sending.operationId)
      .reply({ example: refusal?.name ?? "" })
      .times(1);
    const options = { baseUrl: mock.url, credentials: waysOf(vendor)[0] };
    const result = await runInPage(`
      const { create${typeNameOf(vendor)}: create } = await import("@trunkline/${vendor}");
      const client = create(${JSON.stringify(options)});
      const send = () => client.${sending.operationId}(${JSON.stringify(sending.examples[0]?.request)});
      const refused = await send().catch(({ kind, outcome, status }) => ({ kind, outcome, status }));
      const sent = await send();
      await done({ refused, sent });
    `);
    expect(result).toMatchObject({
      refused: { kind: expect.any(String), status: 200 },
      sent: successOf(sending).value,
    });
    // Each followed a preflight, which used up no reply and was not recorded.
    expect(mock.requests.map(({ operationId }) => operationId)).toEqual([
      sending.operationId,
      sending.operationId,
    ]);
    assertKeptTheContract(mock);
  });

  it("reads failures, faults and headers", async () => {
    await using mock = await startMock(vendor);
    const result = await runInPage(`
      const call = async (path, init = {}) => {
        const headers = { ...${JSON.stringify(headers)}, ...init.headers };
        const response = await fetch("${mock.url}" + path, { ...init, headers });
        return {
          status: response.status,
          told: response.headers.get("sl-violations"),
          hasBody: (await response.text()) !== "",
        };
      };
      const broken = await call("${sending.path}", { method: "${sending.method}", body: "{}" });
      const unknown = await call("/none", { method: "DELETE", headers: { "X-Own": "1" } });
      const looked = await call("${reading.path}", { method: "HEAD" });
      const credentials = await call("${reading.path}", { credentials: "include" });
      await done({ broken, unknown, looked, credentials });
    `);
    const beyondPage = await sendRaw(contract, sending, { body: {} }, mock.url);
    const told = beyondPage.headers.get("sl-violations");
    expect(told).toContain("needs");
    expect(result).toMatchObject({
      broken: { status: beyondPage.status, told, hasBody: true },
      unknown: { status: 404, told: expect.stringContaining("has no operation"), hasBody: true },
      looked: { status: 200, told: null, hasBody: false },
      credentials: { status: 200, told: null, hasBody: true },
    });
    mock.on().fail("rateLimit", { retryAfter: 7 }).times(1);
    mock.on().fail("notJson", { status: 502 }).times(1);
    const faults = await runInPage(`
      const call = async () => {
        const response = await fetch("${mock.url}${reading.path}", { headers: ${JSON.stringify(headers)} });
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
    await using mock = await startMock(vendor, { cors: false });
    const result = await runInPage(`
      const headers = ${JSON.stringify(headers)};
      await done(await fetch("${mock.url}${reading.path}", { headers }).then(String, String));
    `);
    expect(result).toBe("TypeError: Failed to fetch");
    expect(mock.requests.map(({ method }) => method)).toEqual(["OPTIONS"]);
  });
});

interface Page {
  readonly contract: Contract;
  readonly header: string;
  readonly sending: Operation;
  readonly reading: Operation;
}

function toPage(contract: Contract): Page[] {
  const { schemes, operations } = contract;
  const header = schemes.find((one) => one.in === "header")?.parameter;
  const sending = operations.find(
    ({ method, body }) => method === "POST" && body?.mediaType === "application/json",
  );
  const reading = operations.find(
    ({ method, parameters }) => method === "GET" && !parameters.some(({ isRequired }) => isRequired),
  );
  const hasOneKey = sending?.security[0]?.length === 1 && !exchangeOf(contract);
  return header && sending && reading && hasOneKey ? [{ contract, header, sending, reading }] : [];
}
