import type { Contract, ErrorKind, Operation, Outcome } from "./contract.js";
import type { Marks } from "./correlation.js";
import type { Deadline } from "./deadline.js";
import { type Attempt, VendorError } from "./error.js";
import { maskedJson } from "./masked-json.js";
import { at } from "./pointer.js";
import { createMask, createRedact, type Redact, redactedCause } from "./redact.js";
import { printable } from "./text.js";

/** A failure, before its secrets are removed. */
export interface Failed {
  readonly kind: ErrorKind;
  readonly outcome: Outcome;
  readonly reason: string;
  /** Why the call was not retried, where it otherwise would be. */
  readonly notRetried?: string;
  readonly status?: number | undefined;
  readonly code?: string | undefined;
  readonly fields?: VendorError["fields"] | undefined;
  readonly headers?: Headers | undefined;
  readonly retryAfterMs?: number | undefined;
  /** The body of the response, parsed. */
  readonly responseBody?: unknown;
  readonly cause?: unknown;
}

export type Fail = (failed: Failed) => VendorError;

/** Ends a call whose next request was not sent. */
export function stopIfEnded(deadline: Deadline, fail: Fail): void {
  deadline.endIfOver();
  const ended = deadline.ended();
  if (ended) throw fail({ ...ended, outcome: "notSent" });
}

/** Makes the errors of one call, without any secret. */
export function failure(
  { vendor }: Contract,
  { operationId }: Operation,
  attempts: readonly Attempt[],
  secrets: () => readonly string[],
  marks: Marks,
): Fail {
  return ({
    reason,
    notRetried,
    outcome,
    code,
    fields,
    headers,
    retryAfterMs,
    responseBody,
    cause,
    ...details
  }) => {
    const known = secrets();
    const redact = createRedact(known);
    const mask = createMask(known);
    const { correlation, tag } = marks;
    return new VendorError({
      ...details,
      vendor,
      operation: operationId,
      outcome: outcomeOf(outcome, attempts),
      reason: redact(reason) + (notRetried === undefined ? "" : `; not retried: ${notRetried}`),
      // With a part of it masked it would match no event.
      correlation: mask(correlation ?? "") === correlation ? correlation : undefined,
      tag,
      code: code === undefined ? undefined : redact(code),
      fields: fields?.map(({ field, message }) => ({ field: redact(field), message: redact(message) })),
      headers: headers && shown(headers, redact),
      retryAfterMs: Number.isFinite(retryAfterMs) ? retryAfterMs : undefined,
      attempts: [...attempts],
      responseBody: maskedJson(responseBody, mask),
      // A VendorError was made here.
      cause: cause instanceof VendorError ? cause : redactedCause(cause, redact),
    });
  };
}

// What a person needs to ask the vendor about a response. Any other header may repeat a secret in any form.
const harmless =
  /^(?:date|content-type|content-length|retry-after|server|via|cf-ray|x-amzn-requestid|(?:x-)?(?:request|correlation|trace)-id|(?:x-)?ratelimit.*)$/;

function shown(headers: Headers, redact: Redact): Record<string, string> {
  const kept = [...headers].filter(([name]) => harmless.test(name));
  return Object.fromEntries(kept.map(([name, value]) => [name, redact(value)]));
}

/** The codes of the vendor and of the platform are their own texts, and may repeat a secret. */
export function redactedAttempt(attempt: Attempt, secrets: () => readonly string[]): Attempt {
  const { code, errno, syscall } = attempt;
  // Frozen, because hooks see it, and the outcome of the call follows from it.
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
 * The vendor may have acted on a call as soon as it may have acted on one of its attempts. A call that ends between two
 * attempts has the outcome of the last one.
 */
function outcomeOf(outcome: Outcome, attempts: readonly Attempt[]): Outcome {
  if (attempts.some((attempt) => attempt.outcome === "unknown")) return "unknown";
  const last = attempts.at(-1)?.outcome;
  return outcome === "notSent" && last === "rejected" ? "rejected" : outcome;
}

/** The parts of the input that the contract calls secret, as text. */
export function inputSecrets({ secrets }: Operation, input: unknown): string[] {
  try {
    return (secrets ?? []).flatMap((pointer) => textsAt(input, pointer.split("/").slice(1)));
  } catch {
    // A getter that throws gave nothing that could be shown.
    return [];
  }
}

function textsAt(value: unknown, [part, ...others]: readonly string[]): string[] {
  if (part === undefined) return typeof value === "string" || typeof value === "number" ? [`${value}`] : [];
  if (typeof value !== "object" || value === null) return [];
  const members = part === "*" ? Object.values(value) : [at(value, `/${part}`)];
  return members.flatMap((member) => textsAt(member, others));
}
