import { settle } from "./alternatives.js";
import { describe, type Problem } from "./describe.js";
import type { FieldError } from "./error.js";
import { fits, keeps, rules } from "./interpret.js";
import type { JsonSchema, Keywords } from "./json-schema.js";
import { escapePointer } from "./pointer.js";

/**
 * Checks a value by a schema, and says what is invalid, field by field and without a value.
 * Where all alternatives fail, it names only what is invalid by the closest one, or what would satisfy any of them.
 */
export function check(value: unknown, schema: JsonSchema): FieldError[] {
  return fits(value, schema) ? [] : tidy(problemsOf(value, schema, ""));
}

/** Everything that is invalid in the value at a field; what follows from alternatives comes last. */
function problemsOf(root: unknown, rootSchema: JsonSchema, rootField: string): Problem[] {
  const problems: Problem[] = [];
  const choices: Problem[] = [];
  const order = Object.keys(rules);
  const walk = (value: unknown, schema: JsonSchema, field: string, asker?: unknown): true => {
    if (schema === false) problems.push({ field, keyword: "false", asks: asker });
    if (typeof schema === "boolean") return true;
    for (const keyword of Object.keys(schema).sort((a, b) => order.indexOf(a) - order.indexOf(b))) {
      const asks = schema[keyword as keyof Keywords];
      // The walk goes on within the value, so only a problem of the value itself ends here.
      const isKept = keeps(value, schema, keyword, (inner, its, name) =>
        walk(inner, its, name === undefined ? field : `${field}/${escapePointer(`${name}`)}`, asks),
      );
      if (isKept) continue;
      if (keyword === "anyOf" || keyword === "oneOf") {
        choices.push(...choose(value, field, keyword, asks as readonly JsonSchema[]));
      } else if (keyword === "required") {
        const missing = (asks as readonly string[]).filter((name) => !Object.hasOwn(value as object, name));
        problems.push({ field, keyword, asks: [missing] });
      } else if (keyword === "const") {
        problems.push({ field, keyword: "enum", asks: [asks] });
      } else {
        problems.push({ field, keyword, asks });
      }
    }
    return true;
  };
  walk(root, rootSchema, rootField);
  return [...problems, ...choices];
}

function choose(
  value: unknown,
  field: string,
  keyword: string,
  schemas: readonly JsonSchema[],
): readonly Problem[] {
  // More than one fits, or the alternatives would not have failed.
  if (schemas.some((one) => fits(value, one))) return [{ field, keyword, asks: schemas }];
  const failed = schemas.map((one) => problemsOf(value, one, field));
  return settle(field, schemas, failed);
}

/** A member can be invalid by several places of a schema, and for one reason that explains the others. */
function tidy(problems: readonly Problem[]): FieldError[] {
  const fields = new Map<string, Problem[]>();
  for (const problem of problems) {
    const its = fields.get(problem.field);
    if (its) its.push(problem);
    else fields.set(problem.field, [problem]);
  }
  const reported = new Map<string, FieldError>();
  for (const problem of problems) {
    const { field, keyword } = problem;
    const its = fields.get(field) ?? [];
    const [first, ...others] = its.flatMap((one) => (one.keyword === "enum" ? [one.asks as unknown[]] : []));
    // Taken from the first list, so that all of them lead to the same words.
    const common = first?.filter((one) => others.every((list) => list.includes(one))) ?? [];
    const isExplained =
      (first && keyword !== "enum" && keyword !== "required") ||
      (keyword === "format" && its.some((one) => one.keyword === "minLength"));
    if (isExplained) continue;
    const message = describe(
      keyword === "enum" && common.length > 0 ? { ...problem, asks: common } : problem,
    );
    reported.set(`${field} ${message}`, { field, message });
  }
  return [...reported.values()];
}
