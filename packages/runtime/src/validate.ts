import { type OutputUnit, type Schema, validate } from "@cfworker/json-schema";
import { type Choice, isDiscriminator, settle } from "./alternatives.js";
import { describe, type Problem } from "./describe.js";
import type { FieldError } from "./error.js";
import { at } from "./pointer.js";
import { unsendable } from "./sendable.js";

/**
 * Judges a value by a schema without `$ref`, and says what is wrong field by field, without ever showing a value.
 * Where alternatives all fail, only the one that the value is closest to is told, or what would satisfy any of them.
 */
export function check(value: unknown, schema: Schema): FieldError[] {
  // The validator throws on what is neither JSON nor an object, and on names that no URI can hold.
  const broken = unsendable(value);
  if (broken.length > 0) return broken;
  const { valid, errors } = validate(value, schema, "2020-12", {}, false);
  if (valid) return [];
  return tidy(explain(telling(errors), { value, schema })).map((problem) => ({
    field: problem.field,
    message: describe(problem),
  }));
}

interface Judged {
  readonly value: unknown;
  readonly schema: Schema;
}

// These only say that something within them failed, and the failure has a unit of its own.
const wrappers = new Set(["properties", "additionalProperties", "items", "prefixItems", "allOf", "$ref"]);

function telling(units: readonly OutputUnit[]): OutputUnit[] {
  return units.flatMap((unit, index) => {
    if (wrappers.has(unit.keyword)) return [];
    if (unit.keyword !== "false") return [unit];
    // The validator gives such a unit the place in the value where the place in the schema belongs;
    // the wrapper just before it knows better.
    return [{ ...unit, keywordLocation: units[index - 1]?.keywordLocation ?? unit.keywordLocation }];
  });
}

/** Turns units into problems; each choice among alternatives is settled on the way. */
function explain(units: readonly OutputUnit[], judged: Judged): Problem[] {
  const problems: Problem[] = [];
  const choices: { unit: OutputUnit; below: OutputUnit[] }[] = [];
  for (const unit of units) {
    // The unit of a choice comes before the units of its alternatives.
    const choice = choices.find((one) => isWithin(unit, one.unit));
    if (choice) choice.below.push(unit);
    else if (unit.keyword === "oneOf" || unit.keyword === "anyOf") choices.push({ unit, below: [] });
    else problems.push(problemOf(unit, judged));
  }
  return [...problems, ...choices.flatMap(({ unit, below }) => choose(unit, below, judged))];
}

/** The items of an array share a place in the schema, so the place in the value counts as well. */
function isWithin(unit: OutputUnit, choice: OutputUnit): boolean {
  return (
    unit.keywordLocation.startsWith(`${choice.keywordLocation}/`) &&
    `${unit.instanceLocation}/`.startsWith(`${choice.instanceLocation}/`)
  );
}

function choose(unit: OutputUnit, below: readonly OutputUnit[], judged: Judged): readonly Problem[] {
  const choice = problemOf(unit, judged);
  const schemas = choice.asks as readonly Schema[];
  const failed = schemas.map((_, index) =>
    below.filter((inner) => `${inner.keywordLocation}/`.startsWith(`${unit.keywordLocation}/${index}/`)),
  );
  // An alternative that did not fail fits: more than one does, or the choice would not have failed.
  if (failed.some((inner) => inner.length === 0)) return [choice];
  const settled: Choice = {
    field: choice.field,
    discriminators: Object.keys(Object.assign({}, ...schemas.map((one) => one.properties))).filter((name) =>
      isDiscriminator(name, schemas),
    ),
    alternatives: failed.map((inner) => explain(inner, judged)),
  };
  return settle(settled);
}

function problemOf(unit: OutputUnit, { value, schema }: Judged): Problem {
  // The validator writes its locations as URI fragments.
  const field = decodeURIComponent(unit.instanceLocation.slice(1));
  const asks = at(schema, decodeURIComponent(unit.keywordLocation.slice(1)));
  if (unit.keyword !== "required") return { field, keyword: unit.keyword, asks };
  const instance = at(value, field) as object;
  const missing = (asks as string[]).filter((name) => !Object.hasOwn(instance, name));
  return { field, keyword: "required", asks, missing: [missing] };
}

/** The same member can be refused at several places of a schema, and for one reason that explains the others. */
function tidy(problems: readonly Problem[]): Problem[] {
  const narrowed = problems.map((problem) => {
    if (!isList(problem)) return problem;
    const lists = problems.filter((other) => isList(other) && other.field === problem.field);
    // Taken from the first, so that all of them come to be told with the same words.
    const common = lists
      .slice(0, 1)
      .flatMap(listed)
      .filter((one) => lists.every((other) => listed(other).includes(one)));
    return common.length === 0 || lists.length === 1
      ? problem
      : { ...problem, keyword: "enum", asks: common };
  });
  const seen = new Set<string>();
  return narrowed.filter((problem) => {
    const others = narrowed.filter((other) => other !== problem && other.field === problem.field);
    if (!isList(problem) && problem.keyword !== "required" && others.some(isList)) return false;
    if (problem.keyword === "format" && others.some((other) => other.keyword === "minLength")) return false;
    const key = `${problem.field} ${describe(problem)}`;
    return !seen.has(key) && seen.add(key);
  });
}

function isList({ keyword }: Problem): boolean {
  return keyword === "const" || keyword === "enum";
}

function listed({ asks }: Problem): readonly unknown[] {
  return [asks].flat();
}
