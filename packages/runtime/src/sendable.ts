import type { FieldError } from "./error.js";
import { escapePointer } from "./pointer.js";

/** What no schema can judge and no request can carry: text that is not well-formed, and values that are neither JSON nor a file. */
export function unsendable(value: unknown, field = "", seen = new Set<unknown>()): FieldError[] {
  if (typeof value === "string") return hasLoneSurrogate(value) ? [{ field, message: loneSurrogate }] : [];
  if (typeof value === "number" || typeof value === "boolean" || value === null) return [];
  if (typeof value !== "object") {
    return [{ field, message: `is of type ${typeof value}, which cannot be sent` }];
  }
  // A file, a stream or a Date is looked at as a whole, elsewhere.
  if (!isContainer(value) || seen.has(value)) return [];
  seen.add(value);
  if (Array.isArray(value)) {
    // Array.from, for flatMap would pass over a hole.
    return Array.from(value).flatMap((item, index) => unsendable(item, `${field}/${index}`, seen));
  }
  return Object.entries(value).flatMap(([name, member]) => {
    if (hasLoneSurrogate(name)) {
      return [{ field, message: "has a member whose name holds a lone surrogate; remove it" }];
    }
    return member === undefined ? [] : unsendable(member, `${field}/${escapePointer(name)}`, seen);
  });
}

/** NaN and the infinities, which pass for numbers with a schema. */
export function notFinite(value: unknown, field: string): FieldError[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => notFinite(item, `${field}/${index}`));
  const isNone = typeof value === "number" && !Number.isFinite(value);
  return isNone ? [{ field, message: "must be a finite number" }] : [];
}

/** A lone surrogate is half a character: no UTF-8 can hold it, so it would arrive as another text. */
export function hasLoneSurrogate(text: string): boolean {
  return /\p{Surrogate}/u.test(text);
}

export const loneSurrogate = "holds a lone surrogate (half a character); remove it";

function isContainer(value: object): boolean {
  if (Array.isArray(value)) return true;
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
