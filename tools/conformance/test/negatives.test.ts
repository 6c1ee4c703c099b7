import { readdirSync, readFileSync } from "node:fs";
import type { VendorError } from "@trunkline/runtime";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { type Client, createClient } from "./clients.js";
import { contracts, operationOf } from "./contract.js";
import { createJudge } from "./judge.js";
import type { Negative } from "./negative.js";
import { fieldsOf, sendRaw, sorted, violationsOf } from "./raw.js";
import { type Recorder, startRecorder } from "./recorder.js";

describe.each(contracts)("$vendor", async (contract) => {
  const { vendor } = contract;
  const { negatives }: { negatives: readonly Negative[] } = await import(`./negatives/${vendor}.ts`);
  const judge = createJudge(contract);
  let recorder: Recorder;
  let client: Client;

  beforeAll(async () => {
    recorder = await startRecorder(vendor);
    client = await createClient(vendor, recorder.url);
  });
  afterAll(() => recorder[Symbol.asyncDispose]());

  // The compiler fails on an expected error that does not come, so each of these is proved by the type check.
  it("has types that refuse each case but those marked as beyond them", () => {
    const folder = new URL("./negatives/", import.meta.url);
    const files = readdirSync(folder).filter((name) => name.startsWith(vendor));
    const source = files.map((name) => readFileSync(new URL(name, folder), "utf8")).join("");
    const expected = negatives.filter(({ beyondTypes }) => !beyondTypes);
    expect(source.match(/\/\/ @ts-expect-error \w/g)).toHaveLength(expected.length);
  });

  describe.each(negatives)(
    "$operation, $rule",
    ({ operation: id, field, also = [], request, beyondSchema, beyondPrism }) => {
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

      it(beyondPrism ? `is beyond Prism: ${beyondPrism}` : "is refused by the mock server", async () => {
        const response = await sendRaw(contract, operation, request, inject("mocks")[vendor] ?? "");
        expect(violationsOf(response).length > 0).toBe(!beyondPrism);
        // What is no JSON comes to the mock server as another value, and what is left out as another request.
        if (beyondPrism || operation.mediaType === "multipart/form-data") return;
        const error = await client[id]?.(request).catch((reason: unknown) => reason);
        const { fields } = error as VendorError;
        const isWhole = fields.every((told) => /^\/(?:body|query)\b/.test(told.field));
        if (isWhole) expect(sorted(fieldsOf(response))).toEqual(sorted(fields));
      });
    },
  );
});
