import { createConfig, lintFromString } from "@redocly/openapi-core";
import { readSource } from "@trunkline/contract";
import { describe, expect, it } from "vitest";
import { type Case, type Edits, edited, lineOf, readCases, readText } from "../../contract/test/edited.js";

const contract = readText("lint/contract.yaml", import.meta.url);
const { default: plugin } = await import("../../contract-rules/plugin.js" as string);
const { id, rules } = plugin();
const names = Object.keys(rules.oas3).map((name) => [`${id}/${name}`, "error"]);
// Redocly's own rules would take most of the time; a run of the generator has them all.
const config = await createConfig({ plugins: [plugin()], rules: Object.fromEntries(names) });

describe("a contract passes the rules", () => {
  it("when it obeys them all", async () => {
    expect(await problemsOf(contract)).toEqual([]);
  });

  it.each(readCases<Edits>("lint/obeying.yaml", import.meta.url))("when %s", async (_, one) => {
    expect(await problemsOf(edited(contract, one))).toEqual([]);
  });
});

describe("a contract breaks a rule", () => {
  it.each(readCases<Case & { rule: string; says: string }>("lint/broken.yaml", import.meta.url))(
    "when %s",
    async (_, one) => {
      const text = edited(contract, one);
      const line = lineOf(text, one);
      expect(await problemsOf(text)).toContainEqual({ line, says: one.says, rule: `trunkline/${one.rule}` });
    },
  );
});

// Redocly's own rules report it; ours must come to an end.
it("follows a choice that is its own alternative once", async () => {
  const choice = {
    replace: '        - $ref: "#/components/schemas/Text"',
    by: '        - $ref: "#/components/schemas/Message"',
  };
  expect(await problemsOf(edited(contract, choice))).toEqual([]);
});

async function problemsOf(text: string): Promise<{ line: number; says: string; rule: string }[]> {
  const { lineOf } = readSource(text, "contract.yaml");
  const problems = await lintFromString({ source: text, absoluteRef: "contract.yaml", config });
  return problems.map(({ location: [place], message, ruleId }) => ({
    line: lineOf(place?.pointer?.replace(/^#\/?/, "/") ?? ""),
    says: message,
    rule: ruleId,
  }));
}
