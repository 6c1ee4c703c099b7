import type { ErrorKind, Outcome } from "./contract.js";

/** One thing that is wrong with a request. */
export interface FieldError {
  /** A JSON Pointer into the request where the client found it, or the vendor's own name of the field where the vendor did. */
  readonly field: string;
  /** What is wrong with the field, and what to do. */
  readonly message: string;
}

/** One exchange with the vendor on behalf of a call, and the evidence for its outcome. */
export interface Attempt {
  readonly outcome: "accepted" | Outcome;
  /**
   * How far it came. `connect`: no connection came about; `send`: the request was handed to the network, and no answer
   * was seen; `receive`: an answer began and did not arrive whole; `done`: the answer was read to its end.
   */
  readonly phase: "connect" | "send" | "receive" | "done";
  /** When it began, in milliseconds since the epoch. */
  readonly startedAt: number;
  readonly durationMs: number;
  /** How long the call waited before it because of an earlier attempt or a pause that the vendor asked for, in milliseconds. */
  readonly delayMs: number;
  /** The HTTP status, when an answer came. */
  readonly status?: number;
  /** What went wrong, unless it was accepted. */
  readonly kind?: ErrorKind;
  /** The vendor's own code, as text, when the answer carried one. */
  readonly code?: string;
  /** The platform's code for what broke the exchange, such as `ECONNRESET`, where it gives one. */
  readonly errno?: string;
  /** The system call that failed, where the platform tells, such as `connect`. */
  readonly syscall?: string;
  /** How much the connection had written and read in its life, where the platform tells. */
  readonly bytesWritten?: number;
  readonly bytesRead?: number;
}

/** What a {@link VendorError} is made of. */
export interface VendorErrorInit {
  readonly vendor: string;
  readonly operation: string;
  readonly kind: ErrorKind;
  readonly outcome: Outcome;
  /** One sentence; it follows the vendor and the operation in the message. */
  readonly reason: string;
  readonly status?: number | undefined;
  readonly code?: string | undefined;
  readonly fields?: readonly FieldError[] | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly retryAfterMs?: number | undefined;
  readonly attempts?: readonly Attempt[] | undefined;
  readonly cause?: unknown;
}

const outcomes: Record<Outcome, string> = {
  rejected: "was rejected",
  notSent: "was not sent",
  unknown: "has an unknown outcome (the vendor may have acted on it, so do not repeat it blindly)",
};

/**
 * The one error of every client. `outcome` tells whether the vendor acted:
 * `rejected`, the vendor said no; `notSent`, it is proved that the request never reached it;
 * `unknown`, it may have acted. No member and no message ever holds a credential.
 */
export class VendorError extends Error {
  override readonly name = "VendorError";
  readonly vendor: string;
  /** The operationId. */
  readonly operation: string;
  readonly kind: ErrorKind;
  readonly outcome: Outcome;
  /** The HTTP status, when an answer came. */
  readonly status: number | undefined;
  /** The vendor's own code, as text, when the answer carried one. */
  readonly code: string | undefined;
  /** What is wrong with the request, field by field; empty when that is not the trouble. */
  readonly fields: readonly FieldError[];
  /** Of the headers of the answer those that say when, by what, and under which id it was given, by their names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** How long the vendor asked to wait, in milliseconds. */
  readonly retryAfterMs: number | undefined;
  /** Every exchange that was made for the call, the last one last. */
  readonly attempts: readonly Attempt[];

  constructor(init: VendorErrorInit) {
    super(
      `${init.vendor} ${init.operation} ${outcomes[init.outcome]}: ${init.reason}`,
      init.cause === undefined ? undefined : { cause: init.cause },
    );
    this.vendor = init.vendor;
    this.operation = init.operation;
    this.kind = init.kind;
    this.outcome = init.outcome;
    this.status = init.status;
    this.code = init.code;
    this.fields = init.fields ?? [];
    this.headers = init.headers ?? {};
    this.retryAfterMs = init.retryAfterMs;
    this.attempts = init.attempts ?? [];
  }
}

/** An error of kind `invalid` that names what is wrong before anything was sent. */
export function invalid(
  vendor: string,
  operation: string,
  fields: readonly FieldError[],
  cause?: unknown,
): VendorError {
  return new VendorError({
    vendor,
    operation,
    kind: "invalid",
    outcome: "notSent",
    reason: fields.map(({ field, message }) => `${field || "the request"} ${message}`).join("; "),
    fields,
    cause,
  });
}
