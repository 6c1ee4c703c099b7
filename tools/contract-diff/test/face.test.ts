import { beforeAll, describe, expect, it } from "vitest";
import { judgedFormats as generated, keywords } from "../../codegen/src/keywords.js";
import { faceOfSchema, judgedFormats } from "../src/face/schema.js";
import type { Json } from "../src/json.js";
import { judge, type Verdict } from "../src/judge.js";
import type { Severity } from "../src/severity.js";
import { judgeAll } from "./batch.js";
import { acme, withAt } from "./contracts.js";

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
    cases.map(([severity, name, before, now]) => ({
      name,
      severity,
      because: "",
      base: withAt(acme, member, before),
      revision: withAt(acme, member, now),
      isSameText: false,
      isReal: false,
    })),
  );
});

describe("the face of a schema", () => {
  it("keeps the formats that the generator judges", () => {
    expect(judgedFormats).toEqual(generated);
  });

  it("keeps of a request the rules that the generator knows", () => {
    const rules = [...keywords].flatMap(([keyword, kind]) => (kind === "value" ? [keyword] : []));
    expect(rules).toContain("minProperties");
    for (const keyword of rules) expect(faceOfSchema({ [keyword]: 1 }, "request")).toEqual({ [keyword]: 1 });
  });

  it.each(cases.map(([severity, name], index): [Severity, string, number] => [severity, name, index]))(
    "asks for %s when a member of a request %s",
    (severity, _, index) => {
      expect(verdicts[index]?.severity).toBe(severity);
    },
  );
});

describe("what nobody is told of", () => {
  it("is not said to change no call, for it may be sent otherwise", async () => {
    const revision = withAt(acme, ["paths", "/messages", "post", "security"], []);
    const { severity, reasons } = await judge({ base: acme, revision, isSameText: false });
    expect(severity).toBe("patch");
    expect(reasons).toEqual([
      { severity: "patch", place: "the contract", what: "differs", why: "Programs are written as before." },
    ]);
  });
});
