import type { ErrorKind } from "./contract.js";
import {
  type Attempt,
  type FieldError,
  openingsOf,
  outcomes,
  VendorError,
  type VendorErrorInit,
} from "./error.js";
import { redactedCause } from "./redact.js";
import { cut } from "./text.js";

/**
 * Reads a VendorError back from a log, a queue or another thread: from its JSON, parsed; from a structured clone of
 * `error.toJSON()`; or from a structured clone of the error itself, which keeps only the message, and of an error of a call
 * `vendor`, `operation`, `kind` and `outcome`. A VendorError is returned unchanged. Anything else gives undefined.
 *
 * Every member is checked: one of another type is left out, and `isRetryable` follows from `outcome` and `kind`.
 */
export function readVendorError(value: unknown): VendorError | undefined {
  if (value instanceof VendorError) return value;
  const { message, stack, fields, headers = {}, attempts, cause } = membersOf(value);
  const core = pick<Core>(value, coreShape()) ?? pick<Core>(fromStack(stack), coreShape());
  if (!core || typeof message !== "string") return undefined;
  const opening = openingsOf(core).find((one) => message.startsWith(one));
  return new VendorError({
    ...pick<Details>(value, detailShape, []),
    ...core,
    // The outcome in the message must be that of the member.
    opening,
    reason: message.slice(opening?.length ?? 0),
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
type Details = Pick<VendorErrorInit, "status" | "code" | "retryAfterMs" | "correlation" | "tag">;

/** For each member its type, or the texts that it may be. */
type Shape = Readonly<Record<string, "string" | "number" | Readonly<Record<string, unknown>>>>;

// Functions, so that a bundle that reads no errors leaves them out.
const kinds = (): Readonly<Record<ErrorKind, true>> => ({
  ...{ authentication: true, permission: true, invalid: true, notFound: true, conflict: true, quota: true },
  ...{ rateLimited: true, unavailable: true, timeout: true, network: true, protocol: true, aborted: true },
});
const coreShape = (): Shape => ({ vendor: "string", operation: "string", kind: kinds(), outcome: outcomes });
const detailShape: Shape = {
  ...{ status: "number", code: "string", retryAfterMs: "number", correlation: "string", tag: "string" },
};
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

/** The own members that fit a shape; undefined where a needed one does not. */
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

/** The beginning of a stack by `keepInStack`. An error of options does not name its vendor. */
function fromStack(stack: unknown): unknown {
  const text = typeof stack === "string" ? stack : "";
  const [, outcome, kind, vendor, operation] =
    /^VendorError \[(\w+), (\w+)\]: (\S*[^\s:]) (\S+) /.exec(text) ?? [];
  return { outcome, kind, vendor, operation };
}
