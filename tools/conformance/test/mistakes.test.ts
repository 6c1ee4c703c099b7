import { beforeAll, describe, expect, it } from "vitest";
import { compile } from "./types/compile.js";
import { openEditor, type Problem } from "./types/editor.js";
import { lineOf, mistakenProgram, mistakes } from "./types/mistakes.js";

describe.each([
  ["5.9", async () => openEditor(mistakenProgram).problems()],
  ["7", async () => await compile(mistakenProgram)],
] as const)("TypeScript %s", (_version, compile) => {
  let problems: readonly Problem[];

  beforeAll(async () => {
    problems = await compile();
  });

  it.each(mistakes.map(([forgotten, , words], index) => ({ forgotten, words, index })))(
    "says last of what is missing: $forgotten",
    ({ index, words }) => {
      const [problem, ...others] = problems.filter(({ line }) => line === lineOf(index));
      expect(others).toEqual([]);
      expect(problem?.text.trimEnd().split("\n").at(-1)).toContain(words);
    },
  );
});
