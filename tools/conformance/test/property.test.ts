import type { VendorError } from "@trunkline/runtime";
import type { Request } from "@trunkline/trial";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { isLong, oneOfEach } from "./cases.js";
import { type Client, createClient } from "./clients.js";
import { contracts, exchangeOf, type Operation, successOf } from "./contract.js";
import { judgeOf } from "./judge.js";
import { type Broken, brokenRequests } from "./property/invalid-requests.js";
import { arrived, wanted } from "./property/on-wire.js";
import { beyondPrism } from "./property/prism.js";
import { validRequests } from "./property/requests.js";
import { forAll, isForPrism, timeout } from "./property/run.js";
import { markHeader, type Sink, startSink } from "./property/sink.js";
import { fieldsOf, sendRaw, sorted, violationsOf } from "./raw.js";

// Requests are generated from the schemas of each contract, the invalid ones broken in one known way, and kept only if
// the reference validator agrees. The client must bring every valid one to a real server field by field and send no
// broken one, and Prism must agree with both. The seed is fixed, or TRUNKLINE_SEED. `npm test` has one operation of each
// form of body and contract; the long suites have all, twenty times as many requests, and show each to Prism, not every fifth.

let sink: Sink;
beforeAll(async () => {
  sink = await startSink(contracts);
});
afterAll(() => sink[Symbol.asyncDispose]());

describe.each(contracts)("$vendor", (contract) => {
  const { vendor, operations } = contract;
  const judge = judgeOf(contract);
  const mock = inject("mocks")[vendor] ?? "";
  let client: Client;
  let mocked: Client;
  let calls = 0;

  beforeAll(async () => {
    client = await createClient(vendor, sink.url(vendor));
    mocked = await createClient(vendor, mock);
  });

  async function send({ operationId: id }: Operation, request: Request | undefined) {
    calls += 1;
    const mark = `${vendor}/${id}/${calls}`;
    const call = client[id]?.(request, { headers: { [markHeader]: mark } });
    const result = await call?.catch((reason: unknown) => reason);
    return { result, arrivals: sink.take(mark) };
  }

  const chosen = oneOfEach(operations, ({ body }) => body?.mediaType ?? "", isLong);

  describe.each(chosen)("$operationId", (operation) => {
    const { operationId: id } = operation;
    const success = successOf(operation);
    const { valid, count } = validRequests(contract, operation, judge);

    it("sends every valid request completely", { timeout }, async () => {
      await forAll(valid, async (request, index) => {
        const { result, arrivals } = await send(operation, request);
        expect(result).toEqual(success.value);
        const meanings = arrivals.map((arrival) => arrived(contract, operation, request, arrival));
        expect(meanings).toStrictEqual([wanted(contract, operation, request)]);
        if (!isForPrism(index)) return;
        const answer = await mocked[id]?.(request).withResponse();
        expect(answer?.response.headers.get("sl-violations")).toBeNull();
        expect(answer?.data).toEqual(success.value);
      });
      // If most values are thrown away, the others show little of what the contract allows.
      expect(count.accepted / count.made).toBeGreaterThan(0.9);
    });

    it("sends no broken request", { timeout }, async () => {
      const broken = brokenRequests(contract, operation, judge, valid);
      await forAll(broken, async (one: Broken, index) => {
        const { result, arrivals } = await send(operation, one.request);
        expect(result).toMatchObject({
          name: "VendorError",
          kind: "invalid",
          outcome: "notSent",
          attempts: [],
        });
        const { fields } = result as VendorError;
        expect(fields).not.toEqual([]);
        expect(arrivals).toEqual([]);
        if (!isForPrism(index) || beyondPrism(contract, operation, judge, one)) return;
        const response = await sendRaw(contract, operation, one.request, mock);
        expect(violationsOf(response)).not.toEqual([]);
        // A query comes as text, and a form as parts, so only a JSON body is the same value to both.
        const isSame =
          operation.body?.mediaType === "application/json" && fields.every(({ field }) => isInBody(field));
        if (isSame) expect(sorted(fieldsOf(response))).toEqual(sorted(fields));
        // These would mean that something else was wrong.
        expect([401, 404, 415]).not.toContain(response.status);
      });
    });
  });

  it("asks for a token once, and for nothing else", async () => {
    const authorized = operations.filter(({ security }) => security.length > 0);
    for (const operation of authorized.slice(0, 2)) await send(operation, operation.examples[0]?.request);
    const { obtain } = exchangeOf(contract) ?? {};
    const wanted = operations.filter(({ operationId: id }) => id === obtain);
    expect(sink.unmarked.filter((one) => one.includes(` /${vendor}/`))).toEqual(
      wanted.map(({ method, path }) => `${method} /${vendor}${path}`),
    );
  });
});

function isInBody(field: string): boolean {
  return field.startsWith("/body/");
}
