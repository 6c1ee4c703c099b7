import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { checkEach } from "./cases.js";
import { contracts, specs } from "./contract.js";
import { readForm } from "./event-forms.js";
import { formsBySchema } from "./events.js";
import { evidenceOf, payloadsOf } from "./evidence.js";
import { judgeOf } from "./judge.js";
import { at } from "./pointer.js";

const ajv = new Ajv2020({ strict: false, allErrors: true });
formats.default(ajv);
const isEvidence = ajv.compile(JSON.parse(readFileSync(new URL("evidence.schema.json", specs), "utf8")));

describe.each(contracts)("$vendor", (contract) => {
  const payloads = payloadsOf(contract.vendor);
  const judge = judgeOf(contract);

  it("has the response to a success as its vendor prints it", () => {
    const { pointer, value } = contract.envelope.success;
    expect(payloads.filter(({ payload }) => at(payload, pointer) === value)).not.toEqual([]);
  });

  it("keeps each file in the form of evidence", () =>
    checkEach(
      Object.entries(evidenceOf(contract.vendor)),
      ([name]) => name,
      ([, evidence]) => expect(isEvidence(evidence) ? [] : isEvidence.errors).toEqual([]),
    ));

  it("is named after the endpoint or the event that it is about", () => {
    const events = contract.events.map(({ type }) => type);
    const known = [
      ...contract.operations.map(({ operationId }) => operationId),
      ...events,
      "failure",
      "signature",
    ];
    const names = Object.keys(evidenceOf(contract.vendor));
    expect(names.filter((name) => !known.includes(/^[A-Za-z]+/.exec(name)?.[0] ?? ""))).toEqual([]);
  });

  it("judges each payload as it says", () =>
    checkEach(
      payloads,
      ({ from }) => from,
      ({ schema, payload, verdict }) => {
        const forms = formsBySchema(contract, schema);
        const errors = judge.value(schema.slice(1), readForm(payload, forms));
        if (verdict === "satisfies") expect(errors).toEqual([]);
        else expect(errors).not.toEqual([]);
      },
    ));
});

describe("the judge of evidence", () => {
  const page = { source: "https://example.com", sample: "The sample" };
  const signed = { secret: "a", body: "b", signature: "c" };

  it.each([
    [{ source: page.source, schema: "#/a", verdict: "satisfies", payload: 1 }],
    [{ ...page, schema: "#/a", verdict: "contradicts", payload: 1 }],
    [{ ...page, schema: "#/a", verdict: "satisfies", payload: 1, signed }],
    [{ ...page, schema: "#/a", signed }],
    [page],
  ])("rejects what its schema does not know: %j", (evidence) => {
    expect(isEvidence(evidence)).toBe(false);
  });
});
