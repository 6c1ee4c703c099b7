import { expect, it } from "vitest";
import { isLess } from "../src/change.js";
import { compileAll } from "./compiler/compile.js";
import { pairs } from "./pairs.js";

it("finds by the compiler what breaks programs, and what adds to them", async () => {
  const named = (name: string) => pairs.filter((pair) => pair.name === name);
  const chosen = [...named("an operation is removed"), ...named("an optional member is added to a request")];
  const outcomes = await compileAll(chosen);
  expect(outcomes.map(({ breaks, adds }) => [breaks.length > 0, adds.length > 0])).toEqual([
    [true, false],
    [false, true],
  ]);
});

/** A request that may be any text is of another type than one that names its values; it takes them all the same. */
const wider = [
  "a request takes any text where it took some values",
  "a request takes any text beside the values of an enum",
];

it("rates no pair of contracts lower than the compiler does, by the programs of users", async () => {
  const compiled = pairs.filter(({ isReal }) => !isReal);
  const outcomes = await compileAll(compiled);
  const lower = compiled.flatMap(({ name, severity }, index) => {
    const { breaks = [], adds = [] } = outcomes[index] ?? {};
    const least = breaks.length > 0 ? "major" : adds.length > 0 ? "minor" : "none";
    const isLower = !wider.includes(name) && isLess(severity, least);
    return isLower ? [`${name}: ${severity}, ${[...breaks, ...adds][0]}`] : [];
  });
  expect(lower).toEqual([]);
}, 300_000);
