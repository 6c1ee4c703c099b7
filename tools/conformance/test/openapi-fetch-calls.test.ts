import { type Mock, startMock } from "@trunkline/mock";
import { VendorError } from "@trunkline/runtime";
import { describe, expect, it } from "vitest";
import { canary } from "./clients.js";
import { contracts, exchangeOf, successOf } from "./contract.js";
import { createFetchClient, initOf, sendingOperation } from "./fetch-clients.js";
import { at } from "./pointer.js";

const subjects = contracts.map((contract) => ({
  vendor: contract.vendor,
  contract,
  operation: sendingOperation(contract),
}));

describe.each(subjects)("a call of openapi-fetch for $vendor", ({ vendor, contract, operation }) => {
  const { operationId: id, method, path } = operation;
  const init = initOf(operation.examples[0]?.request);
  const success = successOf(operation).value;

  it("throws what may have been acted on as unknown, and repeats it never", async () => {
    await using mock = await startMock(vendor, { stateless: true });
    mock.on(id).fail("resetAfterRequest");
    const client = await createFetchClient(vendor, mock.url);
    const error = await client.request(method, path, init).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(VendorError);
    expect(error).toMatchObject({ operation: id, kind: "network", outcome: "unknown" });
    expect(sent(mock, id)).toHaveLength(1);
  });

  it("repeats what was proved not to be sent", async () => {
    await using mock = await startMock(vendor, { stateless: true });
    mock.on().fail("resetOnConnect").times(1);
    const client = await createFetchClient(vendor, mock.url);
    expect(await client.request(method, path, init)).toMatchObject({ data: success });
  });

  it("shows a middleware its request and its answer, and no credential", async () => {
    await using mock = await startMock(vendor, { stateless: true });
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

  it("sends what a middleware made of the body, once the contract allows it", async () => {
    await using mock = await startMock(vendor, { stateless: true });
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

  it("sends nothing after a middleware changed where the request goes", async () => {
    await using mock = await startMock(vendor, { stateless: true });
    const client = await createFetchClient(vendor, mock.url);
    client.use({ onRequest: ({ request }) => new Request(`${request.url}/other`, request) });
    await expect(client.request(method, path, init)).rejects.toThrow("the method or the URL");
    expect(mock.requests).toEqual([]);
  });

  it("sends the user's headers", async () => {
    await using mock = await startMock(vendor, { stateless: true });
    const client = await createFetchClient(vendor, mock.url, { headers: { "x-all": "a" } });
    await client.request(method, path, { ...init, headers: { "x-one": "b" } });
    expect(sent(mock, id)[0]?.headers).toMatchObject({ "x-all": "a", "x-one": "b" });
  });

  it("ends by its signal, and says whether it was sent", async () => {
    await using mock = await startMock(vendor, { stateless: true });
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
  ])("gives the answer as %s", async (parseAs, expected) => {
    await using mock = await startMock(vendor, { stateless: true });
    const client = await createFetchClient(vendor, mock.url);
    expect(await client.request(method, path, { ...init, parseAs })).toMatchObject({ data: expected });
  });

  it.each([
    ["baseUrl", "https://other.example.com"],
    ["fetch", fetch],
    ["cache", "no-store"],
    ["querySerializer", () => ""],
  ])("refuses %s, which it would have to overlook", async (name, value) => {
    await using mock = await startMock(vendor, { stateless: true });
    const client = await createFetchClient(vendor, mock.url);
    const call = client.request(method, path, { ...init, [name]: value });
    await expect(call).rejects.toMatchObject({ outcome: "notSent", fields: [{ field: `/${name}` }] });
    expect(mock.requests).toEqual([]);
  });

  it("has no operation but the contract's", async () => {
    const client = await createFetchClient(vendor, "http://127.0.0.1:1");
    await expect(client.request("post", "/nowhere")).rejects.toThrow(
      `${vendor} has no operation POST /nowhere`,
    );
  });

  it("refuses calls once it is closed", async () => {
    await using mock = await startMock(vendor, { stateless: true });
    const client = await createFetchClient(vendor, mock.url);
    await client.close();
    await expect(client.request(method, path, init)).rejects.toMatchObject({ outcome: "notSent" });
  });

  const exchange = exchangeOf(contract);
  if (exchange) {
    it("fetches one token for calls at once, and renews it when it is refused", async () => {
      await using mock = await startMock(vendor);
      const client = await createFetchClient(vendor, mock.url);
      const both = await Promise.all([
        client.request(method, path, init),
        client.request(method, path, init),
      ]);
      expect(both.map(({ error }) => error)).toEqual([undefined, undefined]);
      const codeAt = contract.envelope.code ?? "";
      const refused = operation.replies.find(({ value }) =>
        exchange.expired.includes(String(at(value, codeAt))),
      );
      mock
        .on(id)
        .reply({ example: refused?.name ?? "" })
        .times(1);
      expect(await client.request(method, path, init)).toMatchObject({ response: { status: 200 } });
      const { obtain, refresh = obtain } = exchange;
      const ids = mock.requests.map(({ operationId }) => operationId);
      expect(ids).toEqual([obtain, id, id, id, refresh, id]);
    });
  }
});

function sent(mock: Mock, id: string): Mock["requests"] {
  return mock.requests.filter(({ operationId }) => operationId === id);
}
