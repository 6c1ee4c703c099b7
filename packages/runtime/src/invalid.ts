import { type FieldError, optionsOpening, VendorError, type VendorErrorInit } from "./error.js";
import { cut } from "./text.js";

/** An error of kind `invalid`, before anything was sent. */
export function invalid(
  vendor: string,
  operation: string,
  fields: readonly FieldError[],
  cause?: unknown,
  marks?: Pick<VendorErrorInit, "correlation" | "tag">,
): VendorError {
  const reason = listed(fields, "the request");
  return new VendorError({
    ...{ vendor, operation, kind: "invalid", outcome: "notSent", reason, fields, cause },
    ...marks,
  });
}

/** An error about the options of a client. `create` is the function that makes it. */
export function invalidOptions(vendor: string, create: string, fields: readonly FieldError[]): VendorError {
  return new VendorError({
    ...{ vendor, operation: create, kind: "invalid", outcome: "notSent", fields },
    opening: optionsOpening(create),
    reason: listed(fields, "the options"),
  });
}

/** A message is for a person; `fields` has more of them. */
function listed(fields: readonly FieldError[], subject: string): string {
  const problems = fields
    .slice(0, 20)
    .map(({ field, message }) => `${cut(field, 200) || subject} ${message}`)
    .join("; ");
  const others = fields.length - 20;
  return problems + (others > 0 ? `; and ${others} more` : "");
}
