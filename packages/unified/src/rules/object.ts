import type { FieldError } from "@trunkline/runtime";
import { hint } from "./nearest.js";
import type { Rule } from "./values.js";

/** The rules of an object's required members, and of its optional ones. A member that can only be undefined has no rule. */
type RequiredRules<T> = {
  readonly [K in keyof T as object extends Pick<T, K> ? never : K]: Rule<T[K]>;
};
type OptionalRules<T> = {
  readonly [K in keyof T as object extends Pick<T, K>
    ? [T[K]] extends [undefined]
      ? never
      : K
    : never]-?: Rule<Exclude<T[K], undefined>>;
};

/** The rule of an object, with the names of the members that it needs. */
export interface ObjectRule<T> extends Rule<T> {
  readonly required: readonly string[];
}

/** An object with these members and no others. */
export function object<T>(required: RequiredRules<T>, optional: OptionalRules<T>): ObjectRule<T> {
  const rules: Readonly<Record<string, Rule<unknown>>> = { ...required, ...optional };
  const needed = Object.keys(required);
  const read: Rule<T> = (value, field, problems) => {
    const copy = readMembers(value, rules, field, problems);
    if (!copy) return undefined;
    for (const name of needed) {
      if (!Object.hasOwn(copy, name)) problems.push({ field: `${field}/${name}`, message: "is missing" });
    }
    return copy as T;
  };
  return Object.assign(read, { required: needed });
}

/** Reads each member once. A member that is undefined counts as absent, and one without a rule is a problem. */
export function readMembers(
  value: unknown,
  rules: Readonly<Record<string, Rule<unknown>>>,
  field: string,
  problems: FieldError[],
  /** What is wrong with a name that has no rule, where more is known about it than its spelling. */
  unsupported: (name: string) => string | undefined = () => undefined,
): Record<string, unknown> | undefined {
  const names = Object.keys(rules);
  if (!isPlain(value)) {
    problems.push({ field, message: `must be a plain object with ${names.join(", ")}` });
    return undefined;
  }
  const copy: Record<string, unknown> = {};
  for (const [name, member] of Object.entries(value)) {
    if (member === undefined) continue;
    const at = `${field}/${escapePointer(name)}`;
    const its = Object.hasOwn(rules, name) ? rules[name] : undefined;
    if (its) copy[name] = its(member, at, problems);
    else problems.push({ field: at, message: unsupported(name) ?? `is unknown; ${hint(name, names)}` });
  }
  return copy;
}

/** No instance of a class: its members may be getters, or be invisible, as those of an AbortSignal are. */
export function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

export function escapePointer(name: string): string {
  return name.replaceAll("~", "~0").replaceAll("/", "~1");
}
