import type { Pointer } from "./contract.js";
import { at } from "./pointer.js";

/** What a call is known by outside of it. Its errors have it. */
export interface Marks {
  /** The caller's own name for it. */
  readonly tag?: string | undefined;
  /** By which events name what it sent, as far as it is known: from the request, or else from the latest response that has it. */
  correlation?: string | undefined;
}

/** The text or the integer at a place, as text; undefined if there is neither. */
export function correlationAt(value: unknown, pointer: Pointer | undefined): string | undefined {
  const found = pointer && at(value, pointer);
  const isThere = Number.isSafeInteger(found) || (typeof found === "string" && found.trim() !== "");
  return isThere ? String(found) : undefined;
}
