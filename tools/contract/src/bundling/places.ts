import { posix } from "node:path";
import { isObject, type Json, part, steps } from "../json.js";
import type { Place } from "../problem.js";
import type { Sources } from "../sources.js";

/** Where a part of the bundle was written. */
export function placeIn(sources: Sources, root: Json | undefined, pointer: string): Place {
  const names = steps(pointer);
  const home = homeOf(sources, names);
  const end = home.rest.reduce((above, step) => {
    const { path, at } = followed(sources, above);
    return { path, at: at + part(step) };
  }, home as Spot);
  // A reference that the bundle keeps is meant itself, and not what it names.
  const isReference = valueAt(root, [...names, "$ref"]) !== undefined;
  const { path, at } = isReference ? end : followed(sources, end);
  const source = sources.get(path);
  return { file: source?.file ?? path, line: source?.lineOf(at) ?? 1, pointer: at };
}

/** A pointer within one of the files. */
interface Spot {
  readonly path: string;
  readonly at: string;
}

/** What a reference to another file names, or the spot itself. */
function followed(sources: Sources, spot: Spot): Spot {
  const target = valueAt(sources.get(spot.path)?.root, [...steps(spot.at), "$ref"]);
  if (typeof target !== "string" || target.startsWith("#")) return spot;
  const [file = "", fragment = ""] = target.split("#");
  return { path: posix.join(posix.dirname(spot.path), file), at: fragment };
}

/** The file in which the first names of a pointer are, and those that are left. A component is in the file that has a part of its name. */
function homeOf(sources: Sources, names: readonly string[]): Spot & { readonly rest: readonly string[] } {
  const [first, kind = "", name = "", ...rest] = names;
  const isInRoot = valueAt(sources.get("openapi.yaml")?.root, names.slice(0, 3)) !== undefined;
  if (first === "components" && !isInRoot) {
    for (const [path, { root }] of sources) {
      if (path === `schemas/${name}.yaml` && kind === "schemas") return { path, at: "", rest };
      if (valueAt(root, [kind, name]) !== undefined) return { path, at: part(kind) + part(name), rest };
    }
  }
  return { path: "openapi.yaml", at: "", rest: names };
}

/** What is at the end of a path of names. */
export function valueAt(root: Json | undefined, path: readonly string[]): Json | undefined {
  return path.reduce<Json | undefined>((value, name) => {
    if (Array.isArray(value)) return value[Number(name)];
    return isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
  }, root);
}
