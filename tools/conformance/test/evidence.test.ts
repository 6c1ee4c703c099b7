import { existsSync, readdirSync, readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { contracts, specs } from "./contract.js";
import { readForm } from "./event-forms.js";
import { formsBySchema } from "./events.js";
import { createJudge } from "./judge.js";
import { at } from "./openapi.js";

interface Evidence {
  readonly source: string;
  readonly schema: string;
  readonly verdict: "satisfies" | "contradicts";
  readonly payload: unknown;
}

const ajv = new Ajv2020({ strict: false, allErrors: true });
formats.default(ajv);
const isEvidence = ajv.compile<Evidence>(readJson(new URL("evidence.schema.json", specs)) as object);

describe.each(contracts)("$vendor", (contract) => {
  const folder = new URL(`${contract.vendor}/evidence/`, specs);
  const files = existsSync(folder) ? readdirSync(folder) : [];
  const judge = createJudge(contract);

  it("has the answer to a success as its vendor prints it", () => {
    const payloads = files.map((file) => readJson(new URL(file, folder)) as Evidence);
    const { pointer, value } = contract.document["x-trunkline-envelope"].success;
    expect(payloads.filter(({ payload }) => at(payload, pointer) === value)).not.toEqual([]);
  });

  it.each(files)("keeps %s in the form of evidence", (file) => {
    const evidence = readJson(new URL(file, folder));
    expect(isEvidence(evidence) ? [] : isEvidence.errors).toEqual([]);
  });

  it.each(files)("judges the payload of %s as it says", (file) => {
    const { schema, payload, verdict } = readJson(new URL(file, folder)) as Evidence;
    const pointer = schema.slice(1);
    expect(at(contract.document, pointer), "what the payload is judged by").toBeDefined();
    const forms = formsBySchema(contract, schema);
    const errors = judge.value(pointer, readForm(payload as object, forms));
    if (verdict === "satisfies") expect(errors).toEqual([]);
    else expect(errors).not.toEqual([]);
  });
});

describe("the judge of evidence", () => {
  it("refuses what its schema does not know", () => {
    expect(
      isEvidence({ source: "https://example.com", schema: "#/a", verdict: "satisfies", payload: 1 }),
    ).toBe(false);
  });
});

function readJson(file: URL): unknown {
  return JSON.parse(readFileSync(file, "utf8"));
}
