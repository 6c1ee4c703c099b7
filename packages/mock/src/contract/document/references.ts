import { withoutFragment } from "./files.js";
import { nodesOf } from "./nodes.js";
import { keyOf, type Place, valueAt } from "./place.js";

/** The references of a document, each as a file and a JSON Pointer. */
export interface References {
  /** The place that a reference in a file leads to, if there is one. */
  readonly follow: (reference: string, file: string) => Place | undefined;
  /** The targets of `$dynamicRef` in the schema at a place, if that has an `$id`. */
  readonly anchorsIn: (place: Place) => ReadonlyMap<string, Place>;
  /** The files with a rewritten reference. */
  readonly rewritten: ReadonlySet<string>;
}

/**
 * Rewrites every reference to an `$id` or an `$anchor` as one to its place, because nothing after this reads those, Prism
 * included.
 */
export function readReferences(values: ReadonlyMap<string, unknown>): References {
  const roots = new Map<string, Place>([...values.keys()].map((file) => [file, { file, pointer: "" }]));
  const anchors = new Map<string, Place[]>();
  const dynamic = new Map<string, Map<string, Place>>();
  const all = [...values].flatMap(([file, value]) => nodesOf(value, { file, pointer: "" }));
  for (const { node, place, base } of all) {
    if (typeof node["$id"] === "string") roots.set(withoutFragment(base), place);
    for (const keyword of ["$anchor", "$dynamicAnchor"]) {
      const name = node[keyword];
      if (typeof name !== "string") continue;
      const key = `${withoutFragment(base)}#${name}`;
      anchors.set(key, [...(anchors.get(key) ?? []), place]);
      if (keyword === "$anchor") continue;
      const known = dynamic.get(withoutFragment(base)) ?? new Map<string, Place>();
      dynamic.set(withoutFragment(base), known.has(name) ? known : known.set(name, place));
    }
  }

  /** Undefined if a reference needs no rewriting, or leads nowhere. */
  function targetOf(reference: string, base: string, from: Place): Place | undefined {
    if (!URL.canParse(reference, base)) return undefined;
    const uri = new URL(reference, base).href;
    const [resource = "", fragment = ""] = uri.split("#");
    const isPointer = fragment === "" || fragment.startsWith("/");
    if (isPointer && values.has(resource) && values.has(withoutFragment(base))) return undefined;
    const root = roots.get(resource);
    if (!isPointer) return nearest(anchors.get(`${resource}#${fragment}`) ?? [], from);
    return root && { file: root.file, pointer: root.pointer + (decoded(fragment) ?? "") };
  }

  const rewritten = new Set<string>();
  for (const { node, place, base } of all) {
    for (const keyword of ["$ref", "$dynamicRef"]) {
      const reference = node[keyword];
      const target = typeof reference === "string" ? targetOf(reference, base, place) : undefined;
      if (!target) continue;
      node[keyword] = referenceTo(target, place.file);
      rewritten.add(place.file);
    }
  }

  const resources = new Map(
    all.filter(({ node }) => typeof node["$id"] === "string").map(({ place, base }) => [keyOf(place), base]),
  );
  const none: ReadonlyMap<string, Place> = new Map();
  return {
    follow: (reference, from) => {
      const [path = "", fragment = ""] = reference.split("#");
      const file = path === "" ? from : URL.canParse(path, from) ? new URL(path, from).href : undefined;
      const pointer = decoded(fragment);
      if (file === undefined || pointer === undefined || !(pointer === "" || pointer.startsWith("/"))) {
        return undefined;
      }
      return valueAt(values.get(file), pointer) === undefined ? undefined : { file, pointer };
    },
    anchorsIn: (place) => dynamic.get(withoutFragment(resources.get(keyOf(place)) ?? "")) ?? none,
    rewritten,
  };
}

/** Of several places with one anchor, the one that contains the reference, or else the first. */
function nearest(places: readonly Place[], from: Place): Place | undefined {
  const around = places.find(
    ({ file, pointer }) => file === from.file && `${from.pointer}/`.startsWith(`${pointer}/`),
  );
  return around ?? places[0];
}

function referenceTo({ file, pointer }: Place, from: string): string {
  const fragment = pointer.split("/").map(encodeURIComponent).join("/");
  return `${file === from ? "" : file}#${fragment}`;
}

function decoded(fragment: string): string | undefined {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return undefined;
  }
}
