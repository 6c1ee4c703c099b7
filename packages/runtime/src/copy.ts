import type { FieldError } from "./error.js";
import { escapePointer } from "./pointer.js";
import { isSecret } from "./secret.js";

/** No contract nests its values nearly as deep, and no platform can follow much deeper. */
const deepest = 500;

/** Where a walk through a value is, and what it has found. */
interface Walk {
  readonly root: string;
  readonly names: (string | number)[];
  readonly above: Set<object>;
  readonly problems: FieldError[];
}

/**
 * Copies a value to plain data, each member read once, as `JSON.stringify` would: a Date becomes its text, and a member
 * that is undefined is left out. What JSON would drop or change in silence is a problem instead: NaN, a function,
 * a Map, half a character.
 */
export function copyOf(value: unknown, root: string, problems: FieldError[]): unknown {
  return copy(value, { root, names: [], above: new Set(), problems });
}

function copy(value: unknown, walk: Walk, isJson = false): unknown {
  switch (typeof value) {
    case "string":
      if (hasLoneSurrogate(value)) fail(walk, loneSurrogate);
      return value;
    case "number":
      if (!Number.isFinite(value)) fail(walk, "must be a finite number");
      return value;
    case "object":
      return value === null ? null : copyObject(value, walk, isJson);
    case "boolean":
    case "undefined":
      return value;
    default:
      return fail(walk, `is of type ${typeof value}, which cannot be sent`);
  }
}

function copyObject(value: object, walk: Walk, isJson: boolean): unknown {
  const { above, names } = walk;
  // The text that it shows to logs would be sent.
  if (isSecret(value)) return fail(walk, "is a secret(), which only options take; give its text");
  // The result of toJSON is not asked again: it may be the object itself, or a copy with the same function.
  if (!isJson && hasToJson(value)) {
    const json = value.toJSON(`${names.at(-1) ?? ""}`);
    return json === null && kindOf(value) === "Date"
      ? fail(walk, "is not a valid date")
      : copy(json, walk, true);
  }
  if (above.has(value)) return fail(walk, "holds itself (a cycle), which cannot be sent");
  if (above.size === deepest) return fail(walk, "is nested too deeply to be sent");
  above.add(value);
  const copied = Array.isArray(value) ? copyList(value, walk) : copyMembers(value, walk);
  above.delete(value);
  return copied;
}

function copyList(list: readonly unknown[], walk: Walk): unknown[] {
  const copied: unknown[] = [];
  // By index, because a hole is an item as well.
  for (let index = 0; index < list.length; index += 1) {
    walk.names.push(index);
    const found = walk.problems.length;
    const item = copy(list[index], walk);
    // In a list JSON would make null of it.
    const isLost = item === undefined && walk.problems.length === found;
    copied.push(isLost ? fail(walk, "is undefined, which cannot be sent") : item);
    walk.names.pop();
  }
  return copied;
}

function copyMembers(value: object, walk: Walk): unknown {
  const names = Object.keys(value).filter((name) => name !== "toJSON" || !hasToJson(value));
  if (!isPlainObject(value)) {
    const kind = kindOf(value);
    if (boxed.test(kind)) return copy(value.valueOf(), walk);
    // Its content is not in its properties, so nothing of it would be sent.
    if ((names.length === 0 && !hasToJson(value)) || ArrayBuffer.isView(value)) {
      return fail(
        walk,
        `is of type ${kind}, which cannot be sent; give a plain object, a list, text or a number`,
      );
    }
  }
  const copied: Record<string, unknown> = {};
  for (const name of names) {
    walk.names.push(name);
    const member = copy((value as Readonly<Record<string, unknown>>)[name], walk);
    if (hasLoneSurrogate(name)) fail(walk, "has a member whose name holds a lone surrogate; remove it");
    else if (member !== undefined) setOwn(copied, name, member);
    walk.names.pop();
  }
  return copied;
}

function setOwn(object: Record<string, unknown>, name: string, value: unknown): void {
  if (name !== "__proto__") object[name] = value;
  // An assignment would set the prototype of the object.
  else Object.defineProperty(object, name, { value, enumerable: true, configurable: true, writable: true });
}

/** The bytes of a Buffer are no JSON, although it has a form for them. */
function hasToJson(value: object): value is { toJSON: (name: string) => unknown } {
  return "toJSON" in value && typeof value.toJSON === "function" && !ArrayBuffer.isView(value);
}

const boxed = /^(?:String|Number|Boolean)$/;

/** Without a class, in any realm. */
export function isPlainObject(value: object): boolean {
  if ("toJSON" in value) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** The platform's name for what a value is, such as `Map` or `Headers`, in any realm. */
export function kindOf(value: unknown): string {
  return Object.prototype.toString.call(value).slice(8, -1);
}

function fail({ root, names, problems }: Walk, message: string): undefined {
  // A name that holds half a character is left out of the field, because no log could show it.
  const complete = names.filter((name) => !hasLoneSurrogate(`${name}`));
  problems.push({ field: root + complete.map((name) => `/${escapePointer(`${name}`)}`).join(""), message });
  return undefined;
}

const surrogate = /\p{Surrogate}/u;

/** A lone surrogate is half a character. No UTF-8 can hold it, so another text would arrive. */
export function hasLoneSurrogate(text: string): boolean {
  return surrogate.test(text);
}

export const loneSurrogate = "holds a lone surrogate (half a character); remove it";
