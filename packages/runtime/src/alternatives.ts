import { describe, type Problem } from "./describe.js";
import type { JsonSchema } from "./json-schema.js";
import { escapePointer } from "./pointer.js";

type Failed = readonly (readonly Problem[])[];

/**
 * What to tell when every alternative for a field failed.
 *
 * @param alternatives What is wrong by each of the schemas.
 */
export function settle(
  field: string,
  schemas: readonly JsonSchema[],
  alternatives: Failed,
): readonly Problem[] {
  const deciding = discriminators(schemas).map((name) => `${field}/${escapePointer(name)}`);
  const isMismatch = (problem: Problem) => deciding.includes(problem.field) && isChoosing(problem);
  const meant = alternatives.filter(
    (problems) => !problems.some((problem) => isMismatch(problem) || isForbidden(problem)),
  );
  if (meant.length === 0) return noneMeant(deciding, alternatives);
  const [first = [], ...others] = meant;
  if (others.length === 0) return first;
  const told = others.map((problems) => new Set(problems.map(sentence)));
  const shared = first.filter((problem) => told.every((sentences) => sentences.has(sentence(problem))));
  if (shared.length > 0) return shared;
  const lacks = meant.map((problems) => lacking(problems, field));
  if (lacks.every((ways) => ways !== undefined)) {
    return lackOf(field, smallest(lacks.flat()));
  }
  return closest(meant, field);
}

/** The members that tell alternatives apart, as more than one of them says which values they take. */
function discriminators(schemas: readonly JsonSchema[]): string[] {
  const names = schemas.flatMap((schema) =>
    Object.entries((typeof schema === "object" && schema.properties) || {})
      .filter(
        ([, its]) => typeof its === "object" && ("const" in its || "enum" in its || excludes(its.pattern)),
      )
      .map(([name]) => name),
  );
  return names.filter((name, index) => names.indexOf(name) === index && names.lastIndexOf(name) > index);
}

/** A wrong value of such a keyword shows that another alternative was meant. */
function isChoosing({ keyword, asks }: Problem): boolean {
  return keyword === "enum" || (keyword === "pattern" && excludes(asks));
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
function noneMeant(deciding: readonly string[], alternatives: Failed): readonly Problem[] {
  for (const field of deciding) {
    const mismatches = alternatives.map((problems) =>
      problems.find((problem) => problem.field === field && problem.keyword === "enum"),
    );
    const asks = mismatches.flatMap((problem) => problem?.asks);
    if (mismatches.every(Boolean)) return [{ field, keyword: "enum", asks: [...new Set(asks)] }];
  }
  return closest(alternatives, "");
}

/** The members that are all that an alternative lacks, in each way that it leaves: it may hold a choice itself. */
function lacking(problems: readonly Problem[], field: string): readonly (readonly string[])[] | undefined {
  const isLack = problems.every((problem) => problem.keyword === "required" && problem.field === field);
  if (!isLack) return undefined;
  return problems.reduce<readonly (readonly string[])[]>(
    (ways, { asks }) =>
      ways.flatMap((way) => (asks as string[][]).map((names) => [...new Set([...way, ...names])])),
    [[]],
  );
}

/** Says once what is lacked in every way. */
function lackOf(field: string, ways: readonly (readonly string[])[]): readonly Problem[] {
  const always = (ways[0] ?? []).filter((name) => ways.every((way) => way.includes(name)));
  const others = ways.map((way) => way.filter((name) => !always.includes(name)));
  return [[always], others]
    .filter((asks) => asks.every(({ length }) => length > 0))
    .map((asks) => ({ field, keyword: "required", asks }));
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

function closest(alternatives: Failed, field: string): readonly Problem[] {
  return alternatives.reduce((best, problems) =>
    weight(problems, field) < weight(best, field) ? problems : best,
  );
}

/** A member that is not there speaks more against an alternative than one that is there and wrong. */
function weight(problems: readonly Problem[], field: string): number {
  return problems.reduce((sum, { field: its, keyword, asks }) => {
    const isLack = keyword === "required" && its === field;
    return sum + (isLack ? 10 * Math.min(...(asks as string[][]).map((names) => names.length)) : 1);
  }, 0);
}

function sentence(problem: Problem): string {
  return `${problem.field} ${describe(problem)}`;
}
