/** What a request asks for. */
export interface Target {
  /** The path as it stood on the wire, neither decoded nor tidied: `/a/../b%2Fc`. */
  readonly path: string;
  /** The values of each parameter of the query, decoded. */
  readonly query: ReadonlyMap<string, readonly string[]>;
}

/** Anything may stand in a target, `//` too, of which the platform's URL makes another host or an error. */
export function targetOf(target: string): Target {
  const local = target.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?]*/i, "");
  const [path = "", ...rest] = local.split("?");
  return { path: path || "/", query: grouped(new URLSearchParams(rest.join("?"))) };
}

/** A name that comes more than once has several values. */
export function grouped<Value>(pairs: Iterable<readonly [string, Value]>): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const [name, value] of pairs) {
    const values = groups.get(name);
    if (values) values.push(value);
    else groups.set(name, [value]);
  }
  return groups;
}

/** A text without its percent signs, or as it is where they make no sense. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
