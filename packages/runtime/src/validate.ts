import { type OutputUnit, type Schema, validate } from "@cfworker/json-schema";
import type { FieldError } from "./error.js";
import { at, escapePointer } from "./pointer.js";

/**
 * Judges a value by a schema without `$ref`, and says what is wrong field by field, without ever showing a value.
 * Where alternatives all fail, only the one that the value is closest to is told, or what would satisfy any of them.
 */
export function check(value: unknown, schema: Schema): FieldError[] {
  const { valid, errors } = validate(value, schema, "2020-12", {}, false);
  if (valid) return [];
  const problems = explain(errors.filter(tellsSomething), "#", { value, schema });
  return merge(problems.map((problem) => ({ field: problem.field, message: describe(problem) })));
}

interface Judged {
  readonly value: unknown;
  readonly schema: Schema;
}

interface Problem {
  /** A JSON Pointer into the value. */
  readonly field: string;
  readonly keyword: string;
  /** What the schema asks for with that keyword. */
  readonly asks: unknown;
  /** For `required`, the alternatives, each a list of missing members. */
  readonly missing?: readonly (readonly string[])[];
}

// These only say that something within them failed, and the failure has a unit of its own.
const wrappers = new Set(["properties", "items", "prefixItems", "allOf", "$ref"]);

function tellsSomething(unit: OutputUnit, _: number, all: OutputUnit[]): boolean {
  if (unit.keyword === "additionalProperties") {
    return !all.some((other) => other.keywordLocation.startsWith(`${unit.keywordLocation}/`));
  }
  return !wrappers.has(unit.keyword);
}

const alternative = /\/(?:oneOf|anyOf)\/(\d+)(?=\/)/;

/** Reduces the units below a place in the schema to problems; each choice among alternatives is settled on the way. */
function explain(units: readonly OutputUnit[], prefix: string, judged: Judged): Problem[] {
  const problems: Problem[] = [];
  const choices = new Map<string, Map<number, OutputUnit[]>>();
  for (const unit of units) {
    const match = alternative.exec(unit.keywordLocation.slice(prefix.length));
    if (match) {
      const place = unit.keywordLocation.slice(0, prefix.length + match.index);
      const branches = choices.get(place) ?? new Map<number, OutputUnit[]>();
      const index = Number(match[1]);
      branches.set(index, [...(branches.get(index) ?? []), unit]);
      choices.set(place, branches);
    } else if (unit.keyword !== "oneOf" && unit.keyword !== "anyOf") {
      problems.push(problemOf(unit, judged));
    } else if (!units.some((other) => other.keywordLocation.startsWith(`${unit.keywordLocation}/`))) {
      problems.push(problemOf(unit, judged));
    }
  }
  for (const [place, branches] of choices) {
    const explained = [...branches].map(([index, inner]) => {
      const keyword = inner[0]?.keywordLocation.startsWith(`${place}/oneOf/`) ? "oneOf" : "anyOf";
      return explain(inner, `${place}/${keyword}/${index}`, judged);
    });
    problems.push(...settle(explained));
  }
  return problems;
}

/** What to tell when every alternative failed. */
function settle(branches: Problem[][]): Problem[] {
  const meant = branches.filter((problems) => !problems.some(isMismatch));
  if (meant.length === 0) return mergeMismatches(branches);
  const [first, ...others] = meant;
  if (first === undefined || others.length === 0) return first ?? [];
  const shared = first.filter((problem) =>
    others.every((other) => other.some((its) => isSame(its, problem))),
  );
  if (shared.length > 0) return shared;
  if (meant.every((problems) => problems.every((problem) => problem.keyword === "required"))) {
    const field = first[0]?.field ?? "";
    if (meant.every((problems) => problems.every((problem) => problem.field === field))) {
      const missing = meant.map((problems) => problems.flatMap((problem) => problem.missing?.flat() ?? []));
      return [{ field, keyword: "required", asks: undefined, missing }];
    }
  }
  return meant.reduce((best, problems) => (weight(problems) < weight(best) ? problems : best));
}

/** A value of a wrong kind shows that another alternative was meant. */
function isMismatch(problem: Problem): boolean {
  return problem.keyword === "const" || problem.keyword === "enum";
}

/** A missing member speaks more against an alternative than a member that is there and wrong. */
function weight(problems: Problem[]): number {
  return problems.reduce((sum, problem) => sum + (problem.keyword === "required" ? 10 : 1), 0);
}

function isSame(a: Problem, b: Problem): boolean {
  return (
    a.field === b.field && a.keyword === b.keyword && JSON.stringify(a.missing) === JSON.stringify(b.missing)
  );
}

/** No alternative was meant: tell all the values that would have chosen one. */
function mergeMismatches(branches: Problem[][]): Problem[] {
  const asks = new Map<string, unknown[]>();
  for (const problem of branches.flat().filter(isMismatch)) {
    asks.set(problem.field, [...(asks.get(problem.field) ?? []), ...[problem.asks].flat()]);
  }
  const [field] = [...asks.keys()].sort((a, b) => (asks.get(b)?.length ?? 0) - (asks.get(a)?.length ?? 0));
  if (field === undefined) return branches[0] ?? [];
  return [{ field, keyword: "enum", asks: [...new Set(asks.get(field))] }];
}

function problemOf(unit: OutputUnit, { value, schema }: Judged): Problem {
  const field = decodeURI(unit.instanceLocation.slice(1));
  const asks = at(schema, decodeURI(unit.keywordLocation.slice(1)));
  if (unit.keyword !== "required") return { field, keyword: unit.keyword, asks };
  const instance = at(value, field) as object;
  return {
    field,
    keyword: "required",
    asks,
    missing: [(asks as string[]).filter((name) => !(name in instance))],
  };
}

/** The same member can be refused at several places of a schema; it is told once. */
function merge(fields: FieldError[]): FieldError[] {
  const seen = new Set<string>();
  return fields.flatMap((error) => {
    const key = `${error.field} ${error.message}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [error];
  });
}

function describe({ keyword, asks, missing }: Problem): string {
  switch (keyword) {
    case "required":
      return `needs ${(missing ?? []).map((names) => names.map(quote).join(" and ")).join(", or ")}`;
    case "type":
      return `must be ${article([asks].flat().join(" or "))}`;
    case "const":
      return `must be ${JSON.stringify(asks)}`;
    case "enum":
      return `must be one of ${(asks as unknown[]).map((one) => JSON.stringify(one)).join(", ")}`;
    case "false":
    case "additionalProperties":
      return "is not a member that the contract knows; remove it, or look for a misspelling";
    case "minLength":
      return asks === 1 ? "must not be empty" : `must have at least ${asks} characters`;
    case "maxLength":
      return `must have at most ${asks} characters`;
    case "pattern":
      return `must match ${asks}`;
    case "format":
      return `must be a ${asks} (${asks === "date-time" ? "such as 2026-12-25T11:00:00-04:00" : `format ${asks}`})`;
    case "minItems":
      return `must have at least ${asks} ${asks === 1 ? "item" : "items"}`;
    case "maxItems":
      return `must have at most ${asks} ${asks === 1 ? "item" : "items"}`;
    case "minProperties":
      return `must have at least ${asks} ${asks === 1 ? "member" : "members"}`;
    case "minimum":
      return `must be at least ${asks}`;
    case "maximum":
      return `must be at most ${asks}`;
    case "oneOf":
      return "fits more than one of the shapes that exclude each other; give the members of one";
    default:
      return `breaks the contract's rule ${keyword}`;
  }
}

function article(noun: string): string {
  return /^[aeiou]/.test(noun) ? `an ${noun}` : `a ${noun}`;
}

function quote(name: string): string {
  return `\`${escapePointer(name)}\``;
}
