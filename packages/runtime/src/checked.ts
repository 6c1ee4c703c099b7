import type { JsonSchema, Operation } from "./contract.js";
import { copyOf } from "./copy.js";
import type { FieldError } from "./error.js";
import { at, escapePointer } from "./pointer.js";
import { check } from "./validate.js";

/**
 * Gives a row the schema that checks its requests. Only this function imports the validator, so a bundle of unchecked rows
 * holds neither.
 *
 * @param request The schema of `{ path, query, headers, body }`.
 * @param texts The members of the body that are JSON text, with the schema of their content.
 */
export function checked<Input, Output>(
  operation: Operation<Input, Output>,
  request: JsonSchema,
  texts: Readonly<Record<string, JsonSchema>> = {},
): Operation<Input, Output> {
  const members = Object.entries(texts).map(([name, schema]) => ({
    field: `/body/${escapePointer(name)}`,
    schema,
  }));
  return {
    ...operation,
    check: (value) => {
      const problems = check(value, request);
      // The content of JSON text is checked only where the text itself is valid.
      return problems.length > 0 ? problems : textProblems(value, members);
    },
  };
}

function textProblems(
  request: unknown,
  texts: readonly { readonly field: string; readonly schema: JsonSchema }[],
): FieldError[] {
  return texts.flatMap(({ field, schema }) => {
    const text = at(request, field);
    if (text === undefined) return [];
    let content: unknown;
    try {
      content = JSON.parse(String(text));
    } catch {
      return [{ field, message: "must be JSON text; make it with JSON.stringify" }];
    }
    const broken: FieldError[] = [];
    copyOf(content, "", broken);
    return (broken.length > 0 ? broken : check(content, schema)).map((problem) => ({
      ...problem,
      field: field + problem.field,
    }));
  });
}
