import type { Pointer } from "./contract.js";

/** The value that a JSON Pointer names, or undefined. Only own members are followed, so `__proto__` names nothing. */
export function at(value: unknown, pointer: Pointer): unknown {
  let node = value;
  for (const key of partsOf(pointer)) {
    if (typeof node !== "object" || node === null || !Object.hasOwn(node, key)) return undefined;
    node = (node as Record<string, unknown>)[key];
  }
  return node;
}

// A contract has few pointers, and every response needs them.
const parts = new Map<Pointer, readonly string[]>();

function partsOf(pointer: Pointer): readonly string[] {
  let known = parts.get(pointer);
  if (!known) {
    known = pointer
      .split("/")
      .slice(1)
      .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
    parts.set(pointer, known);
  }
  return known;
}

/** A member name as a part of a JSON Pointer. */
export function escapePointer(name: string): string {
  return name.replaceAll("~", "~0").replaceAll("/", "~1");
}

/** The last part of a JSON Pointer, as a member name. */
export function lastOf(pointer: Pointer): string {
  return partsOf(pointer).at(-1) ?? "";
}
