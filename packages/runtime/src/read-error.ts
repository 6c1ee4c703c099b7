import type { ErrorKind } from "./contract.js";
import {
  type Attempt,
  type FieldError,
  openingOf,
  outcomes,
  VendorError,
  type VendorErrorInit,
} from "./error.js";
import { redactedCause } from "./redact.js";
import { cut } from "./text.js";

/**
 * Reads a VendorError back from what a log, a queue or another thread has of it: its JSON, parsed; a structured clone of
 * `error.toJSON()`; or a structured clone of the error itself, which keeps `vendor`, `operation`, `kind`, `outcome` and the
 * message alone. A VendorError comes back as it is, also one of another copy of this package. Anything else gives undefined.
 *
 * Nothing is taken on trust: a member of another type is left out, and `isRetryable` follows from `outcome` and `kind`.
 */
export function readVendorError(value: unknown): VendorError | undefined {
  if (value instanceof VendorError) return value;
  const { message, stack, fields, headers = {}, attempts, cause } = membersOf(value);
  const core = pick<Core>(value, coreShape()) ?? pick<Core>(fromStack(stack), coreShape());
  if (!core || typeof message !== "string") return undefined;
  const opening = openingOf(core);
  return new VendorError({
    ...pick<Details>(value, detailShape, []),
    ...core,
    // The message has the outcome in words, which must be that of the member.
    reason: message.startsWith(opening) ? message.slice(opening.length) : message,
    fields: listOf<FieldError>(fields, { field: "string", message: "string" }),
    headers: pick(
      headers,
      Object.fromEntries(Object.keys(membersOf(headers)).map((name) => [name, "string"])),
      [],
    ),
    attempts: listOf<Attempt>(attempts, attemptShape(), ["outcome", "phase", ...Object.keys(times)]),
    cause: readVendorError(cause) ?? redactedCause(cause, (text) => cut(text, 1000)),
  });
}

type Core = Pick<VendorErrorInit, "vendor" | "operation" | "kind" | "outcome">;
type Details = Pick<VendorErrorInit, "status" | "code" | "retryAfterMs">;

/** For each member its type, or the texts that it may be. */
type Shape = Readonly<Record<string, "string" | "number" | Readonly<Record<string, unknown>>>>;

// Functions, so that a bundle that reads no errors has none of it.
const kinds = (): Readonly<Record<ErrorKind, true>> => ({
  ...{ authentication: true, permission: true, invalid: true, notFound: true, conflict: true, quota: true },
  ...{ rateLimited: true, unavailable: true, timeout: true, network: true, protocol: true, aborted: true },
});
const coreShape = (): Shape => ({ vendor: "string", operation: "string", kind: kinds(), outcome: outcomes });
const detailShape: Shape = { status: "number", code: "string", retryAfterMs: "number" };
const times = { startedAt: "number", durationMs: "number", delayMs: "number" } as const;
const attemptShape = (): Shape => ({
  ...{ outcome: { ...outcomes, accepted: true }, phase: phases, ...times, status: "number", kind: kinds() },
  ...{ code: "string", errno: "string", syscall: "string", bytesWritten: "number", bytesRead: "number" },
});
const phases: Readonly<Record<Attempt["phase"], true>> = {
  connect: true,
  send: true,
  receive: true,
  done: true,
};

/** The own members that are as a shape has them; undefined where one is not so that is needed. */
function pick<T>(
  value: unknown,
  shape: Shape,
  needed: readonly string[] = Object.keys(shape),
): T | undefined {
  const members = Object.entries(membersOf(value)).filter(([name, member]) => {
    const asks = Object.hasOwn(shape, name) ? shape[name] : {};
    if (typeof asks === "object") return typeof member === "string" && Object.hasOwn(asks, member);
    return typeof member === asks && (asks === "string" || Number.isFinite(member));
  });
  const picked = Object.fromEntries(members);
  return needed.every((name) => Object.hasOwn(picked, name)) ? (picked as T) : undefined;
}

function listOf<T>(value: unknown, shape: Shape, needed?: readonly string[]): T[] {
  return Array.isArray(value) ? value.flatMap((one) => pick<T>(one, shape, needed) ?? []) : [];
}

function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}

/** The stack begins as `keepInStack` has it. */
function fromStack(stack: unknown): unknown {
  const text = typeof stack === "string" ? stack : "";
  const [, outcome, kind, vendor, operation] = /^VendorError \[(\w+), (\w+)\]: (\S+) (\S+) /.exec(text) ?? [];
  return { outcome, kind, vendor, operation };
}
