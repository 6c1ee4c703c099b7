import type { FieldError } from "./error.js";
import { escapePointer } from "./pointer.js";

/** No contract nests its values nearly as far, and much further no platform can follow. */
const deepest = 500;

/** What no schema can judge and no request can carry: text that is not well-formed, and values that are neither JSON nor a file. */
export function unsendable(value: unknown, field = ""): FieldError[] {
  // Each request is asked, and nearly none is broken, so the first look only says yes or no.
  return isSendable(value, deepest) ? [] : explain(value, field, deepest, new Set());
}

/** False for a cycle as well, which takes more than this to be known. */
function isSendable(value: unknown, depth: number): boolean {
  if (typeof value === "string") return !hasLoneSurrogate(value);
  if (!isContainer(value)) return /^(?:number|boolean|object)$/.test(typeof value);
  if (depth === 0) return false;
  if (Array.isArray(value)) {
    // `every` would pass over a hole.
    for (let index = 0; index < value.length; index += 1) {
      if (!isSendable(value[index], depth - 1)) return false;
    }
    return true;
  }
  for (const name in value) {
    const member = (value as Readonly<Record<string, unknown>>)[name];
    if (hasLoneSurrogate(name) || (member !== undefined && !isSendable(member, depth - 1))) return false;
  }
  return true;
}

/**
 * Whether a value is JSON as it stands, so that its text, read back, would be the same: without a Date, a class,
 * NaN, or a member that is undefined or has its own idea of JSON. What its texts hold is not looked at.
 */
export function isPlainJson(value: unknown, depth = deepest): boolean {
  if (typeof value === "string") return true;
  if (typeof value !== "object") return typeof value === "boolean" || Number.isFinite(value);
  if (value === null) return true;
  if (!isContainer(value) || depth === 0) return false;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) {
      if (!isPlainJson(value[index], depth - 1)) return false;
    }
    return true;
  }
  for (const name in value) {
    const member = (value as Readonly<Record<string, unknown>>)[name];
    if (name === "toJSON" || !isPlainJson(member, depth - 1)) return false;
  }
  return true;
}

function explain(value: unknown, field: string, depth: number, seen: Set<unknown>): FieldError[] {
  if (!isContainer(value)) {
    if (isSendable(value, depth)) return [];
    const message =
      typeof value === "string" ? loneSurrogate : `is of type ${typeof value}, which cannot be sent`;
    return [{ field, message }];
  }
  if (seen.has(value)) return [];
  if (depth === 0) return [{ field, message: "is nested too deeply to be sent" }];
  seen.add(value);
  if (Array.isArray(value)) {
    // Array.from, for flatMap would pass over a hole.
    return Array.from(value).flatMap((item, index) => explain(item, `${field}/${index}`, depth - 1, seen));
  }
  return Object.entries(value).flatMap(([name, member]) => {
    if (hasLoneSurrogate(name)) {
      return [{ field, message: "has a member whose name holds a lone surrogate; remove it" }];
    }
    return member === undefined ? [] : explain(member, `${field}/${escapePointer(name)}`, depth - 1, seen);
  });
}

/** NaN and the infinities, which pass for numbers with a schema. */
export function notFinite(value: unknown, field: string): FieldError[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => notFinite(item, `${field}/${index}`));
  const isNone = typeof value === "number" && !Number.isFinite(value);
  return isNone ? [{ field, message: "must be a finite number" }] : [];
}

const surrogate = /\p{Surrogate}/u;

/** A lone surrogate is half a character: no UTF-8 can hold it, so it would arrive as another text. */
export function hasLoneSurrogate(text: string): boolean {
  return surrogate.test(text);
}

export const loneSurrogate = "holds a lone surrogate (half a character); remove it";

/** A file, a stream or a Date is none: it is looked at as a whole, elsewhere. */
function isContainer(value: unknown): value is Readonly<Record<string, unknown>> | readonly unknown[] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return Array.isArray(value);
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
