import { expect, it } from "vitest";
import { compileAll } from "./compiler/compile.js";
import { pairs } from "./pairs.js";

// The long suite compiles every pair; this shows that the compiler would find one that is rated too low.
it("finds by the compiler what breaks programs, and what adds to them", async () => {
  const named = (name: string) => pairs.filter((pair) => pair.name === name);
  const chosen = [...named("an operation is removed"), ...named("an optional member is added to a request")];
  const outcomes = await compileAll(chosen);
  expect(outcomes.map(({ breaks, adds }) => [breaks.length > 0, adds.length > 0])).toEqual([
    [true, false],
    [false, true],
  ]);
});
