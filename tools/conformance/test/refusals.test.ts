import type { VendorError } from "@trunkline/runtime";
import { readTrial } from "@trunkline/trial";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { checkEach, oneOfEach } from "./cases.js";
import { type Client, createClient } from "./clients.js";
import { contracts, operationOf } from "./contract.js";
import { judgeOf } from "./judge.js";
import { fieldsOf, sendRaw, sorted, violationsOf } from "./raw.js";
import { type Recorder, startRecorder } from "./recorder.js";

// trial-types.test.ts checks that the types reject each of them too.
describe.each(contracts)("each invalid request in the trial of $vendor", (contract) => {
  const { vendor } = contract;
  const judge = judgeOf(contract);
  const refusals = readTrial(vendor).refusals.map((one) => ({
    ...one,
    operation: operationOf(contract, one.operation),
  }));
  type Refusal = (typeof refusals)[number];
  const nameOf = ({ operation, rule }: Refusal) => `${operation.operationId}, ${rule}`;
  let recorder: Recorder;
  let client: Client;

  beforeAll(async () => {
    recorder = await startRecorder(vendor);
    client = await createClient(vendor, recorder.url);
  });
  afterAll(() => recorder[Symbol.asyncDispose]());

  async function errorOf({ operation, request }: Refusal): Promise<VendorError> {
    return (await client[operation.operationId]?.(request).catch((reason: unknown) => reason)) as VendorError;
  }

  it("is invalid to the client, which names the field and sends nothing", () =>
    checkEach(refusals, nameOf, async (one) => {
      recorder.take();
      const error = await errorOf(one);
      expect(error).toMatchObject({
        name: "VendorError",
        kind: "invalid",
        outcome: "notSent",
        attempts: [],
      });
      expect(error.fields.map(({ field }) => field)).toEqual([one.field, ...(one.also ?? [])]);
      expect(recorder.take()).toEqual([]);
    }));

  it("is invalid by the contract's schema, unless it is marked as beyond the schema", () =>
    checkEach(refusals, nameOf, ({ operation, request, beyondSchema }) => {
      expect(judge.request(operation, request).length > 0).toBe(!beyondSchema);
    }));

  // Prism takes some hundred requests in a second, so `npm test` has one of each operation.
  it("is invalid to the mock server in the same words, unless it is marked as beyond the mock server", () =>
    checkEach(
      oneOfEach(refusals, ({ operation }) => operation.operationId),
      nameOf,
      async (one) => {
        const { operation, request, beyondMock } = one;
        const response = await sendRaw(contract, operation, request, inject("mocks")[vendor] ?? "");
        expect(violationsOf(response).length > 0).toBe(!beyondMock);
        // The mock server gets something else where a value is no JSON, or is left out of a form.
        if (beyondMock || operation.body?.mediaType === "multipart/form-data") return;
        const { fields } = await errorOf(one);
        if (!fields.every(({ field }) => /^\/(?:body|query)\b/.test(field))) return;
        expect(sorted(fieldsOf(response))).toEqual(sorted(fields));
      },
    ));
});
