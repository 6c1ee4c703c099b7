import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createLinter } from "../src/linter.js";
import { type Case, type Edits, edited, lineOf, readCases, readText } from "./edited.js";

const contract = readText("lint/contract.yaml");
let lint: (path: string, file: string) => Promise<string[]>;
let folder: string;

beforeAll(async () => {
  lint = await createLinter(fileURLToPath(new URL("../../../redocly.yaml", import.meta.url)));
  folder = await mkdtemp(join(tmpdir(), "trunkline-lint-"));
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

describe("a contract passes the rules", () => {
  it("when it obeys them all", async () => {
    expect(await problemsOf(contract)).toEqual([]);
  });

  it.each(readCases<Edits>("lint/obeying.yaml"))("when %s", async (_, one) => {
    expect(await problemsOf(edited(contract, one))).toEqual([]);
  });
});

describe("a contract is refused", () => {
  it.each(readCases<Case & { rule: string; says: string }>("lint/broken.yaml"))("when %s", async (_, one) => {
    const text = edited(contract, one);
    const problem = (await problemsOf(text)).find((line) => line.includes(one.says)) ?? "";
    expect(problem).toMatch(new RegExp(`^contract\\.yaml:${lineOf(text, one)} at #/\\S*: `));
    expect(problem.endsWith(`: ${one.says} (trunkline/${one.rule})`)).toBe(true);
  });

  it("with a reason, and no stack, when a choice has only itself to choose", async () => {
    const choice = {
      replace: '        - $ref: "#/components/schemas/Text"',
      by: '        - $ref: "#/components/schemas/Message"',
    };
    expect(await problemsOf(edited(contract, choice))).not.toEqual([]);
  });
});

/** What the rules find, of which there is nothing when the contract passes. */
async function problemsOf(text: string): Promise<string[]> {
  const path = join(folder, "contract.yaml");
  await writeFile(path, text);
  return await lint(path, "contract.yaml");
}
