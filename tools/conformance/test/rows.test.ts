import type { Operation as Row } from "@trunkline/runtime";
import { type Refusal, readTrial } from "@trunkline/trial";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkEach } from "./cases.js";
import { createCaller } from "./clients.js";
import { contracts } from "./contract.js";
import { importVendor } from "./packages.js";
import { type Recorder, startRecorder } from "./recorder.js";

type Rows = Readonly<Record<string, Row>>;

describe.each(contracts)("the rows of $vendor", async (contract) => {
  const { vendor, operations } = contract;
  const checked: Rows = await importVendor(vendor, "operations");
  const rows: Rows = await importVendor(vendor, "rows");
  let recorder: Recorder;

  beforeAll(async () => {
    recorder = await startRecorder(vendor);
  });
  afterAll(() => recorder[Symbol.asyncDispose]());

  it("say the same of each operation with a check of requests and without", () =>
    checkEach(
      operations,
      ({ operationId }) => operationId,
      ({ operationId: id }) => {
        expect(checked[id]).toEqual({ ...rows[id], check: expect.any(Function) });
        expect(rows[id]).not.toHaveProperty("check");
      },
    ));

  it("are those of the contract", () => {
    const ids = operations.map(({ operationId }) => operationId).sort();
    expect([Object.keys(checked).sort(), Object.keys(rows).sort()]).toEqual([ids, ids]);
  });

  it("send without a check a body that is invalid with it", async () => {
    const { operation: id, request } = firstOf(readTrial(vendor).refusals);
    const caller = await createCaller(vendor, recorder.url);
    const send = (those: Rows) => caller.call(those[id] as Row, request);
    await expect(send(checked)).rejects.toMatchObject({ kind: "invalid", outcome: "notSent" });
    expect(recorder.take()).toEqual([]);
    // The mock's own response to it has no envelope of the vendor, so the outcome is not checked here.
    await expect(send(rows)).rejects.toMatchObject({
      status: expect.any(Number),
      attempts: { length: 1 },
    });
    expect(recorder.take().filter(({ operationId }) => operationId === id)).toHaveLength(1);
  });
});

/** A mistake in a body, which a client can send and a mock server sees. */
function firstOf(refusals: readonly Refusal[]): Refusal {
  const found = refusals.find(
    ({ field, beyondMock, beyondSchema }) => field.startsWith("/body/") && !beyondMock && !beyondSchema,
  );
  if (!found) throw new Error("no refusal breaks a rule of a body");
  return found;
}
