import { type Mock, startMock } from "@trunkline/mock";
import { VendorError } from "@trunkline/runtime";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { oneOfEach } from "./cases.js";
import { canary } from "./clients.js";
import { contracts, exchangeOf, successOf } from "./contract.js";
import { createFetchClient, initOf, sendingOperation } from "./fetch-clients.js";
import { at } from "./pointer.js";

// In `npm test` one vendor with tokens and one without: the calls are made by the same code for all vendors.
const subjects = oneOfEach(contracts, (contract) => String(exchangeOf(contract) !== undefined)).map(
  (contract) => ({ vendor: contract.vendor, contract, operation: sendingOperation(contract) }),
);

describe.each(subjects)("a call of openapi-fetch for $vendor", ({ vendor, contract, operation }) => {
  const { operationId: id, method, path } = operation;
  const init = initOf(operation.examples[0]?.request);
  const success = successOf(operation).value;
  let mock: Mock;

  beforeAll(async () => {
    mock = await startMock(vendor, { stateless: true });
  });
  beforeEach(() => mock.reset());
  afterAll(() => mock.close());

  it("throws an unknown outcome, and does not retry it", async () => {
    mock.on(id).fail("resetAfterRequest");
    const client = await createFetchClient(vendor, mock.url);
    const error = await client.request(method, path, init).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(VendorError);
    expect(error).toMatchObject({ operation: id, kind: "network", outcome: "unknown" });
    expect(sent(mock, id)).toHaveLength(1);
  });

  it("retries what was provably not sent", async () => {
    mock.on().fail("resetOnConnect").times(1);
    const client = await createFetchClient(vendor, mock.url);
    expect(await client.request(method, path, init)).toMatchObject({ data: success });
  });

  it("shows a middleware its request and its response, and no credential", async () => {
    const client = await createFetchClient(vendor, mock.url);
    const seen: unknown[] = [];
    client.use({
      onRequest: async ({ request, schemaPath }) => {
        const text = await request.clone().text();
        seen.push({ schemaPath, method: request.method, body: JSON.parse(text) });
        expect(`${request.url} ${JSON.stringify([...request.headers])}`).not.toContain(canary);
        expect(request.url.startsWith(mock.url)).toBe(true);
        return new Request(request, {
          headers: { ...Object.fromEntries(request.headers), "x-trace": "t-1" },
        });
      },
      onResponse: async ({ response }) => {
        seen.push({ status: response.status, body: await response.clone().json() });
        return undefined;
      },
    });
    expect(await client.request(method, path, init)).toMatchObject({ data: success });
    expect(seen).toEqual([
      { schemaPath: path, method, body: operation.examples[0]?.request.body },
      { status: 200, body: success },
    ]);
    expect(sent(mock, id).map(({ headers }) => headers["x-trace"])).toEqual(["t-1"]);
  });

  it("sends the body from a middleware if it is valid", async () => {
    const client = await createFetchClient(vendor, mock.url);
    const other = (body: string) => ({
      onRequest: ({ request }: { request: Request }) => new Request(request, { body }),
    });
    const text = JSON.stringify({ ...(operation.examples.at(-1)?.request.body as object) });
    await client.request(method, path, { ...init, middleware: [other(text)] });
    expect(sent(mock, id).map(({ body }) => body)).toEqual([JSON.parse(text)]);
    const refused = client.request(method, path, { ...init, middleware: [other('{"unheard-of":1}')] });
    await expect(refused).rejects.toMatchObject({ kind: "invalid", outcome: "notSent" });
    expect(sent(mock, id)).toHaveLength(1);
  });

  it("sends nothing after a middleware changed the method or the URL", async () => {
    const client = await createFetchClient(vendor, mock.url);
    client.use({ onRequest: ({ request }) => new Request(`${request.url}/other`, request) });
    await expect(client.request(method, path, init)).rejects.toThrow("the method or the URL");
    expect(mock.requests).toEqual([]);
  });

  it("sends the user's headers", async () => {
    const client = await createFetchClient(vendor, mock.url, { headers: { "x-all": "a" } });
    await client.request(method, path, { ...init, headers: { "x-one": "b" } });
    expect(sent(mock, id)[0]?.headers).toMatchObject({ "x-all": "a", "x-one": "b" });
  });

  it("is aborted by its signal, and says whether it was sent", async () => {
    const client = await createFetchClient(vendor, mock.url);
    const before = client.request(method, path, { ...init, signal: AbortSignal.abort() });
    await expect(before).rejects.toMatchObject({ kind: "aborted", outcome: "notSent" });
    expect(mock.requests).toEqual([]);
    mock.on(id).fail("slowHeaders");
    const controller = new AbortController();
    const call = client.request(method, path, { ...init, signal: controller.signal });
    const ended = expect(call).rejects.toMatchObject({ kind: "aborted", outcome: "unknown" });
    await expect.poll(() => sent(mock, id)).toHaveLength(1);
    controller.abort();
    await ended;
  });

  it.each([
    ["text", JSON.stringify(success)],
    ["arrayBuffer", new TextEncoder().encode(JSON.stringify(success)).buffer],
  ])("gives the response as %s", async (parseAs, expected) => {
    const client = await createFetchClient(vendor, mock.url);
    expect(await client.request(method, path, { ...init, parseAs })).toMatchObject({ data: expected });
  });

  it.each([
    ["baseUrl", "https://other.example.com"],
    ["fetch", fetch],
    ["cache", "no-store"],
    ["querySerializer", () => ""],
  ])("rejects %s, which it cannot obey", async (name, value) => {
    const client = await createFetchClient(vendor, mock.url);
    const call = client.request(method, path, { ...init, [name]: value });
    await expect(call).rejects.toMatchObject({ outcome: "notSent", fields: [{ field: `/${name}` }] });
    expect(mock.requests).toEqual([]);
  });

  it("has only the contract's operations", async () => {
    const client = await createFetchClient(vendor, "http://127.0.0.1:1");
    await expect(client.request("post", "/nowhere")).rejects.toThrow(
      `${vendor} has no operation POST /nowhere`,
    );
  });

  it("rejects calls after it is closed", async () => {
    const client = await createFetchClient(vendor, mock.url);
    await client.close();
    await expect(client.request(method, path, init)).rejects.toMatchObject({ outcome: "notSent" });
  });

  const exchange = exchangeOf(contract);
  if (exchange) {
    it("fetches one token for calls at once, and renews it when it is rejected", async () => {
      await using stateful = await startMock(vendor);
      const client = await createFetchClient(vendor, stateful.url);
      const both = await Promise.all([
        client.request(method, path, init),
        client.request(method, path, init),
      ]);
      expect(both.map(({ error }) => error)).toEqual([undefined, undefined]);
      const codeAt = contract.envelope.code ?? "";
      const refused = operation.replies.find(({ value }) =>
        exchange.expired.includes(String(at(value, codeAt))),
      );
      stateful
        .on(id)
        .reply({ example: refused?.name ?? "" })
        .times(1);
      expect(await client.request(method, path, init)).toMatchObject({ response: { status: 200 } });
      const { obtain, refresh = obtain } = exchange;
      const ids = stateful.requests.map(({ operationId }) => operationId);
      expect(ids).toEqual([obtain, id, id, id, refresh, id]);
    });
  }
});

function sent(mock: Mock, id: string): Mock["requests"] {
  return mock.requests.filter(({ operationId }) => operationId === id);
}
