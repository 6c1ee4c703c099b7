import { describe, expect, it } from "vitest";
import { parseDocument } from "../src/document.js";
import { type Problem, printProblems } from "../src/problem.js";
import { readContract } from "../src/reader/contract.js";
import { type Case, edited, lineOf, readCases, readText } from "./edited.js";

const contract = readText("problems/contract.yaml", import.meta.url);
// Each case is read once, for its line and for its words.
const cases = ["whole", "operations", "correlation", "schemas", "standing"].flatMap((name) =>
  readCases<Case>(`problems/${name}.yaml`, import.meta.url).map(([why, one]) => {
    const text = edited(contract, one);
    return { why, line: lineOf(text, one), problems: problemsOf(text) };
  }),
);

describe("a contract", () => {
  it("has no problem when nothing is wrong", () => {
    expect(problemsOf(contract)).toEqual([]);
  });

  it.each(cases)("has a problem on the right line when $why", ({ line, problems }) => {
    expect(problems.map((one) => one.line)).toContain(line);
    for (const { pointer, message } of problems) {
      expect(pointer).toMatch(/^(?:\/|$)/);
      expect(message).toMatch(/\.$/);
    }
  });

  it("says what to do in each case", async () => {
    const texts = cases.map(({ why, problems }) => {
      return `${why}\n  ${printProblems(problems).replaceAll("\n", "\n  ")}\n`;
    });
    await expect(texts.join("\n")).toMatchFileSnapshot("problems/messages.txt");
  });
});

function problemsOf(text: string): readonly Problem[] {
  return readContract("acme", parseDocument(text, "contract.yaml")).problems;
}
