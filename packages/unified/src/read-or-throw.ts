import type { FieldError, VendorError } from "@trunkline/runtime";

/** Reads what a caller gave. It throws all problems at once as one error, and then nothing was sent. */
export function readOrThrow<T>(
  read: (problems: FieldError[]) => T,
  errorOf: (problems: readonly FieldError[], cause?: unknown) => VendorError,
): T {
  const problems: FieldError[] = [];
  let made: T;
  try {
    made = read(problems);
  } catch (cause) {
    throw errorOf([{ field: "", message: "could not be read: a getter threw an error" }], cause);
  }
  if (problems.length > 0) throw errorOf(problems);
  return made;
}
