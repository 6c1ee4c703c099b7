import type { Operation } from "./contract.js";
import type { FieldError } from "./error.js";
import { headerProblems, maxTextLength } from "./headers.js";
import { escapePointer } from "./pointer.js";
import type { Snapshot } from "./snapshot.js";

/** All that is invalid in a request. For a field the schema of its row goes before the limits of HTTP. */
export function requestProblems(
  request: Snapshot,
  operation: Operation,
  taken: ReadonlySet<string>,
): readonly FieldError[] {
  const problems = operation.check?.(request) ?? [];
  const others = wireProblems(request, operation, taken);
  if (others.length === 0) return problems;
  const reported = new Set(problems.map(({ field }) => field));
  return [...problems, ...others.filter(({ field }) => !reported.has(field))];
}

/** What no schema checks, and a URL, a form or a header cannot carry. */
function wireProblems(
  request: Snapshot,
  { path, check }: Operation,
  taken: ReadonlySet<string>,
): FieldError[] {
  const problems = headerProblems(request.headers ?? {}, "/headers", taken);
  for (const group of ["path", "query"] as const) {
    const members = request[group];
    for (const name of members ? Object.keys(members) : []) {
      const value = members?.[name];
      const field = `/${group}/${escapePointer(name)}`;
      if (typeof value === "string" && value.length > maxTextLength) {
        problems.push({ field, message: `is longer than ${maxTextLength} characters` });
      }
      // A query has no null, so it would be left out in silence.
      if (value === null || (Array.isArray(value) && value.includes(null))) {
        problems.push({ field, message: "is null, which a URL cannot carry; leave it out" });
      }
    }
  }
  for (const name of placeholdersOf(path)) {
    const message = stepProblem(request.path?.[name], check !== undefined);
    if (message) problems.push({ field: `/path/${escapePointer(name)}`, message });
  }
  return problems;
}

// A contract has few paths, and every call needs one.
const placeholders = new Map<string, readonly string[]>();

function placeholdersOf(path: string): readonly string[] {
  let names = placeholders.get(path);
  if (!names) {
    names = Array.from(path.matchAll(/\{([^}]+)\}/g), ([, name = ""]) => name);
    placeholders.set(path, names);
  }
  return names;
}

// A server may decode twice, and then %2e is a dot.
const step = /^(?:\.|%2e){0,2}$/i;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const control = /[\x00-\x1f\x7f]/;

function stepProblem(value: unknown, isChecked: boolean): string | undefined {
  // Otherwise the placeholder itself would be in the URL. A contract's schema says so by itself.
  if (value === undefined || value === null) return isChecked ? undefined : "is missing";
  if (typeof value === "object") return "must be text or a number";
  const text = String(value);
  if (step.test(text)) return "must be a name, not empty and not . or .., which would change the path";
  if (!control.test(text)) return undefined;
  return "holds a control character (a line break, NUL or the like); remove it";
}
