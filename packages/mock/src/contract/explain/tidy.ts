import { describe, type Problem } from "./describe.js";

/** What is wrong with a field, in words. */
export interface FieldProblem {
  readonly field: string;
  readonly message: string;
}

/** The same member can be refused at several places of a schema, and for one reason that explains the others. */
export function tidy(problems: readonly Problem[]): FieldProblem[] {
  const fields = new Map<string, Problem[]>();
  for (const problem of problems) {
    const its = fields.get(problem.field);
    if (its) its.push(problem);
    else fields.set(problem.field, [problem]);
  }
  const told = new Map<string, FieldProblem>();
  for (const problem of problems) {
    const { field, keyword } = problem;
    const its = fields.get(field) ?? [];
    const [first, ...others] = its.flatMap((one) => (one.keyword === "enum" ? [one.asks as unknown[]] : []));
    // Taken from the first list, so that all of them come to be told with the same words.
    const common = first?.filter((one) => others.every((list) => list.includes(one))) ?? [];
    const isExplained =
      (first && keyword !== "enum" && keyword !== "required") ||
      (keyword === "format" && its.some((one) => one.keyword === "minLength" || one.keyword === "type"));
    if (isExplained) continue;
    const message = describe(
      keyword === "enum" && common.length > 0 ? { ...problem, asks: common } : problem,
    );
    told.set(`${field} ${message}`, { field, message });
  }
  return [...told.values()];
}
