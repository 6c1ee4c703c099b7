import type { VendorError } from "@trunkline/runtime";
import { readTrial } from "@trunkline/trial";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { type Client, createClient } from "./clients.js";
import { contracts, operationOf } from "./contract.js";
import { createJudge } from "./judge.js";
import { fieldsOf, sendRaw, sorted, violationsOf } from "./raw.js";
import { type Recorder, startRecorder } from "./recorder.js";

describe.each(contracts)("$vendor", (contract) => {
  const { vendor } = contract;
  const judge = createJudge(contract);
  let recorder: Recorder;
  let client: Client;

  beforeAll(async () => {
    recorder = await startRecorder(vendor);
    client = await createClient(vendor, recorder.url);
  });
  afterAll(() => recorder[Symbol.asyncDispose]());

  // That the types refuse each as well is for the compiler to say, in trial-types.test.ts.
  describe.each(readTrial(vendor).refusals)(
    "$operation, $rule",
    ({ operation: id, field, also = [], request, beyondSchema, beyondMock }) => {
      const operation = operationOf(contract, id);

      it("is refused by the client before anything is sent, with the field named", async () => {
        recorder.take();
        const error = await client[id]?.(request).catch((reason: unknown) => reason);
        expect(error).toMatchObject({
          name: "VendorError",
          kind: "invalid",
          outcome: "notSent",
          attempts: [],
        });
        expect((error as VendorError).fields.map((told) => told.field)).toEqual([field, ...also]);
        expect(recorder.take()).toEqual([]);
      });

      it(
        beyondSchema ? `is beyond the schema: ${beyondSchema}` : "is refused by the contract's schema",
        () => {
          expect(judge.request(operation, request).length > 0).toBe(!beyondSchema);
        },
      );

      it(
        beyondMock ? `is beyond the mock server: ${beyondMock}` : "is refused by the mock server",
        async () => {
          const response = await sendRaw(contract, operation, request, inject("mocks")[vendor] ?? "");
          expect(violationsOf(response).length > 0).toBe(!beyondMock);
          // What is no JSON comes to the mock server as another value, and what is left out as another request.
          if (beyondMock || operation.body?.mediaType === "multipart/form-data") return;
          const error = await client[id]?.(request).catch((reason: unknown) => reason);
          const { fields } = error as VendorError;
          const isWhole = fields.every((told) => /^\/(?:body|query)\b/.test(told.field));
          if (isWhole) expect(sorted(fieldsOf(response))).toEqual(sorted(fields));
        },
      );
    },
  );
});
