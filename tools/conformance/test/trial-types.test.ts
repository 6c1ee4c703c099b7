import { vendors } from "@trunkline/trial";
import { beforeAll, describe, expect, it } from "vitest";
import { compile } from "./types/compile.js";
import { eventStatements } from "./types/event-program.js";
import { programOf, type Statement } from "./types/statements.js";
import { trialStatements } from "./types/trial-program.js";
import { messenger, unifiedStatements } from "./types/unified-program.js";

// One program holds what the types of every vendor have to take and to refuse, each statement on a line of its own.
const statements = [...trialStatements, ...eventStatements, ...unifiedStatements];
let refused: ReadonlySet<Statement | undefined>;

beforeAll(async () => {
  const problems = await compile(programOf(statements, messenger));
  refused = new Set(problems.map(({ line }) => statements[line - 1]));
  expect(problems.filter(({ line }) => statements[line - 1] === undefined)).toEqual([]);
});

describe.each(vendors)("the types of %s", (vendor) => {
  const own = statements.filter((one) => one.vendor === vendor);

  it("take every send, the credentials of each way, each event, and what is said to be beyond them", () => {
    const taken = own.filter((one) => !refused.has(one));
    expect(taken.map(({ what }) => what)).toEqual(wanted(own, true));
  });

  it("refuse everything else that has to be refused", () => {
    const others = own.filter((one) => refused.has(one));
    expect(others.map(({ what }) => what)).toEqual(wanted(own, false));
  });
});

function wanted(own: readonly Statement[], compiles: boolean): string[] {
  return own.filter((one) => one.compiles === compiles).map(({ what }) => what);
}
