import { type FieldError, invalid } from "@trunkline/runtime";

/** Reads what a caller gave. It throws all problems at once, and then nothing was sent. */
export function readOrThrow<T>(vendor: string, operation: string, read: (problems: FieldError[]) => T): T {
  const problems: FieldError[] = [];
  let made: T;
  try {
    made = read(problems);
  } catch (cause) {
    throw invalid(
      vendor,
      operation,
      [{ field: "", message: "could not be read: one of its getters threw an error" }],
      cause,
    );
  }
  if (problems.length > 0) throw invalid(vendor, operation, problems);
  return made;
}
