import type { Operation } from "./contract.js";
import { copyOf, kindOf } from "./copy.js";
import type { FieldError } from "./error.js";
import { takeHeaders } from "./headers.js";
import { escapePointer } from "./pointer.js";

export type Group = Readonly<Record<string, unknown>>;

/**
 * A copy of a request from the moment of the call. It is checked once, and every attempt sends it, so what the caller does
 * with its objects afterwards reaches neither the vendor nor the check. The secrets of errors are read from it as well.
 */
export interface Snapshot {
  readonly path?: Group;
  readonly query?: Group;
  readonly headers?: Readonly<Record<string, string>>;
  /** JSON, or the members of a form. */
  readonly body?: unknown;
}

const groups = ["path", "query", "headers", "body"];

/** Copies a request, and adds to the problems what cannot be sent, by its field. */
export function takeSnapshot(input: unknown, { body }: Operation, problems: FieldError[]): Snapshot {
  // In a Map, for example, no part would be found, and the client would send an empty request.
  if (typeof input !== "object" || input === null || kindOf(input) !== "Object") {
    problems.push({ field: "", message: "must be an object such as { path, query, headers, body }" });
    return {};
  }
  const taken: Record<string, unknown> = {};
  for (const [name, given] of Object.entries(input)) {
    if (given === undefined) continue;
    const field = `/${escapePointer(name)}`;
    if (!groups.includes(name)) {
      problems.push({ field, message: `is unknown; the parts of a request are ${groups.join(", ")}` });
    } else if (name === "headers") {
      taken[name] = takeHeaders(given, field, problems);
    } else if (name !== "body") {
      taken[name] = copyOf(entriesOf(given), field, problems);
    } else if (!body) {
      problems.push({ field, message: "is unknown, because this operation has no body; remove it" });
    } else {
      taken[name] =
        body.mediaType === "application/json"
          ? copyOf(given, field, problems)
          : body.take(given, field, problems);
    }
  }
  return taken;
}

/** A query may be the platform's own list of names and texts, whose members are not its properties. */
function entriesOf(given: unknown): unknown {
  if (kindOf(given) !== "URLSearchParams") return given;
  const query = given as URLSearchParams;
  return Object.fromEntries(
    [...query.keys()].map((name) => {
      const values = query.getAll(name);
      return [name, values.length > 1 ? values : values[0]];
    }),
  );
}
