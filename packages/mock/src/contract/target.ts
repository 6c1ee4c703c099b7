/** The target of a request. */
export interface Target {
  /** The path exactly as received, neither decoded nor normalized: `/a/../b%2Fc`. */
  readonly path: string;
  /** The values of each parameter of the query, decoded. */
  readonly query: ReadonlyMap<string, readonly string[]>;
}

/** A target can hold anything, even `//`, which the platform's URL turns into another host or an error. */
export function targetOf(target: string): Target {
  const local = target.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?]*/i, "");
  const [path = "", ...rest] = local.split("?");
  return { path: path || "/", query: grouped(new URLSearchParams(rest.join("?"))) };
}

/** The values of each name. */
export function grouped<Value>(pairs: Iterable<readonly [string, Value]>): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const [name, value] of pairs) {
    const values = groups.get(name);
    if (values) values.push(value);
    else groups.set(name, [value]);
  }
  return groups;
}

/** A percent-decoded text, or the text itself if it is not valid. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
