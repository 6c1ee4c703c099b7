import type { FieldError } from "@trunkline/runtime";

/**
 * Reads a value once and returns a copy, so that what was checked is what is sent, even if the caller changes the object.
 * It adds what is wrong to `problems`; with problems, nobody uses the copy.
 */
export interface Rule<T> {
  (value: unknown, field: string, problems: FieldError[]): T | undefined;
  /** The members that it needs, if it is the rule of an object. */
  readonly required?: readonly string[];
}

/** A value that passes a test. */
export function rule<T>(accepts: (value: unknown) => boolean, message: string): Rule<T> {
  return (value, field, problems) => {
    if (accepts(value)) return value as T;
    problems.push({ field, message });
    return undefined;
  };
}

export const text: Rule<string> = /* @__PURE__ */ rule(
  (value) => typeof value === "string" && value.trim() !== "",
  "must be a string that is not blank",
);

/** Text that is not blank, and no longer than the vendor allows. */
export function textUpTo({
  maxLength = Number.POSITIVE_INFINITY,
}: {
  readonly maxLength?: number;
}): Rule<string> {
  return (value, field, problems) => {
    if (typeof value === "string" && value.length > maxLength) {
      problems.push({ field, message: `must have at most ${maxLength} characters` });
    }
    return text(value, field, problems);
  };
}

/** An id that the vendor takes as a number. `Number` would make another id of `007` or `1e3`, and none of `abc`. */
export const digits: Rule<string> = /* @__PURE__ */ rule((value) => {
  const number = typeof value === "string" ? Number(value) : Number.NaN;
  return Number.isSafeInteger(number) && number >= 0 && String(number) === value;
}, "must be a string of digits, at most 9007199254740991");

export const wholeNumber: Rule<number> = /* @__PURE__ */ rule(
  (value) => Number.isSafeInteger(value),
  "must be a whole number",
);

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
  problems.push({ field, message: "must be a valid Date" });
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
