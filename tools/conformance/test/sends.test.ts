import { readTrial } from "@trunkline/trial";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { checkEach, oneOfEach } from "./cases.js";
import { createClient } from "./clients.js";
import { contracts, operationOf, successOf } from "./contract.js";
import { judgeOf } from "./judge.js";
import { sendRaw, violationsOf } from "./raw.js";
import { type Recorder, startRecorder } from "./recorder.js";

// Besides these, requests.test.ts sends the examples of each contract.
describe.each(contracts)("each valid request in the trial of $vendor", (contract) => {
  const { vendor } = contract;
  const judge = judgeOf(contract);
  const sends = readTrial(vendor).sends.map((one) => ({
    ...one,
    operation: operationOf(contract, one.operation),
  }));
  const nameOf = ({ operation, name }: (typeof sends)[number]) => `${operation.operationId}, ${name}`;
  let recorder: Recorder;

  beforeAll(async () => {
    recorder = await startRecorder(vendor);
  });
  afterAll(() => recorder[Symbol.asyncDispose]());

  it("is valid by the contract's schema", () =>
    checkEach(sends, nameOf, ({ operation, request }) => {
      expect(judge.request(operation, request)).toEqual([]);
    }));

  // The client's requests below are the same on the wire, so `npm test` has one of each operation.
  it("is valid to the mock server without a client", () =>
    checkEach(
      oneOfEach(sends, ({ operation }) => operation.operationId),
      nameOf,
      async ({ operation, request }) => {
        const response = await sendRaw(contract, operation, request, inject("mocks")[vendor] ?? "");
        expect(violationsOf(response)).toEqual([]);
        expect(response.status).toBe(200);
      },
    ));

  it("is sent by the client and valid to the mock server", async () => {
    const client = await createClient(vendor, recorder.url);
    await checkEach(sends, nameOf, async ({ operation, request }) => {
      const { operationId: id } = operation;
      recorder.take();
      expect(await client[id]?.(request)).toEqual(successOf(operation).value);
      const sent = recorder.take().filter(({ operationId }) => operationId === id);
      expect(sent.map(({ violations }) => violations)).toEqual([[]]);
    });
  });
});
