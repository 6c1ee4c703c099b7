import { escapePointer, isPlain } from "./object.js";
import type { Rule } from "./values.js";

/** An object of the vendor's own, which is copied here. The vendor's client checks its members. */
export function plain<T>(): Rule<T> {
  return (value, field, problems) => {
    if (isPlain(value)) return copyOf(value, field, problems, deepest) as T;
    problems.push({ field, message: "must be a plain object" });
    return undefined;
  };
}

/** No vendor nests this deep, and a cycle never ends. */
const deepest = 64;

function copyOf(
  value: unknown,
  field: string,
  problems: Parameters<Rule<unknown>>[2],
  depth: number,
): unknown {
  const isScalar = typeof value === "string" || typeof value === "boolean" || value === null;
  if (isScalar || Number.isFinite(value)) return value;
  if (depth > 0 && Array.isArray(value)) {
    return Array.from(value, (item, index) => copyOf(item, `${field}/${index}`, problems, depth - 1));
  }
  if (depth > 0 && isPlain(value)) {
    const members = Object.entries(value).filter(([, member]) => member !== undefined);
    return Object.fromEntries(
      members.map(([name, member]) => [
        name,
        copyOf(member, `${field}/${escapePointer(name)}`, problems, depth - 1),
      ]),
    );
  }
  const message =
    depth > 0
      ? "must be a string, a number, a boolean, null, a list or a plain object"
      : "is nested too deep";
  problems.push({ field, message });
  return undefined;
}
