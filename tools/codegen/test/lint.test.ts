import { fileURLToPath } from "node:url";
import { readSource } from "@trunkline/contract";
import { beforeAll, describe, expect, it } from "vitest";
import {
  type Case,
  type Edits,
  edited,
  lineOf as lineIn,
  readCases,
  readText,
} from "../../contract/test/edited.js";
import type { Finding } from "../src/lint.js";
import { createLinter } from "../src/linter.js";

const contract = readText("lint/contract.yaml", import.meta.url);
let lint: (path: string, text: string) => Promise<Finding[]>;

beforeAll(async () => {
  lint = await createLinter(fileURLToPath(new URL("../../../redocly.yaml", import.meta.url)));
});

describe("a contract passes the rules", () => {
  it("when it obeys them all", async () => {
    expect(await problemsOf(contract)).toEqual([]);
  });

  it.each(readCases<Edits>("lint/obeying.yaml", import.meta.url))("when %s", async (_, one) => {
    expect(await problemsOf(edited(contract, one))).toEqual([]);
  });
});

describe("a contract is refused", () => {
  it.each(readCases<Case & { rule: string; says: string }>("lint/broken.yaml", import.meta.url))(
    "when %s",
    async (_, one) => {
      const text = edited(contract, one);
      const problem = (await problemsOf(text)).find((line) => line.includes(one.says)) ?? "";
      expect(problem).toMatch(new RegExp(`^contract\\.yaml:${lineIn(text, one)} at #\\S*: `));
      expect(problem.endsWith(`: ${one.says} (trunkline/${one.rule})`)).toBe(true);
    },
  );

  it("with a reason, and no stack, when a choice has only itself to choose", async () => {
    const choice = {
      replace: '        - $ref: "#/components/schemas/Text"',
      by: '        - $ref: "#/components/schemas/Message"',
    };
    expect(await problemsOf(edited(contract, choice))).not.toEqual([]);
  });
});

/** What the rules find, by line. */
async function problemsOf(text: string): Promise<string[]> {
  const { lineOf } = readSource(text, "contract.yaml");
  const findings = await lint("contract.yaml", text);
  return findings.map(
    ({ pointer, message }) => `contract.yaml:${lineOf(pointer)} at #${pointer}: ${message}`,
  );
}
