import type { Pointer } from "./contract.js";
import { readJson } from "./json.js";
import { at, lastOf } from "./pointer.js";

/** The forms in which a vendor writes the same payload, beside the one in the contract's schema. */
export interface PayloadForms {
  /** Members that may be the JSON text of an object in place of the object. */
  readonly jsonText?: readonly Pointer[];
  /** Members that may hold the members that otherwise are beside them. */
  readonly nested?: readonly Pointer[];
}

type Members = Record<string, unknown>;

/** Changes a parsed payload, in place, into the form of the schema. */
export function unfold(payload: Members, { jsonText = [], nested = [] }: PayloadForms): void {
  for (const pointer of jsonText) {
    const text = at(payload, pointer);
    const { body } = typeof text === "string" ? readJson(new TextEncoder().encode(text)) : {};
    // Invalid text stays text; the proof of the event decides whether that matters.
    if (isObject(body)) (holderOf(payload, pointer) as Members)[lastOf(pointer)] = body;
  }
  for (const pointer of nested) {
    const holder = holderOf(payload, pointer);
    const inner = at(payload, pointer);
    if (!isObject(holder) || !isObject(inner)) continue;
    delete holder[lastOf(pointer)];
    Object.assign(holder, inner);
  }
}

function holderOf(payload: unknown, pointer: Pointer): unknown {
  return at(payload, pointer.slice(0, pointer.lastIndexOf("/")));
}

export function isObject(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
