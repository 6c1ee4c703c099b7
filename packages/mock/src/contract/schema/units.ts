import type { Place } from "../document/place.js";
import type { JsonSchema, Keywords } from "./keywords.js";

/** An independent schema of the document, for requests or for responses. */
export interface Unit {
  /** Its name in references. */
  readonly id: string;
  readonly place: Place;
  schema: JsonSchema;
  /** The units that it refers to for the same value. */
  readonly ofSameValue: Unit[];
}

const targets = new WeakMap<object, Unit>();

/** A schema that is a reference to a unit, and nothing else. */
export function referenceTo(unit: Unit): Keywords {
  const reference = { $ref: unit.id };
  targets.set(reference, unit);
  return reference;
}

/** The schema itself, or the one that it refers to. */
export function resolved(schema: JsonSchema): JsonSchema {
  const seen = new Set<Unit>();
  let found = schema;
  for (;;) {
    const unit = typeof found === "object" ? targets.get(found) : undefined;
    if (!unit || seen.has(unit)) return found;
    seen.add(unit);
    found = unit.schema;
  }
}

/** A unit that refers to itself for the same value, which no judge can finish. */
export function endless(units: Iterable<Unit>): Unit | undefined {
  const done = new Set<Unit>();
  const open = new Set<Unit>();
  function visit(unit: Unit): Unit | undefined {
    if (open.has(unit)) return unit;
    if (done.has(unit)) return undefined;
    open.add(unit);
    for (const next of unit.ofSameValue) {
      const found = visit(next);
      if (found) return found;
    }
    open.delete(unit);
    done.add(unit);
    return undefined;
  }
  for (const unit of units) {
    const found = visit(unit);
    if (found) return found;
  }
  return undefined;
}
