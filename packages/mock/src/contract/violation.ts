/** A place where a request breaks the contract. */
export interface Violation {
  /** The part of the request: `body`, `query`, `header`, `path` or `security`. */
  readonly in: string;
  /** A JSON Pointer into that part: `/to` of the body; empty for the whole of it. */
  readonly pointer: string;
  /** What is wrong, in words that need no schema. */
  readonly message: string;
}

/** A finding as Prism reports it; its path has the keys of a JSON Pointer behind the part. */
export interface Diagnostic {
  readonly path?: readonly (string | number)[];
  readonly code?: string | number;
  readonly message: string;
}

/**
 * Findings as violations, each once. Where a value matches none of several alternatives, Prism lists what it lacks for
 * each of them, which can be hundreds of lines; those become one.
 */
export function violationsOf(diagnostics: readonly Diagnostic[]): Violation[] {
  const found = diagnostics.map((diagnostic) => ({ ...diagnostic, place: placeOf(diagnostic) }));
  const alternatives = new Set(
    found.flatMap(({ code, place }) => (code === "anyOf" || code === "oneOf" ? [keyOf(place)] : [])),
  );
  const lacking = new Map<string, Set<string>>();
  for (const { code, place, message } of found) {
    const key = keyOf(place);
    if (code !== "required" || !alternatives.has(key)) continue;
    const names = lacking.get(key) ?? new Set();
    lacking.set(key, names.add(/'(.*)'/s.exec(message)?.[1] ?? ""));
  }
  const told = found.map(({ code, place, message, path = [] }): Violation => {
    const names = code === "required" ? lacking.get(keyOf(place)) : undefined;
    return {
      ...place,
      message: names ? `lacks one or more of ${[...names].join(", ")}` : bare(message, path),
    };
  });
  return [...new Map(told.map((violation) => [describeViolation(violation), violation])).values()];
}

type Place = Pick<Violation, "in" | "pointer">;

function placeOf({ path = [] }: Diagnostic): Place {
  const [first = "body", ...rest] = path;
  return { in: String(first), pointer: rest.map((key) => `/${key}`).join("") };
}

function keyOf({ in: place, pointer }: Place): string {
  return place + pointer;
}

/** What is wrong, without the place that Prism puts before it, which is told beside it. */
function bare(message: string, path: readonly (string | number)[]): string {
  const [first, ...rest] = path;
  const [, text = message] =
    /^(?:Request|Response) \S+ (?:(?:property|parameter) )?(.*)$/s.exec(first === undefined ? "" : message) ??
    [];
  const place = rest.join(".").trim();
  return text.startsWith(`${place} `) && place !== "" ? text.slice(place.length + 1) : text;
}

/** `body/to: must be string`: a violation as people read it. */
export function describeViolation({ in: place, pointer, message }: Violation): string {
  return `${place}${pointer}: ${message}`;
}

/** Node refuses heads of more than 16 KiB, so a header tells as many as fit into half of that. */
const headerLimit = 8000;

/** The value of the header `sl-violations`, in which Prism tells the same; a header holds ASCII alone. */
export function violationsHeader(violations: readonly Violation[]): string {
  const told: string[] = [];
  let length = 1;
  for (const { in: place, pointer, message } of violations) {
    const location = ["request", place, ...pointer.split("/").slice(1).map(unescapeKey)];
    const one = ascii({ location, severity: "Error", message });
    // A member's name may be longer than a header: the first one is told in any case, if need be without its place.
    const isFirst = told.length === 0;
    const text = one.length < headerLimit || !isFirst ? one : shortened(place, message);
    length += text.length + 1;
    if (length > headerLimit) break;
    told.push(text);
  }
  return `[${told.join(",")}]`;
}

function shortened(place: string, message: string): string {
  return ascii({ location: ["request", place], severity: "Error", message: `${message.slice(0, 1000)}…` });
}

function ascii(value: unknown): string {
  const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  return JSON.stringify(value).replaceAll(/[^\x20-\x7e]/g, escaped);
}

function unescapeKey(key: string): string {
  return key.replaceAll("~1", "/").replaceAll("~0", "~");
}

export function escapeKey(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}
