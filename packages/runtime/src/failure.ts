import type { Contract, ErrorKind, Operation, Outcome } from "./contract.js";
import type { Deadline } from "./deadline.js";
import { type Attempt, VendorError } from "./error.js";
import { maskedJson } from "./masked-json.js";
import { at } from "./pointer.js";
import { createMask, createRedact, type Redact, redactedCause } from "./redact.js";
import { printable } from "./text.js";

/** What is known of a failure, before secrets are taken out of it. */
export interface Failed {
  readonly kind: ErrorKind;
  readonly outcome: Outcome;
  readonly reason: string;
  /** Why the call was not repeated, where it otherwise would have been. */
  readonly notRepeated?: string;
  readonly status?: number | undefined;
  readonly code?: string | undefined;
  readonly fields?: VendorError["fields"] | undefined;
  readonly headers?: Headers | undefined;
  readonly retryAfterMs?: number | undefined;
  /** What the vendor answered, parsed. */
  readonly answer?: unknown;
  readonly cause?: unknown;
}

export type Fail = (failed: Failed) => VendorError;

/** Ends a call whose next request has not been handed to the network. */
export function stopIfEnded(deadline: Deadline, fail: Fail): void {
  deadline.endIfOver();
  const ended = deadline.ended();
  if (ended) throw fail({ ...ended, outcome: "notSent" });
}

/** Makes the errors of one call, and takes every secret out of them. */
export function failure(
  { vendor }: Contract,
  { operationId }: Operation,
  attempts: readonly Attempt[],
  secrets: () => readonly string[],
): Fail {
  return ({
    reason,
    notRepeated,
    outcome,
    code,
    fields,
    headers,
    retryAfterMs,
    answer,
    cause,
    ...details
  }) => {
    const known = secrets();
    const redact = createRedact(known);
    return new VendorError({
      ...details,
      vendor,
      operation: operationId,
      outcome: outcomeOf(outcome, attempts),
      reason: redact(reason) + (notRepeated === undefined ? "" : `; not repeated, for ${notRepeated}`),
      code: code === undefined ? undefined : redact(code),
      fields: fields?.map(({ field, message }) => ({ field: redact(field), message: redact(message) })),
      headers: headers && shown(headers, redact),
      retryAfterMs: Number.isFinite(retryAfterMs) ? retryAfterMs : undefined,
      attempts: [...attempts],
      answer: maskedJson(answer, createMask(known)),
      // A VendorError has been through here already.
      cause: cause instanceof VendorError ? cause : redactedCause(cause, redact),
    });
  };
}

// What a person needs to ask the vendor about an answer. Any other header may repeat anything in any form.
const harmless =
  /^(?:date|content-type|content-length|retry-after|server|via|cf-ray|x-amzn-requestid|(?:x-)?(?:request|correlation|trace)-id|(?:x-)?ratelimit.*)$/;

function shown(headers: Headers, redact: Redact): Record<string, string> {
  const kept = [...headers].filter(([name]) => harmless.test(name));
  return Object.fromEntries(kept.map(([name, value]) => [name, redact(value)]));
}

/** The codes of the vendor and of the platform are their own texts, and may repeat anything. */
export function redactedAttempt(attempt: Attempt, secrets: () => readonly string[]): Attempt {
  const { code, errno, syscall } = attempt;
  // Frozen, for hooks see it, and what became of the call is read from it.
  if ((code ?? errno ?? syscall) === undefined) return Object.freeze(attempt);
  const redact = createRedact(secrets());
  return Object.freeze({
    ...attempt,
    ...(code !== undefined && { code: printable(redact(code)) }),
    ...(errno !== undefined && { errno: redact(errno) }),
    ...(syscall !== undefined && { syscall: redact(syscall) }),
  });
}

/**
 * A call may have been acted on as soon as one of its attempts may. What ends it between two attempts leaves it as the
 * last of them did: refused, or not sent.
 */
function outcomeOf(outcome: Outcome, attempts: readonly Attempt[]): Outcome {
  if (attempts.some((attempt) => attempt.outcome === "unknown")) return "unknown";
  const last = attempts.at(-1)?.outcome;
  return outcome === "notSent" && last === "rejected" ? "rejected" : outcome;
}

/** What in the input the contract calls secret, as text. */
export function inputSecrets({ secrets }: Operation, input: unknown): string[] {
  try {
    return (secrets ?? []).flatMap((pointer) => textsAt(input, pointer.split("/").slice(1)));
  } catch {
    // A getter that throws has given nothing that could be shown.
    return [];
  }
}

function textsAt(value: unknown, [part, ...others]: readonly string[]): string[] {
  if (part === undefined) return typeof value === "string" || typeof value === "number" ? [`${value}`] : [];
  if (typeof value !== "object" || value === null) return [];
  const members = part === "*" ? Object.values(value) : [at(value, `/${part}`)];
  return members.flatMap((member) => textsAt(member, others));
}
