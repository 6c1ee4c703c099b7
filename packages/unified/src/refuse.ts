import { type FieldError, VendorError } from "@trunkline/runtime";

/** The error for a message that a channel cannot carry; it was not sent. */
export function refuse(vendor: string, fields: readonly FieldError[]): VendorError {
  return new VendorError({
    vendor,
    operation: "send",
    kind: "invalid",
    outcome: "notSent",
    reason: fields.map(({ field, message }) => `${field || "the message"} ${message}`).join("; "),
    fields,
  });
}
