import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Client, createClient } from "./clients.js";
import { contracts, exchangeOf, successOf } from "./contract.js";
import { type Recorder, startRecorder } from "./recorder.js";
import { strays } from "./snapshots.js";
import { renderWire } from "./wire.js";

describe.each(contracts)("$vendor", (contract) => {
  const { vendor, operations } = contract;
  const exchange = exchangeOf(contract);
  let recorder: Recorder;
  let client: Client;

  beforeAll(async () => {
    recorder = await startRecorder(vendor);
    client = await createClient(vendor, recorder.url);
  });
  afterAll(() => recorder[Symbol.asyncDispose]());

  it("has a method for each operation, and one that ends the client", () => {
    expect(Object.keys(client).sort()).toEqual(
      [...operations.map(({ operationId }) => operationId), "close"].sort(),
    );
  });

  describe.each(operations)("$operationId", (operation) => {
    it("has an example of a request", () => {
      expect(operation.examples).not.toEqual([]);
    });

    it.each(operation.examples)("sends $name and resolves to the success", async ({ name, request }) => {
      recorder.take();
      const answer = await client[operation.operationId]?.(request);
      expect(answer).toEqual(successOf(operation).value);

      const [sent, ...repeated] = recorder
        .take()
        .filter(({ operationId }) => operationId === operation.operationId);
      expect(repeated).toEqual([]);
      if (!sent) throw new Error("nothing was recorded");
      expect(sent.violations).toEqual([]);
      const file = `./__snapshots__/wire/${vendor}/${operation.operationId}.${name}.http`;
      await expect(renderWire(sent)).toMatchFileSnapshot(file);
    });

    it("sends nothing else but what it needs for a token", async () => {
      const { request } = operation.examples[0] ?? {};
      const fresh = await createClient(vendor, recorder.url);
      recorder.take();
      await fresh[operation.operationId]?.(request);
      const isAuthorized = operation.security.length > 0;
      const expected =
        exchange && isAuthorized ? [exchange.obtain, operation.operationId] : [operation.operationId];
      expect(recorder.take().map(({ operationId }) => operationId)).toEqual(expected);
    });
  });

  it("keeps no snapshot of an exchange that is gone", () => {
    const expected = operations.flatMap(({ operationId: id, examples }) =>
      examples.map(({ name }) => `${id}.${name}.http`),
    );
    expect(strays(`wire/${vendor}`, expected)).toEqual([]);
  });
});
