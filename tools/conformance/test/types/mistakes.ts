import { expect } from "vitest";
import { checkEach } from "../cases.js";
import { carriedStatements } from "./carried-program.js";
import type { Problem } from "./editor.js";
import { eventStatements } from "./event-program.js";
import { outcomeStatements } from "./outcome-program.js";
import type { Statement } from "./statements.js";
import { heldStatements, trialStatements } from "./trial-program.js";
import { unifiedStatements } from "./unified-program.js";

/** One program has what the types of every vendor must take and reject, each statement on a line of its own. */
export const statements: readonly Statement[] = [
  ...trialStatements,
  ...heldStatements,
  ...eventStatements,
  ...unifiedStatements,
  ...carriedStatements,
  ...outcomeStatements,
];

/** What users forget. The last line of the compiler's error is what they read. */
export const mistakes = statements.filter(({ compiler }) => compiler !== undefined);

/** The problems at each statement; those beside the statements are at undefined. */
export type Problems = ReadonlyMap<Statement | undefined, readonly Problem[]>;

export function byStatement(lines: readonly Statement[], found: readonly Problem[]): Problems {
  const problems = new Map<Statement | undefined, Problem[]>();
  for (const problem of found) {
    const statement = lines[problem.line - 1];
    problems.set(statement, [...(problems.get(statement) ?? []), problem]);
  }
  return problems;
}

export const nameOf = ({ vendor, what }: Statement) => `${vendor} ${what}`;

export async function checkMistakes(found: Problems): Promise<void> {
  await checkEach(mistakes, nameOf, (one) => {
    const [problem, ...others] = found.get(one) ?? [];
    expect(others).toEqual([]);
    expect(problem?.text.trimEnd().split("\n").at(-1)).toMatch(one.compiler ?? "");
  });
}
