import { type FieldError, VendorError } from "./error.js";
import { cut } from "./text.js";

/** An error of kind `invalid` that names what is wrong before anything was sent. */
export function invalid(
  vendor: string,
  operation: string,
  fields: readonly FieldError[],
  cause?: unknown,
): VendorError {
  return new VendorError({
    vendor,
    operation,
    kind: "invalid",
    outcome: "notSent",
    reason: listed(fields.map(({ field, message }) => `${cut(field, 200) || "the request"} ${message}`)),
    fields,
    cause,
  });
}

/** A message is for a person; the fields have them all. */
function listed(problems: readonly string[]): string {
  const others = problems.length - 20;
  return problems.slice(0, 20).join("; ") + (others > 0 ? `; and ${others} more` : "");
}
