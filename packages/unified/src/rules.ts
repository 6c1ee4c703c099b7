import type { FieldError } from "@trunkline/runtime";
import { hint } from "./nearest.js";

/**
 * Reads a value once, and gives a copy of it: what was checked is what is sent, whatever becomes of the caller's object.
 * What is wrong is added to `problems`; a copy that came with problems is not used.
 */
export type Rule<T> = (value: unknown, field: string, problems: FieldError[]) => T | undefined;

/** The rules of the members that an object must have, and of those that it may have. One that it may never have has no rule. */
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

/** A value that a test accepts. */
export function rule<T>(accepts: (value: unknown) => boolean, message: string): Rule<T> {
  return (value, field, problems) => {
    if (accepts(value)) return value as T;
    problems.push({ field, message });
    return undefined;
  };
}

export const text: Rule<string> = /* @__PURE__ */ rule(
  (value) => typeof value === "string" && value.trim() !== "",
  "must be text that is not blank",
);

/** An id that the vendor takes as a number. What `Number` makes of other texts is another id, or none. */
export const digits: Rule<string> = /* @__PURE__ */ rule((value) => {
  const number = typeof value === "string" ? Number(value) : Number.NaN;
  return Number.isSafeInteger(number) && number >= 0 && String(number) === value;
}, "must be the text of a number: digits alone, at most 9007199254740991");

export const wholeNumber: Rule<number> = /* @__PURE__ */ rule(Number.isSafeInteger, "must be a whole number");

export function numberBetween(least: number, most: number): Rule<number> {
  return rule(
    (value) => typeof value === "number" && value >= least && value <= most,
    `must be a number from ${least} to ${most}`,
  );
}

export function oneOf<const T extends string>(...values: readonly T[]): Rule<T> {
  return rule((value) => values.includes(value as T), `must be one of ${values.join(", ")}`);
}

export const date: Rule<Date> = (value, field, problems) => {
  const time = Object.prototype.toString.call(value) === "[object Date]" ? Number(value) : Number.NaN;
  if (!Number.isNaN(time)) return new Date(time);
  problems.push({ field, message: "must be a Date that is valid" });
  return undefined;
};

export function listOf<T>(item: Rule<T>): Rule<readonly T[]> {
  return (value, field, problems) => {
    if (Array.isArray(value) && value.length > 0) {
      return Array.from(value, (one, index) => item(one, `${field}/${index}`, problems) as T);
    }
    problems.push({ field, message: "must be a list that is not empty" });
    return undefined;
  };
}

/** An object with these members and no others. */
export function object<T>(required: RequiredRules<T>, optional: OptionalRules<T>): Rule<T> {
  const rules: Readonly<Record<string, Rule<unknown>>> = { ...required, ...optional };
  return (value, field, problems) => {
    const copy = readMembers(value, rules, field, problems);
    if (!copy) return undefined;
    for (const name of Object.keys(required)) {
      if (!Object.hasOwn(copy, name)) problems.push({ field: `${field}/${name}`, message: "is missing" });
    }
    return copy as T;
  };
}

/** Reads each member once, and refuses those that no rule is there for; a member that is undefined is none. */
export function readMembers(
  value: unknown,
  rules: Readonly<Record<string, Rule<unknown>>>,
  field: string,
  problems: FieldError[],
): Record<string, unknown> | undefined {
  const names = Object.keys(rules);
  if (!isPlain(value)) {
    problems.push({ field, message: `must be a plain object of ${names.join(", ")}` });
    return undefined;
  }
  const copy: Record<string, unknown> = {};
  for (const [name, member] of Object.entries(value)) {
    if (member === undefined) continue;
    const at = `${field}/${escapePointer(name)}`;
    const its = Object.hasOwn(rules, name) ? rules[name] : undefined;
    if (its) copy[name] = its(member, at, problems);
    else problems.push({ field: at, message: `cannot be given here; ${hint(name, names)}` });
  }
  return copy;
}

/** Not a class, whose members may be getters, nor anything with members of its own that are not seen, such as a signal. */
export function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

export function escapePointer(name: string): string {
  return name.replaceAll("~", "~0").replaceAll("/", "~1");
}
