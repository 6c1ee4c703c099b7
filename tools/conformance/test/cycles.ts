import { posix } from "node:path";
import { importsOf } from "./scan.js";

/** The first circle in which sources import one another, from a source back to itself. */
export function circleIn(
  sources: ReadonlyMap<string, string>,
  { withTypes }: { readonly withTypes: boolean },
): string[] | undefined {
  const done = new Set<string>();
  const follow = (path: string, above: readonly string[]): string[] | undefined => {
    if (above.includes(path)) return [...above.slice(above.indexOf(path)), path];
    if (done.has(path)) return undefined;
    for (const { specifier, typeOnly } of importsOf(sources.get(path) ?? "")) {
      if (!specifier.startsWith(".") || (typeOnly && !withTypes)) continue;
      const target = posix.join(posix.dirname(path), specifier).replace(/\.js$/, ".ts");
      const circle = follow(target, [...above, path]);
      if (circle) return circle;
    }
    done.add(path);
    return undefined;
  };
  for (const path of sources.keys()) {
    const circle = follow(path, []);
    if (circle) return circle;
  }
  return undefined;
}
