import { describe, expect, it } from "vitest";
import { parseWorkflow, type Rule } from "../src/workflows/workflow.js";

/** What is wrong, a workflow in which it is, and a part of each sentence in which the rule must say so. */
export type Row = readonly [what: string, text: string, ...finds: string[]];

/** Shows a rule one broken workflow at a time. */
export function describeRule(name: string, rule: Rule, rows: readonly Row[], file = "ci.yml"): void {
  describe(`the rule ${name}`, () => {
    it.each(rows)("finds %s", (_, text, ...finds) => {
      const problems = rule([parseWorkflow(file, text)]);
      expect(problems).toEqual(finds.map((part) => expect.stringContaining(part)));
    });
  });
}

/** A workflow with one job, written as the members of a flow mapping. */
export const job = (members: string) => `jobs: { test: { ${members} } }`;

/** A workflow with one step, likewise. */
export const step = (members: string) => job(`steps: [ { ${members} } ]`);

export const run = (command: string) => step(`run: ${JSON.stringify(command)}`);

/** A workflow that uses an action, on a line of its own. */
export const uses = (...lines: readonly string[]) =>
  ["jobs:", "  test:", "    steps:", ...lines.map((line) => `      - uses: ${line}`), ""].join("\n");

/** What GitHub replaces by a value. */
export const expression = (code: string) => `\${{ ${code} }}`;
