import { VendorError, type VendorErrorInit } from "@trunkline/runtime";

/** An error for what code of another's threw in place of one, which is its cause. */
export function unexpected(
  cause: unknown,
  known: Pick<VendorErrorInit, "vendor" | "outcome" | "tag" | "correlation">,
): VendorError {
  const reason = "an unexpected error was thrown, see its cause";
  return new VendorError({ operation: "send", kind: "protocol", ...known, reason, cause });
}
