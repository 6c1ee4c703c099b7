import { readTrial } from "@trunkline/trial";
import { describe, expect, inject, it } from "vitest";
import { createClient } from "./clients.js";
import { contracts, operationOf, successOf } from "./contract.js";
import { createJudge } from "./judge.js";
import { sendRaw, violationsOf } from "./raw.js";
import { startRecorder } from "./recorder.js";

// Besides these, the examples of each contract are sent, in requests.test.ts.
describe.each(contracts)("$vendor", (contract) => {
  const { vendor } = contract;
  const judge = createJudge(contract);
  const mock = inject("mocks")[vendor] ?? "";

  describe.each(readTrial(vendor).sends)("$operation, $name", ({ operation: id, request }) => {
    const operation = operationOf(contract, id);

    it("is accepted by the contract's schema", () => {
      expect(judge.request(operation, request)).toEqual([]);
    });

    it("is accepted by the mock server without a client", async () => {
      const response = await sendRaw(contract, operation, request, mock);
      expect(violationsOf(response)).toEqual([]);
      expect(response.status).toBe(200);
    });

    it("is sent by the client and accepted by the mock server", async () => {
      await using recorder = await startRecorder(vendor);
      const client = await createClient(vendor, recorder.url);
      expect(await client[id]?.(request)).toEqual(successOf(operation).value);
      const sent = recorder.take().filter(({ operationId }) => operationId === id);
      expect(sent.map(({ violations }) => violations)).toEqual([[]]);
    });
  });
});
