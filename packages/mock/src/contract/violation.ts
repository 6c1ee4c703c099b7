import { unescapeKey } from "./document/place.js";
import type { FieldProblem } from "./explain/tidy.js";

/** A place where a request breaks the contract. */
export interface Violation {
  /** The part of the request: `body`, `query`, `header`, `cookie`, `path` or `security`. */
  readonly in: string;
  /** A JSON Pointer into that part, such as `/to`; empty for all of it. */
  readonly pointer: string;
  /** The problem, in words. */
  readonly message: string;
}

/** Problems as violations of a part of a request. */
export function violationsIn(part: string, problems: readonly FieldProblem[]): Violation[] {
  return problems.map(({ field, message }) => ({ in: part, pointer: field, message }));
}

/** `body/to: must be a string`: a violation in one line. */
export function describeViolation({ in: place, pointer, message }: Violation): string {
  return `${place}${pointer}: ${message}`;
}

/** Node rejects heads of more than 16 KiB, so the header has as many violations as fit into half of that. */
const headerLimit = 8000;

/** The value of the header `sl-violations`, which Prism has too; a header holds ASCII alone. */
export function violationsHeader(violations: readonly Violation[]): string {
  const shown: string[] = [];
  let length = 1;
  for (const { in: place, pointer, message } of violations) {
    const location = ["request", place, ...pointer.split("/").slice(1).map(unescapeKey)];
    const one = ascii({ location, severity: "Error", message });
    // A member's name can be longer than a header. The first violation is always there, if need be without its place.
    const isFirst = shown.length === 0;
    const text = one.length < headerLimit || !isFirst ? one : shortened(place, message);
    length += text.length + 1;
    if (length > headerLimit) break;
    shown.push(text);
  }
  return `[${shown.join(",")}]`;
}

function shortened(place: string, message: string): string {
  return ascii({ location: ["request", place], severity: "Error", message: `${message.slice(0, 1000)}…` });
}

function ascii(value: unknown): string {
  const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  return JSON.stringify(value).replaceAll(/[^\x20-\x7e]/g, escaped);
}
