import { type FieldError, VendorError } from "@trunkline/unified";

/** Whether it holds, the field that it is about, and what the field must be. */
export type Rule = readonly [holds: boolean, field: string, message: string];

/** Throws what is invalid of what a caller gave, as an error of the kind `invalid`. Nothing was added or sent. */
export function check(operation: string, rules: readonly Rule[]): void {
  const broken = rules.filter(([holds]) => !holds).map(([, field, message]) => ({ field, message }));
  if (broken.length > 0) throw invalid(operation, broken);
}

export function invalid(operation: string, fields: readonly FieldError[]): VendorError {
  const reason = fields.map(({ field, message }) => (field ? `${field} ${message}` : message)).join("; ");
  return new VendorError({
    ...{ vendor: "outbox", operation, kind: "invalid", outcome: "notSent" },
    ...{ fields, reason },
  });
}

export function isText(value: unknown): value is string {
  return typeof value === "string" && value.trim() !== "";
}

/** A number above 0; undefined is one that the default replaces. */
export function isAboveZero(value: unknown): boolean {
  return value === undefined || (typeof value === "number" && value > 0);
}
