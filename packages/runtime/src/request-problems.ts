import type { Operation } from "./contract.js";
import type { FieldError } from "./error.js";
import { headerProblems, maxTextLength } from "./headers.js";
import { escapePointer } from "./pointer.js";
import { notFinite, unsendable } from "./sendable.js";

export type Group = Readonly<Record<string, unknown>>;

/**
 * All that is wrong with a request; what the row's schema says of a field goes before what the wire says of it.
 * `isPlain` tells that the body was found to be nothing but JSON.
 */
export function requestProblems(
  request: Group,
  operation: Operation,
  taken: ReadonlySet<string>,
  isPlain: boolean,
): readonly FieldError[] {
  const broken: FieldError[] = [];
  for (const name of Object.keys(request)) {
    if (!isPlain || name !== "body") broken.push(...unsendable(request[name], `/${escapePointer(name)}`));
  }
  if (broken.length > 0) return broken;
  const problems = operation.check?.(request) ?? [];
  const others = wireProblems(request, operation, taken);
  if (others.length === 0) return problems;
  const told = new Set(problems.map(({ field }) => field));
  return [...problems, ...others.filter(({ field }) => !told.has(field))];
}

/** What a schema does not see, and a URL, a form or a header cannot carry. */
function wireProblems(
  request: Group,
  { path, body, check }: Operation,
  taken: ReadonlySet<string>,
): FieldError[] {
  const problems = headerProblems(request["headers"], "/headers", taken);
  const form = request["body"];
  const isForm = typeof form === "object" && form !== null && !Array.isArray(form);
  if (body?.mediaType === "multipart/form-data" && form !== undefined && !isForm) {
    problems.push({ field: "/body", message: "must be an object of the form's members" });
  }
  // JSON has neither NaN nor a limit of length.
  for (const group of body?.mediaType === "application/json"
    ? ["path", "query"]
    : ["path", "query", "body"]) {
    const members = request[group] as Group | undefined;
    for (const name of members ? Object.keys(members) : []) {
      const value = members?.[name];
      if (group === "body" && control.test(name)) {
        problems.push({
          field: "/body",
          message: "has a member whose name holds a control character; remove it",
        });
      }
      if (typeof value === "string" && value.length <= maxTextLength) continue;
      const field = `/${group}/${escapePointer(name)}`;
      if (typeof value !== "string") problems.push(...notFinite(value, field));
      else if (group !== "body")
        problems.push({ field, message: `is longer than ${maxTextLength} characters` });
    }
  }
  for (const name of placeholdersOf(path)) {
    const message = stepProblem((request["path"] as Group | undefined)?.[name], check !== undefined);
    if (message) problems.push({ field: `/path/${escapePointer(name)}`, message });
  }
  return problems;
}

// A contract's paths are few and come with every call.
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
  // Without it the placeholder itself would stand in the URL; a contract's schema has told so already.
  if (value === undefined || value === null) return isChecked ? undefined : "is missing";
  if (typeof value === "object") return "must be text or a number";
  const text = String(value);
  if (step.test(text)) return "must be a name, not empty and not . or .., which would change the path";
  if (!control.test(text)) return undefined;
  return "holds a control character (a line break, NUL or the like); remove it";
}
