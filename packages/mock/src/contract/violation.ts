/** A place where a request breaks the contract. */
export interface Violation {
  /** The part of the request: `body`, `query`, `header`, `path` or `security`. */
  readonly in: string;
  /** A JSON Pointer into that part: `/to` of the body; empty for the whole of it. */
  readonly pointer: string;
  /** What is wrong, in words that need no schema. */
  readonly message: string;
}

/** A finding as Prism reports it. */
export interface Diagnostic {
  readonly path?: readonly (string | number)[];
  readonly location?: readonly (string | number)[];
  readonly code?: string | number;
  readonly message: string;
  readonly severity: string | number;
}

/**
 * Findings as violations, each once. Where a value matches none of several alternatives, Prism lists what it lacks for
 * each of them, which can be hundreds of lines; those become one.
 */
export function violationsOf(diagnostics: readonly Diagnostic[]): Violation[] {
  const found = diagnostics.map((diagnostic) => ({ ...placeOf(diagnostic), diagnostic }));
  const isAt = (one: Place, other: Place) => one.in === other.in && one.pointer === other.pointer;
  const alternatives = found.filter(({ diagnostic }) => /^(?:anyOf|oneOf)$/.test(String(diagnostic.code)));
  const told = found.map(({ diagnostic, ...place }): Violation => {
    const isOfOne =
      diagnostic.code === "required" && alternatives.some((alternative) => isAt(alternative, place));
    if (!isOfOne) return { ...place, message: diagnostic.message };
    const names = found
      .filter((other) => other.diagnostic.code === "required" && isAt(other, place))
      .map((other) => /'(.*)'/.exec(other.diagnostic.message)?.[1] ?? "");
    return { ...place, message: `lacks one or more of ${[...new Set(names)].join(", ")}` };
  });
  return [...new Map(told.map((violation) => [describeViolation(violation), violation])).values()];
}

type Place = Pick<Violation, "in" | "pointer">;

function placeOf({ path, location, code }: Diagnostic): Place {
  if (String(code) === "401") return { in: "security", pointer: "" };
  const place = path ?? location ?? [];
  const [first, ...rest] = place[0] === "request" || place[0] === "response" ? place.slice(1) : place;
  return { in: String(first ?? "body"), pointer: rest.map((key) => `/${escapeKey(String(key))}`).join("") };
}

/** `body/to: must be string`: a violation as people read it. */
export function describeViolation({ in: place, pointer, message }: Violation): string {
  return `${place}${pointer}: ${message}`;
}

/** Node refuses heads of more than 16 KiB, so a header tells as many as fit into half of that. */
const headerLimit = 8000;

/** The value of the header `sl-violations`, in which Prism tells the same; a header holds ASCII alone. */
export function violationsHeader(violations: readonly Violation[]): string {
  const told = violations.map((violation) =>
    JSON.stringify({
      location: ["request", violation.in, ...violation.pointer.split("/").slice(1).map(unescapeKey)],
      severity: "Error",
      message: violation.message.slice(0, 1000),
    }).replaceAll(
      /[^\x20-\x7e]/g,
      (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
    ),
  );
  const lengths = told.map((_, index) => told.slice(0, index + 1).join(",").length);
  return `[${told.filter((_, index) => (lengths[index] ?? 0) < headerLimit).join(",")}]`;
}

function escapeKey(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}

function unescapeKey(key: string): string {
  return key.replaceAll("~1", "/").replaceAll("~0", "~");
}
