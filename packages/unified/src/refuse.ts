import { type FieldError, invalid } from "@trunkline/runtime";
import type { Rule } from "./rules.js";

/** Reads what a caller gave, and throws all that is wrong with it at once; nothing was sent. */
export function readOrRefuse<T>(vendor: string, operation: string, read: (problems: FieldError[]) => T): T {
  const problems: FieldError[] = [];
  let made: T;
  try {
    made = read(problems);
  } catch (cause) {
    const problem = { field: "", message: "could not be read; one of its members threw" };
    throw invalid(vendor, operation, [problem], cause);
  }
  if (problems.length > 0) throw invalid(vendor, operation, problems);
  return made;
}

/** The settings of a channel, copied, so that later changes of the caller's object send nothing elsewhere. */
export function readSettings<T>(vendor: string, settings: T, rule: Rule<T>): T {
  return readOrRefuse(vendor, "channel", (problems) => rule(settings, "", problems) as T);
}
