import { isObject, keyOf, type Place, valueAt } from "../document/place.js";
import type { References } from "../document/references.js";
import { type Context, createConvert } from "./convert.js";
import type { Dialect } from "./dialects.js";
import type { Look, Side } from "./hidden.js";
import type { Keywords } from "./keywords.js";
import { endless, referenceTo, type Unit } from "./units.js";

/** A problem in a document. */
export interface Problem {
  readonly place: Place;
  readonly message: string;
}

/** The schemas that operations need, taken out of a document. */
export interface Collection {
  readonly units: () => readonly Unit[];
  /** The problems of the schemas so far. */
  readonly problems: () => readonly Problem[];
  /** A reference to the schema at a place. */
  readonly schemaAt: (place: Place, side: Side) => Keywords;
}

export function createCollection(
  values: ReadonlyMap<string, unknown>,
  references: References,
  dialectIn: (file: string) => Dialect,
): Collection {
  const units = new Map<string, Unit>();
  const problems = new Map<string, Problem>();
  const look: Look = {
    read: ({ file, pointer }) => valueAt(values.get(file), pointer),
    follow: (reference, { file }) =>
      typeof reference === "string" ? references.follow(reference, file) : undefined,
  };
  const convert = createConvert({
    ...look,
    unitAt,
    refuse: (place, message) => void problems.set(keyOf(place), { place, message }),
  });

  /** A place has a unit for each way to read it. */
  function unitAt(place: Place, { side, anchors: around, hidden }: Omit<Context, "dialect">): Unit {
    const node = look.read(place);
    const anchors = new Map([...ownAnchors(node, place), ...around]);
    const dynamic = [...anchors].map(([name, its]) => `${name}=${keyOf(its)}`);
    const key = JSON.stringify([keyOf(place), side, [...hidden].sort(), dynamic.sort()]);
    const known = units.get(key);
    if (known) return known;
    const unit: Unit = { id: `schema-${units.size}`, place, schema: true, ofSameValue: [] };
    units.set(key, unit);
    unit.schema = convert(node, place, { side, anchors, hidden, unit, dialect: dialectIn(place.file) });
    return unit;
  }

  function ownAnchors(node: unknown, place: Place): ReadonlyMap<string, Place> {
    const anchor = isObject(node) ? node["$dynamicAnchor"] : undefined;
    const inResource = references.anchorsIn(place);
    return typeof anchor === "string" ? new Map([...inResource, [anchor, place]]) : inResource;
  }

  return {
    units: () => [...units.values()],
    problems: () => {
      const unit = endless(units.values());
      const message = "refers to itself for the same value, endlessly";
      return [...problems.values(), ...(unit ? [{ place: unit.place, message }] : [])];
    },
    schemaAt: (place, side) => referenceTo(unitAt(place, { side, anchors: new Map(), hidden: new Set() })),
  };
}
