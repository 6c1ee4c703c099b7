import { beforeAll, describe, expect, it } from "vitest";
import { type Change, type Severity, worstOf } from "../src/change.js";
import { judgeAll } from "./batch.js";
import { pairs } from "./pairs.js";

let judged: Change[][];

beforeAll(async () => {
  judged = await judgeAll(pairs);
});

describe("a change of a contract", () => {
  it.each(
    pairs.map(({ name, severity, because }, index): [string, Severity, number] => [
      `asks for ${severity} when ${name}: ${because}`,
      severity,
      index,
    ]),
  )("%s", (_, severity, index) => {
    expect(worstOf(judged[index] ?? [])).toBe(severity);
  });

  it("is described by where and what it is, and its effect", async () => {
    const text = pairs.map(({ name, severity, isReal }, index) =>
      isReal ? "" : [`${severity}: ${name}`, ...(judged[index] ?? []).map(lineOf), "\n"].join("\n"),
    );
    await expect(text.join("")).toMatchFileSnapshot("pairs/words.txt");
  });
});

function lineOf({ severity, where, what, effect }: Change): string {
  return `  ${severity} | ${where} | ${what} | ${effect}`;
}
