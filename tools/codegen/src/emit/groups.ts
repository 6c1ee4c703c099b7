import type { Group } from "@trunkline/contract";

/**
 * Names the groups of parameters that come more than once, such as PageSizeQuery. The result has a name for each text that
 * several groups print as, unless the name is one of those that are taken: `another` may give one in its place.
 */
export function nameShared(
  groups: readonly Group[],
  printed: (group: Group) => string,
  taken: Iterable<string>,
  another: (name: string, used: ReadonlySet<string>) => string | undefined = () => undefined,
): Map<string, string> {
  const names = new Map<string, string>();
  const used = new Set(taken);
  const seen = new Set<string>();
  for (const group of groups) {
    const text = printed(group);
    if (seen.has(text) && !names.has(text)) {
      const wanted = nameOf(group);
      const name = used.has(wanted) ? another(wanted, used) : wanted;
      if (name !== undefined) names.set(text, name);
      if (name !== undefined) used.add(name);
    }
    seen.add(text);
  }
  return names;
}

function nameOf({ name, parameters }: Group): string {
  const words = [...parameters.map((parameter) => parameter.name), name].flatMap((text) =>
    text.split(/[^A-Za-z0-9]+/),
  );
  const joined = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
  // A name cannot begin with a digit, and a parameter can.
  return /^\d/.test(joined) ? `_${joined}` : joined;
}
