import { inside, isObject, type Place } from "../document/place.js";

/** What a client sends, and what a vendor sends back. */
export type Side = "request" | "response";

/** Reads a document. */
export interface Look {
  readonly read: (place: Place) => unknown;
  readonly follow: (reference: unknown, from: Place) => Place | undefined;
}

const marks = { request: "readOnly", response: "writeOnly" } as const;

/** The members that a schema, and its parts for the same value, hide from this side. */
export function hiddenNames(node: unknown, place: Place, side: Side, look: Look): Set<string> {
  const names = new Set<string>();
  for (const part of partsOf(node, place, look)) {
    const { properties } = part.node;
    if (!isObject(properties)) continue;
    for (const [name, member] of Object.entries(properties)) {
      const parts = partsOf(member, inside(part.place, "properties", name), look);
      if (parts.some((one) => one.node[marks[side]] === true)) names.add(name);
    }
  }
  return names;
}

interface Part {
  readonly node: Readonly<Record<string, unknown>>;
  readonly place: Place;
}

/** A schema, its references, and its `allOf`. */
function partsOf(node: unknown, place: Place, look: Look, seen = new Set<unknown>()): Part[] {
  if (!isObject(node) || seen.has(node)) return [];
  seen.add(node);
  const target = look.follow(node["$ref"], place);
  const all = Array.isArray(node["allOf"]) ? node["allOf"] : [];
  return [
    { node, place },
    ...(target ? partsOf(look.read(target), target, look, seen) : []),
    ...all.flatMap((one, index) => partsOf(one, inside(place, "allOf", index), look, seen)),
  ];
}
