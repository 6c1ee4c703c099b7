import { beforeAll, describe, expect, it } from "vitest";
import { judge, type Verdict } from "../src/judge.js";
import { pairs } from "../src/measure/pairs.js";
import type { Reason, Severity } from "../src/severity.js";
import { judgeAll } from "./batch.js";

let verdicts: Verdict[];

beforeAll(async () => {
  verdicts = await judgeAll(pairs);
});

describe("a change of a contract", () => {
  it.each(
    pairs.map(({ name, severity, because }, index): [string, Severity, number] => [
      `asks for ${severity} when ${name}: ${because}`,
      severity,
      index,
    ]),
  )("%s", (_, severity, index) => {
    expect(verdicts[index]?.severity).toBe(severity);
  });

  it("is told in words that name the place, what changed and why it matters", async () => {
    const told = pairs.map(({ name, severity, isReal }, index) =>
      isReal
        ? ""
        : [`${severity}: ${name}`, ...(verdicts[index]?.reasons ?? []).map(lineOf), "\n"].join("\n"),
    );
    await expect(told.join("")).toMatchFileSnapshot("pairs/words.txt");
  });

  it("is judged alike alone and among others", async () => {
    const alone = pairs.findIndex(({ name }) => name === "another component is the answer");
    const pair = pairs[alone];
    if (!pair) throw new Error("The pair was renamed.");
    expect(await judge(pair)).toEqual(verdicts[alone]);
  });
});

function lineOf({ severity, place, what, why }: Reason): string {
  return `  ${severity} | ${place} | ${what} | ${why}`;
}

describe("a contract", () => {
  it("asks for nothing beside itself, and for a patch when its file alone differs", async () => {
    const [pair] = pairs;
    if (!pair) throw new Error("There are no pairs.");
    expect(await judge({ base: pair.base, revision: pair.base, isSameText: true })).toEqual({
      severity: "none",
      reasons: [],
    });
    expect(await judge({ base: pair.base, revision: pair.base, isSameText: false })).toEqual({
      severity: "patch",
      reasons: [expect.objectContaining({ severity: "patch", place: "the contract", what: "differs" })],
    });
  });
});
