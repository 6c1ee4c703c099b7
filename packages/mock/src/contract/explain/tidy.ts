import { describe, type Problem } from "./describe.js";

/** A problem of a field, in words. */
export interface FieldProblem {
  readonly field: string;
  readonly message: string;
}

/** Several places of a schema can find a field invalid, and one of the reasons can explain the others. */
export function tidy(problems: readonly Problem[]): FieldProblem[] {
  const fields = new Map<string, Problem[]>();
  for (const problem of problems) {
    const its = fields.get(problem.field);
    if (its) its.push(problem);
    else fields.set(problem.field, [problem]);
  }
  const reported = new Map<string, FieldProblem>();
  for (const problem of problems) {
    const { field, keyword } = problem;
    const its = fields.get(field) ?? [];
    const [first, ...others] = its.flatMap((one) => (one.keyword === "enum" ? [one.asks as unknown[]] : []));
    // In the order of the first list, so that equal problems get equal words.
    const common = first?.filter((one) => others.every((list) => list.includes(one))) ?? [];
    const isExplained =
      (first && keyword !== "enum" && keyword !== "required") ||
      (keyword === "format" && its.some((one) => one.keyword === "minLength" || one.keyword === "type"));
    if (isExplained) continue;
    const message = describe(
      keyword === "enum" && common.length > 0 ? { ...problem, asks: common } : problem,
    );
    reported.set(`${field} ${message}`, { field, message });
  }
  return [...reported.values()];
}
