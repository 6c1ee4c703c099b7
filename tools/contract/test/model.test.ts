import { describe, expect, it } from "vitest";
import { parseDocument } from "../src/document.js";
import { reachedFrom, secretsIn } from "../src/model/members.js";
import { openValues } from "../src/model/open-values.js";
import { constantAt, placesAt, typesAt } from "../src/model/shapes.js";
import { readContract } from "../src/reader/contract.js";
import { readText } from "./edited.js";

const { contract, problems } = readContract(
  "acme",
  parseDocument(readText("everything.yaml", import.meta.url), "everything.yaml"),
);
const { schemas } = contract;

describe("the model", () => {
  it("holds everything that a contract says, and no more than plain data", async () => {
    expect(problems).toEqual([]);
    expect(structuredClone(contract)).toEqual(contract);
    const text = JSON.stringify(
      contract,
      (_, value) => (value instanceof Map ? Object.fromEntries(value) : value),
      1,
    );
    await expect(`${text}\n`).toMatchFileSnapshot("__snapshots__/everything.json");
  });

  it("is the same when the document has its sections in another order", () => {
    const { root, ...others } = parseDocument(
      readText("everything.yaml", import.meta.url),
      "everything.yaml",
    );
    const reversed = Object.fromEntries(Object.entries(root as object).reverse());
    expect(readContract("acme", { ...others, root: reversed })).toEqual({ contract, problems });
  });
});

describe("a schema", () => {
  const of = (name: string) => ({ reference: name });

  it("is followed through allOf and choices, and through itself no more than once", () => {
    expect(typesAt(schemas, of("Sent"), "/data/ids/0")).toEqual(["string", "integer"]);
    expect(typesAt(schemas, of("Message"), "/text")).toEqual(["string"]);
    expect(typesAt(schemas, of("Message"), "/absent")).toBeUndefined();
    expect(placesAt(schemas, of("Message"), "/file")).toEqual([of("File"), false, of("File")]);
    expect(typesAt(schemas, of("Notes"), "/0/replies/0/replies")).toEqual(["array"]);
    expect(constantAt(schemas, of("Sent"), "/ok")).toBe(true);
    expect(constantAt(schemas, of("Failure"), "/ok")).toBeUndefined();
  });

  it("leads to others, each after those that it leads to itself", () => {
    expect(reachedFrom(schemas, of("Message"))).toEqual(["File", "Channel", "Message"]);
    expect(reachedFrom(schemas, of("Notes"))).toEqual(["Meta", "Note", "Notes"]);
    expect(secretsIn(schemas, of("Login"), "/body")).toEqual(["/body/secret"]);
    expect(secretsIn(schemas, of("Notes"), "/body")).toEqual([]);
  });

  it("is a list of values that is open only if its second alternative takes any value of their type", () => {
    const values = { type: ["string"], enum: ["a"] } as const;
    expect(openValues(schemas, of("Channel"))?.known).toEqual(["sms", "chat"]);
    for (const anyOf of [
      [values, { type: ["integer"] }],
      [values, { type: ["string", "null"] }],
      [values, { type: ["string"], enum: ["b"] }],
      [{ type: ["string"] }, { type: ["string"] }],
      [values, { type: ["string"] }, { type: ["string"] }],
    ] as const) {
      expect(openValues(schemas, { anyOf })).toBeUndefined();
    }
    expect(openValues(schemas, { anyOf: [values, { type: ["string"] }], minLength: 1 })).toBeUndefined();
  });
});
