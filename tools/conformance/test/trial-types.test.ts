import { VendorError } from "@trunkline/runtime";
import { vendors } from "@trunkline/trial";
import { beforeAll, describe, expect, it } from "vitest";
import { checkEach } from "./cases.js";
import { createClient } from "./clients.js";
import { carriedStatements } from "./types/carried-program.js";
import { compile } from "./types/compile.js";
import { openEditor, type Problem } from "./types/editor.js";
import { eventStatements } from "./types/event-program.js";
import { fetchStatements } from "./types/fetch-program.js";
import { outcomeStatements } from "./types/outcome-program.js";
import { programOf, type Statement } from "./types/statements.js";
import { heldStatements, trialStatements } from "./types/trial-program.js";
import { messenger, unifiedStatements } from "./types/unified-program.js";

// One program has what the types of every vendor must take and reject, each statement on a line of its own.
const statements: readonly Statement[] = [
  ...trialStatements,
  ...heldStatements,
  ...eventStatements,
  ...unifiedStatements,
  ...carriedStatements,
  ...outcomeStatements,
];
const all = [...statements, ...fetchStatements];
/** What users forget. The last line of the compiler's error is what they read. */
const mistakes = statements.filter(({ compiler }) => compiler !== undefined);

let problems: ReadonlyMap<Statement | undefined, readonly Problem[]>;

beforeAll(async () => {
  problems = byStatement(all, await compile(programOf(all, messenger)));
});

function byStatement(lines: readonly Statement[], found: readonly Problem[]) {
  const problems = new Map<Statement | undefined, Problem[]>();
  for (const problem of found) {
    const statement = lines[problem.line - 1];
    problems.set(statement, [...(problems.get(statement) ?? []), problem]);
  }
  return problems;
}

const nameOf = ({ vendor, what }: Statement) => `${vendor} ${what}`;
const namesOf = (some: readonly Statement[]) => some.map(nameOf);
const isRejected = (one: Statement) => problems.has(one);

it("has no problem but in the statements", () => {
  expect(problems.get(undefined)).toBeUndefined();
});

describe.each(vendors)("the types of %s", (vendor) => {
  const own = statements.filter((one) => one.vendor === vendor);

  it("take every valid request, the credentials, each event, and what is marked as beyond them", () => {
    const wrong = own.filter((one) => one.compiles && isRejected(one));
    expect(namesOf(wrong)).toEqual([]);
    expect(own.filter(({ compiles }) => compiles)).not.toEqual([]);
  });

  it("reject everything else", () => {
    const wrong = own.filter((one) => !one.compiles && !isRejected(one));
    expect(namesOf(wrong)).toEqual([]);
    expect(own.filter(({ compiles }) => !compiles)).not.toEqual([]);
  });
});

describe.each(vendors)("the types of openapi-fetch's client for %s", (vendor) => {
  const own = fetchStatements.filter((one) => one.vendor === vendor);

  it("take every valid request, and what is marked as beyond the types", () => {
    const wrong = own.filter((one) => one.compiles && isRejected(one));
    expect(namesOf(wrong)).toEqual([]);
    expect(own.filter(({ compiles }) => compiles)).not.toEqual([]);
  });

  // openapi-fetch takes the type of a call from its argument, so extra members compile, and so does a list in place of an
  // object whose members are all optional. The client rejects them.
  it("reject what the types of the other client reject, except for extra members", async () => {
    const missed = own.filter((one) => !one.compiles && !isRejected(one));
    const client = await createClient(vendor, "http://127.0.0.1:1");
    await checkEach(missed, nameOf, async ({ case: given }) => {
      const error = await client[given.operation]?.(given.request).catch((reason: unknown) => reason);
      if (!(error instanceof VendorError)) throw new Error("no VendorError");
      expect(error.message).toMatch(/is unknown; remove it|must be an object/);
    });
    expect(own.filter((one) => !one.compiles && isRejected(one)).length).toBeGreaterThan(missed.length);
  });
});

describe("the last line of the error for each mistake", () => {
  const check = (own: typeof problems) =>
    checkEach(mistakes, nameOf, (one) => {
      const [problem, ...others] = own.get(one) ?? [];
      expect(others).toEqual([]);
      expect(problem?.text.trimEnd().split("\n").at(-1)).toMatch(one.compiler ?? "");
    });

  it("says what is wrong in TypeScript 5.9", async () => {
    await check(byStatement(mistakes, openEditor(programOf(mistakes, messenger)).problems()));
  });

  it("says what is wrong in TypeScript 7", () => check(problems));
});
