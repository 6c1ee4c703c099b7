import { beforeAll, describe, expect, it } from "vitest";
import { compile } from "./types/compile.js";
import { openEditor, type Problem } from "./types/editor.js";
import { programOf } from "./types/statements.js";
import { heldStatements, trialStatements } from "./types/trial-program.js";
import { messenger, unifiedStatements } from "./types/unified-program.js";

// What users forget, and what a compiler says last about it.
const mistakes = [...trialStatements, ...heldStatements, ...unifiedStatements].filter(
  ({ compiler }) => compiler !== undefined,
);
const program = programOf(mistakes, messenger);

describe.each([
  ["5.9", async () => openEditor(program).problems()],
  ["7", async () => await compile(program)],
] as const)("TypeScript %s", (_version, readProblems) => {
  let problems: readonly Problem[];

  beforeAll(async () => {
    problems = await readProblems();
  });

  it.each(mistakes.map((mistake, index) => ({ ...mistake, line: index + 1 })))(
    "says last of what is wrong: $vendor $what",
    ({ line, compiler }) => {
      const [problem, ...others] = problems.filter((one) => one.line === line);
      expect(others).toEqual([]);
      expect(problem?.text.trimEnd().split("\n").at(-1)).toContain(compiler);
    },
  );
});
