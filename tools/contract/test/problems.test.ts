import { describe, expect, it } from "vitest";
import { parseDocument } from "../src/document.js";
import { type Problem, printProblems } from "../src/problem.js";
import { readContract } from "../src/reader/contract.js";
import { type Case, edited, lineOf, readCases, readText } from "./edited.js";

const contract = readText("problems/contract.yaml", import.meta.url);
const cases = ["whole", "operations", "schemas", "standing"].flatMap((name) =>
  readCases<Case>(`problems/${name}.yaml`, import.meta.url),
);

describe("a contract", () => {
  it("has no problem when nothing is wrong", () => {
    expect(problemsOf(contract)).toEqual([]);
  });

  it.each(cases)("has a problem on the right line when %s", (_, one) => {
    const text = edited(contract, one);
    const problems = problemsOf(text);
    expect(problems.map(({ line }) => line)).toContain(lineOf(text, one));
    for (const { pointer, message } of problems) {
      expect(pointer).toMatch(/^(?:\/|$)/);
      expect(message).toMatch(/\.$/);
    }
  });

  it("says what to do in each case", async () => {
    const texts = cases.map(([why, one]) => [why, printProblems(problemsOf(edited(contract, one)))] as const);
    const lines = texts.map(([why, problems]) => `${why}\n  ${problems.replaceAll("\n", "\n  ")}\n`);
    await expect(lines.join("\n")).toMatchFileSnapshot("problems/messages.txt");
  });
});

function problemsOf(text: string): readonly Problem[] {
  return readContract("acme", parseDocument(text, "contract.yaml")).problems;
}
