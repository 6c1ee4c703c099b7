import type { RecordedRequest } from "@trunkline/mock";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkEach, oneOfEach } from "./cases.js";
import { createClient } from "./clients.js";
import { type Contract, contracts, exchangeOf, operationOf, successOf } from "./contract.js";
import { at } from "./pointer.js";
import { type Recorder, startRecorder } from "./recorder.js";

const renewing = contracts.flatMap((contract) => {
  const exchange = exchangeOf(contract);
  return exchange ? [{ vendor: contract.vendor, contract, exchange }] : [];
});

describe.each(renewing)("$vendor", ({ vendor, contract, exchange }) => {
  const cases = contract.operations.flatMap((operation) =>
    operation.security.length === 0 ? [] : expiries(contract, operation.operationId),
  );

  let recorder: Recorder;

  beforeAll(async () => {
    recorder = await startRecorder(vendor);
  });
  afterAll(() => recorder[Symbol.asyncDispose]());

  // `npm test` has one operation of each example.
  it("renews an expired token once and retries each operation once", () =>
    checkEach(
      oneOfEach(cases, ({ example }) => example),
      nameOf,
      async ({ operation, example }) => {
        recorder.take();
        const client = await createClient(vendor, recorder.url);
        const { request } = operationOf(contract, operation).examples[0] ?? {};
        const call = client[operation]?.(request, { headers: { Prefer: `example=${example}` } });
        await expect(call).rejects.toMatchObject({ kind: "authentication", outcome: "rejected" });

        const sent = recorder.take();
        const { obtain, refresh = obtain } = exchange;
        expect(sent.map(({ operationId }) => operationId)).toEqual([obtain, operation, refresh, operation]);
        const tokens = [obtain, refresh].map((id) =>
          at(successOf(operationOf(contract, id)).value, exchange.token),
        );
        expect([sent[1], sent[3]].map((one) => one && tokenOf(contract, one))).toEqual(tokens);
      },
    ));

  it("revokes its token when it is closed, if the contract says how", async () => {
    recorder.take();
    const client = await createClient(vendor, recorder.url);
    const { operation } = cases[0] ?? {};
    if (operation === undefined) throw new Error(`${vendor} has no operation that needs a token`);
    await client[operation]?.(operationOf(contract, operation).examples[0]?.request);
    await client["close"]?.();
    const sent = recorder.take();
    const { obtain, revoke } = exchange;
    const expected = [obtain, operation, ...(revoke === undefined ? [] : [revoke])];
    expect(sent.map(({ operationId }) => operationId)).toEqual(expected);
    const token = at(successOf(operationOf(contract, obtain)).value, exchange.token);
    expect(sent.slice(1).map((one) => tokenOf(contract, one))).toEqual(expected.slice(1).map(() => token));
  });
});

/** The examples of an operation that say that the token is no longer valid. */
function expiries(contract: Contract, operation: string): { operation: string; example: string }[] {
  const pointer = contract.envelope.code ?? "";
  const expired = exchangeOf(contract)?.expired ?? [];
  return operationOf(contract, operation)
    .replies.filter(({ value, status }) => status === 200 && expired.includes(String(at(value, pointer))))
    .map(({ name }) => ({ operation, example: name }));
}

function nameOf({ operation, example }: { operation: string; example: string }): string {
  return `${operation}, ${example}`;
}

function tokenOf({ schemes }: Contract, { headers, target }: RecordedRequest): unknown {
  const scheme = schemes.find(({ exchange }) => exchange !== undefined);
  const name = scheme?.parameter ?? "";
  if (scheme?.in === "header") return headers[name.toLowerCase()];
  return new URL(target, "http://localhost").searchParams.get(name);
}
