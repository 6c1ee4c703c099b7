import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Refusal, readDocument } from "../src/document.js";
import { generate } from "../src/generate.js";
import { type Case, edited, lineOf, readCases, readText } from "./edited.js";

const contract = readText("refusals/contract.yaml");
const cases = ["whole", "operations", "schemas"].flatMap((name) => readCases<Case>(`refusals/${name}.yaml`));
const messages = new Map<string, string>();
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "trunkline-refusals-"));
  for (const [why, one] of cases) messages.set(why, await refusalOf(edited(contract, one)));
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

describe("a contract", () => {
  it("is generated from when nothing is wrong with it", async () => {
    expect((await generateFrom(contract)).size).toBe(6);
  });

  it.each(cases)("is refused on the right line when %s", (why, one) => {
    const parts = /^contract\.yaml:(\d+) at #(\S*): .+\.$/.exec(messages.get(why) ?? "");
    expect(Number(parts?.[1])).toBe(lineOf(edited(contract, one), one));
    expect(parts?.[2]).toMatch(/^(?:\/|$)/);
  });

  it("is refused with words that say what to do", async () => {
    const lines = [...messages].map(([why, message]) => `${why}\n  ${message}\n`);
    await expect(lines.join("\n")).toMatchFileSnapshot("refusals/messages.txt");
  });

  it("is refused when its file is not there", async () => {
    const reading = readDocument(join(folder, "absent.yaml"), "specs/acme/openapi.yaml");
    await expect(reading).rejects.toThrow(/^specs\/acme\/openapi.yaml cannot be read: ENOENT/);
    await expect(reading).rejects.toBeInstanceOf(Refusal);
  });
});

async function generateFrom(text: string): Promise<Map<string, string>> {
  const path = join(folder, "contract.yaml");
  await writeFile(path, text);
  return await generate("acme", await readDocument(path, "contract.yaml"));
}

async function refusalOf(text: string): Promise<string> {
  const outcome = await generateFrom(text).catch((error: unknown) => error);
  if (outcome instanceof Refusal) return outcome.message;
  return outcome instanceof Error ? String(outcome) : "It was not refused.";
}
