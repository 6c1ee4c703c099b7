import { kindOf } from "./copy.js";
import type { FieldError } from "./error.js";
import { escapePointer } from "./pointer.js";

const token = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
// A field value of RFC 9110, 5.5, within the Latin-1 range that fetch can send.
const fieldValue = /^[\t\x20-\x7e\x80-\xff]*$/;

/** The servers in use take no longer header, and no longer part of a URL. */
export const maxTextLength = 8192;

/** Headers of the client or the connection: another value would break the message. */
const reserved = new Set([
  "content-type",
  "content-length",
  "content-encoding",
  "host",
  "transfer-encoding",
  "connection",
  "keep-alive",
  "upgrade",
  "expect",
  "te",
  "trailer",
]);

/** What is invalid about a header's value, without the value itself. */
export function headerValueProblem(value: unknown): string | undefined {
  if (typeof value !== "string") return "must be a string";
  if (value.length > maxTextLength) return `is longer than ${maxTextLength} characters`;
  if (!fieldValue.test(value)) {
    return "holds a character that a header cannot carry (a line break, NUL, or one beyond Latin-1); remove it";
  }
  return undefined;
}

/** Copies headers from an object or a `Headers`. */
export function takeHeaders(given: unknown, at: string, problems: FieldError[]): Record<string, string> {
  if (given === undefined) return {};
  const kind = kindOf(given);
  if (kind === "Headers") return Object.fromEntries(given as Headers);
  if (kind === "Object") {
    const entries = Object.entries(given as Record<string, string | undefined>);
    return Object.fromEntries(entries.filter((entry): entry is [string, string] => entry[1] !== undefined));
  }
  problems.push({
    field: at,
    message: `must be an object of header names and values, or a Headers; it is a ${kind}`,
  });
  return {};
}

/** What is invalid about copied headers. `taken` are the names that credentials fill, in lower case. */
export function headerProblems(
  headers: Readonly<Record<string, unknown>>,
  at: string,
  taken: ReadonlySet<string>,
): FieldError[] {
  return Object.entries(headers).flatMap(([name, value]) => {
    const field = `${at}/${escapePointer(name)}`;
    if (!token.test(name)) return [{ field, message: "is not a header name" }];
    if (reserved.has(name.toLowerCase())) return [{ field, message: "is set by the client; remove it" }];
    if (taken.has(name.toLowerCase()))
      return [{ field, message: "is filled from credentials; give it there" }];
    const problem = headerValueProblem(value);
    return problem ? [{ field, message: problem }] : [];
  });
}

/** The later groups win; the case of the names does not matter. */
export function mergeHeaders(
  ...groups: readonly (Readonly<Record<string, string>> | undefined)[]
): Record<string, string> {
  const merged: Record<string, string> = {};
  for (const group of groups) {
    for (const [name, value] of group ? Object.entries(group) : []) {
      merged[name.toLowerCase()] = value;
    }
  }
  return merged;
}
