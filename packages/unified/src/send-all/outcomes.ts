import { VendorError } from "@trunkline/runtime";
import type { NotAccepted, SendOutcome } from "../outcome.js";

/** The proof that a vendor did not take a message, and takes it later. */
export function limitOf(outcome: SendOutcome): NotAccepted | undefined {
  if (outcome.outcome === "accepted") return undefined;
  const { kind, isRetryable } = outcome.error;
  return kind === "rateLimited" && isRetryable ? outcome : undefined;
}

export function neverBegun(via: string, tag: string | undefined): NotAccepted<"notSent"> {
  const known = { vendor: "unified", operation: "send", kind: "aborted", outcome: "notSent", tag } as const;
  const error = new VendorError({ ...known, reason: "sendAll ended before its turn came" });
  return { outcome: "notSent", via, error };
}
