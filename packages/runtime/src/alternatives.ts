import type { Schema } from "@cfworker/json-schema";
import type { Problem } from "./describe.js";
import { escapePointer } from "./pointer.js";

/** Alternatives of a schema that all failed. */
export interface Choice {
  /** Where in the value the alternatives apply. */
  readonly field: string;
  /** The members whose values tell which alternative is meant. */
  readonly discriminators: readonly string[];
  /** What is wrong by each of the alternatives. */
  readonly alternatives: readonly (readonly Problem[])[];
}

/** A member tells alternatives apart when more than one of them says which values it takes. */
export function isDiscriminator(name: string, alternatives: readonly Schema[]): boolean {
  const choosing = alternatives.filter(({ properties }) => {
    const schema = properties && Object.hasOwn(properties, name) ? properties[name] : undefined;
    return (
      typeof schema === "object" && ("const" in schema || "enum" in schema || excludes(schema["pattern"]))
    );
  });
  return choosing.length > 1;
}

/** What to tell when every alternative failed. */
export function settle({ field, discriminators, alternatives }: Choice): readonly Problem[] {
  const deciding = discriminators.map((name) => `${field}/${escapePointer(name)}`);
  const isMismatch = (problem: Problem) => deciding.includes(problem.field) && isChoosing(problem);
  const meant = alternatives.filter(
    (problems) => !problems.some((problem) => isMismatch(problem) || isForbidden(problem)),
  );
  if (meant.length === 0) return noneMeant(deciding, alternatives);
  const [first = [], ...others] = meant;
  if (others.length === 0) return first;
  const shared = first.filter((problem) => others.every((its) => its.some((one) => isSame(one, problem))));
  if (shared.length > 0) return shared;
  const lacks = meant.map((problems) => lacking(problems, field));
  if (lacks.every((names) => names !== undefined)) {
    return [{ field, keyword: "required", asks: undefined, missing: smallest(lacks) }];
  }
  return closest(meant, field);
}

/** A wrong value of such a keyword shows that another alternative was meant. */
function isChoosing({ keyword, asks }: Problem): boolean {
  return keyword === "const" || keyword === "enum" || (keyword === "pattern" && excludes(asks));
}

/** A member that an alternative rules out by name, not for being unknown, shows that another was meant. */
function isForbidden({ keyword, asks }: Problem): boolean {
  return keyword === "false" && typeof asks === "object";
}

/** A pattern of this form stands for "anything but", beside alternatives that name the values. */
function excludes(pattern: unknown): boolean {
  return typeof pattern === "string" && pattern.startsWith("^(?!");
}

/** No alternative was meant: tell all the values that would have chosen one. */
function noneMeant(
  deciding: readonly string[],
  alternatives: readonly (readonly Problem[])[],
): readonly Problem[] {
  for (const field of deciding) {
    const mismatches = alternatives.map((problems) =>
      problems.find((problem) => problem.field === field && /^(?:const|enum)$/.test(problem.keyword)),
    );
    const asks = mismatches.flatMap((problem) => problem?.asks ?? []);
    if (mismatches.every(Boolean)) return [{ field, keyword: "enum", asks: [...new Set(asks)] }];
  }
  return closest(alternatives, "");
}

/** The members that are all that an alternative lacks. */
function lacking(problems: readonly Problem[], field: string): readonly string[] | undefined {
  const isLack = problems.every((problem) => problem.keyword === "required" && problem.field === field);
  return isLack ? [...new Set(problems.flatMap((problem) => problem.missing?.flat() ?? []))] : undefined;
}

/** What lacks the members of another alternative and more is no easier way. */
function smallest(lacks: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return lacks.filter(
    (names, index) =>
      !lacks.some(
        (others, at) =>
          at !== index &&
          others.every((name) => names.includes(name)) &&
          (others.length < names.length || at < index),
      ),
  );
}

function closest(alternatives: readonly (readonly Problem[])[], field: string): readonly Problem[] {
  return alternatives.reduce((best, problems) =>
    weight(problems, field) < weight(best, field) ? problems : best,
  );
}

/** A member that is not there speaks more against an alternative than one that is there and wrong. */
function weight(problems: readonly Problem[], field: string): number {
  return problems.reduce((sum, problem) => {
    return sum + (problem.keyword === "required" && problem.field === field ? 10 : 1);
  }, 0);
}

function isSame(a: Problem, b: Problem): boolean {
  return (
    a.field === b.field &&
    a.keyword === b.keyword &&
    JSON.stringify([a.asks, a.missing]) === JSON.stringify([b.asks, b.missing])
  );
}
