import { VendorError } from "@trunkline/runtime";
import type { NotAccepted, SendOutcome } from "./outcome.js";

/** The channel of a message. It may be of any type, and its getter may throw; sending it says so. */
export function viaOf(message: unknown): string {
  try {
    return String((message as { readonly via: unknown }).via);
  } catch {
    return "";
  }
}

/** The proof that a vendor did not take a message, and takes it later. */
export function limitOf(outcome: SendOutcome): NotAccepted | undefined {
  if (outcome.outcome === "accepted") return undefined;
  const { kind, isRetryable } = outcome.error;
  return kind === "rateLimited" && isRetryable ? outcome : undefined;
}

export function neverBegun(via: string): NotAccepted<"notSent"> {
  return notAccepted(via, "notSent", "aborted", "sendAll ended before its turn came");
}

/** Sending a message gave an error that says nothing about it, so it may have been sent. */
export function threw(via: string, cause: unknown): NotAccepted<"unknown"> {
  return notAccepted(via, "unknown", "protocol", "an unexpected error was thrown, see its cause", cause);
}

function notAccepted<O extends "notSent" | "unknown">(
  via: string,
  outcome: O,
  kind: "aborted" | "protocol",
  reason: string,
  cause?: unknown,
): NotAccepted<O> {
  const error = new VendorError({ vendor: "unified", operation: "send", kind, outcome, reason, cause });
  return { outcome, via, error };
}
