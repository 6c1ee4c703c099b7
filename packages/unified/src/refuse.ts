import { type FieldError, VendorError } from "@trunkline/runtime";
import type { Rule } from "./rules.js";

/** The error for a message or for settings that are not in order; nothing was sent. */
export function refuse(
  vendor: string,
  operation: string,
  fields: readonly FieldError[],
  cause?: unknown,
): VendorError {
  return new VendorError({
    ...{ vendor, operation, kind: "invalid", outcome: "notSent", fields, cause },
    reason: fields.map(({ field, message }) => `${field || "what was given"} ${message}`).join("; "),
  });
}

/** Reads what a caller gave, and throws all that is wrong with it at once. */
export function readOrRefuse<T>(vendor: string, operation: string, read: (problems: FieldError[]) => T): T {
  const problems: FieldError[] = [];
  let made: T;
  try {
    made = read(problems);
  } catch (cause) {
    throw refuse(
      vendor,
      operation,
      [{ field: "", message: "could not be read; one of its members threw" }],
      cause,
    );
  }
  if (problems.length > 0) throw refuse(vendor, operation, problems);
  return made;
}

/** The settings of a channel, copied, so that later changes of the caller's object send nothing elsewhere. */
export function readSettings<T>(vendor: string, settings: T, rule: Rule<T>): T {
  return readOrRefuse(vendor, "channel", (problems) => rule(settings, "", problems) as T);
}
