import { describe, expect, it } from "vitest";
import { pairs } from "../src/measure/pairs.js";
import { isLess } from "../src/severity.js";
import { compileAll } from "./compiler/compile.js";

// npm test compiles some of the pairs, the long suite all of them.
const every = process.env["TRUNKLINE_LONG"] ? 1 : 12;
const compiled = pairs.filter(({ isReal }) => !isReal).filter((_, index) => index % every === 0);

/** A request that may be any text is of another type than one that names its values; it takes them all the same. */
const wider = [
  "a request takes any text where it took some values",
  "a request takes any text beside the values of an enum",
];

describe("the severity of a pair", () => {
  it("is never less than what the compiler says of the programs of users", async () => {
    const outcomes = await compileAll(compiled);
    const told = compiled.flatMap(({ name, severity }, index) => {
      const { breaks = [], adds = [] } = outcomes[index] ?? {};
      const least = breaks.length > 0 ? "major" : adds.length > 0 ? "minor" : "none";
      return !wider.includes(name) && isLess(severity, least)
        ? [`${name}: ${severity}, ${[...breaks, ...adds][0]}`]
        : [];
    });
    expect(told).toEqual([]);
  }, 120_000);

  it("would be found to be less, were it so", async () => {
    const broken = pairs.filter(({ name }) => name === "an operation is removed");
    const added = pairs.filter(({ name }) => name === "an optional member is added to a request");
    const [outcome, other] = await compileAll([...broken, ...added]);
    expect({ breaks: outcome?.breaks.length, adds: outcome?.adds.length }).toEqual({
      breaks: expect.toSatisfy((count: number) => count > 0),
      adds: 0,
    });
    expect({ breaks: other?.breaks.length, adds: other?.adds.length }).toEqual({
      breaks: 0,
      adds: expect.toSatisfy((count: number) => count > 0),
    });
  });
});
