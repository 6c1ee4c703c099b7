import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { readTrial, trialFiles } from "@trunkline/trial";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { contracts, operationOf, specs } from "./contract.js";

const ajv = new Ajv2020({ strict: false, allErrors: true });
const isTrial = ajv.compile(JSON.parse(readFileSync(new URL("trial.schema.json", specs), "utf8")));

describe.each(contracts)("the trial of $vendor", (contract) => {
  const { vendor } = contract;

  it.each(trialFiles(vendor).map((file) => [basename(file), file] as const))(
    "keeps %s in the form of a trial",
    (_, file) => {
      const written = parse(readFileSync(file, "utf8"));
      expect(isTrial(written) ? [] : isTrial.errors).toEqual([]);
    },
  );

  it("has a name of its own for each case", () => {
    const { sends, refusals } = readTrial(vendor);
    const names = [
      ...sends.map(({ operation, name }) => `${operation} sends ${name}`),
      ...refusals.map(({ operation, rule }) => `${operation} refuses ${rule}`),
    ];
    expect(names.filter((name, index) => names.indexOf(name) < index)).toEqual([]);
  });

  it("has only operations of the contract", () => {
    const { sends, refusals } = readTrial(vendor);
    for (const { operation } of [...sends, ...refusals]) operationOf(contract, operation);
    expect(sends).not.toEqual([]);
    expect(refusals).not.toEqual([]);
  });
});

describe("the judge of a trial", () => {
  it.each([
    [{ operations: { send: { sends: [{ name: "a", like: "b", body: {} }] } } }],
    [{ operations: { send: { refusals: [{ rule: "a", with: { "/body/a": 1 } }] } } }],
    [{ operations: { send: { refusals: [{ rule: "a", like: "b", without: ["body/a"] }] } } }],
    [{ operations: { send: { refusals: [{ rule: "a", like: "b", beyondTypes: false }] } } }],
    [{ credentials: [{ apikey: "a real one" }] }],
    [{ faults: [] }],
  ])("refuses %j", (written) => {
    expect(isTrial(written)).toBe(false);
  });
});
