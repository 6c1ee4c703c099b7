import { readdirSync } from "node:fs";
import { type Json, namedSchemas } from "@trunkline/contract";
import { beforeAll, describe, expect, it } from "vitest";
import { typeNames } from "../src/face/type-names.js";
import { judge, type Verdict } from "../src/judge.js";
import type { Severity } from "../src/severity.js";
import { judgeAll } from "./batch.js";
import { acme, at, contractOf, modelOf, withAt } from "./contracts.js";

const counted = (keyword: string, count: number | undefined): Json => ({
  type: "object",
  additionalProperties: true,
  ...(count !== undefined && { [keyword]: count }),
});
const written = (...required: string[]): Json => ({
  type: "string",
  contentMediaType: "application/json",
  contentSchema: {
    type: "object",
    required,
    properties: { name: { type: "string" }, size: { type: "integer" } },
  },
});

/** What it asks that a member of a request was one schema and is another. */
const cases: readonly [Severity, string, Json, Json][] = [
  ["major", "must have members", counted("minProperties", undefined), counted("minProperties", 1)],
  ["minor", "need have no members", counted("minProperties", 1), counted("minProperties", undefined)],
  ["major", "must not have many members", counted("maxProperties", undefined), counted("maxProperties", 3)],
  ["minor", "may have many members", counted("maxProperties", 3), counted("maxProperties", undefined)],
  ["major", "must have fewer members", counted("maxProperties", 3), counted("maxProperties", 2)],
  ["minor", "may have more members", counted("maxProperties", 3), counted("maxProperties", 4)],
  ["major", "must say more in its JSON text", written("name"), written("name", "size")],
  ["minor", "may say less in its JSON text", written("name", "size"), written("name")],
];
let verdicts: Verdict[];

beforeAll(async () => {
  const member = ["components", "schemas", "Message", "properties", "added"];
  verdicts = await judgeAll(
    cases.map(([, , before, now]) => ({
      base: modelOf(withAt(acme, member, before)),
      revision: modelOf(withAt(acme, member, now)),
      isSameText: false,
    })),
  );
});

describe("the face of a schema", () => {
  it.each(cases.map(([severity, name], index): [Severity, string, number] => [severity, name, index]))(
    "asks for %s when a member of a request %s",
    (severity, _, index) => {
      expect(verdicts[index]?.severity).toBe(severity);
    },
  );
});

describe("the names of types", () => {
  const vendors = readdirSync(new URL("../../../specs", import.meta.url), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

  it.each(vendors)("are those that the generator gives the schemas of %s", (vendor) => {
    const contract = contractOf(vendor);
    const generated = namedSchemas(at(contract, "components", "schemas")).map(({ name }) => name);
    expect(typeNames(modelOf(contract).schemas).toSorted()).toEqual(generated.toSorted());
  });
});

describe("what nobody is told of", () => {
  it("is not said to change no call, because it may be sent otherwise", async () => {
    const revision = withAt(acme, ["paths", "/messages", "post", "security"], []);
    const { severity, reasons } = await judge({
      base: modelOf(acme),
      revision: modelOf(revision),
      isSameText: false,
    });
    expect(severity).toBe("patch");
    expect(reasons).toEqual([
      { severity: "patch", place: "the contract", what: "differs", why: "Programs are written as before." },
    ]);
  });
});
