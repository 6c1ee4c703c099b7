import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkEach } from "./cases.js";
import { type Client, createClient } from "./clients.js";
import { contracts, exchangeOf, successOf } from "./contract.js";
import { type Recorder, startRecorder } from "./recorder.js";
import { strays } from "./snapshots.js";
import { renderWire } from "./wire.js";

describe.each(contracts)("the client of $vendor", (contract) => {
  const { vendor, operations } = contract;
  const exchange = exchangeOf(contract);
  const examples = operations.flatMap((operation) =>
    operation.examples.map((example) => ({
      ...example,
      operation,
      file: `${operation.operationId}.${example.name}.http`,
    })),
  );
  let recorder: Recorder;
  let client: Client;

  beforeAll(async () => {
    recorder = await startRecorder(vendor);
    client = await createClient(vendor, recorder.url);
  });
  afterAll(() => recorder[Symbol.asyncDispose]());

  it("has a method for each operation, and one that closes the client", () => {
    expect(Object.keys(client).sort()).toEqual(
      [...operations.map(({ operationId }) => operationId), "close"].sort(),
    );
  });

  it("has an example of a request for each operation", () => {
    expect(operations.filter((one) => one.examples.length === 0)).toEqual([]);
  });

  it("sends each example, once and nothing else, and resolves to the success", async () => {
    let token = exchange && [exchange.obtain];
    await checkEach(
      examples,
      ({ file }) => file,
      async ({ operation, request, file }) => {
        const { operationId: id, security } = operation;
        recorder.take();
        expect(await client[id]?.(request)).toEqual(successOf(operation).value);

        const sent = recorder.take();
        const before = security.length > 0 ? token : undefined;
        expect(sent.map(({ operationId }) => operationId)).toEqual([...(before ?? []), id]);
        // The client keeps its token.
        if (before) token = undefined;
        const last = sent.at(-1) ?? expect.fail("nothing was recorded");
        expect(last.violations).toEqual([]);
        await expect(renderWire(last)).toMatchFileSnapshot(`./__snapshots__/wire/${vendor}/${file}`);
      },
    );
  });

  it("keeps no snapshot of a request that is gone", () => {
    expect(
      strays(
        `wire/${vendor}`,
        examples.map(({ file }) => file),
      ),
    ).toEqual([]);
  });
});
