import { type FieldError, VendorError } from "@trunkline/unified";

/** The error for what a caller gave. Nothing was added or sent. */
export function invalid(operation: string, ...fields: readonly FieldError[]): VendorError {
  const reason = fields.map(({ field, message }) => (field ? `${field} ${message}` : message)).join("; ");
  return new VendorError({
    ...{ vendor: "outbox", operation, kind: "invalid", outcome: "notSent" },
    ...{ fields, reason },
  });
}
