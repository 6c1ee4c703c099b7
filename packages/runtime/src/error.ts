import { isInstance, mark } from "./brand.js";
import type { ErrorKind, Outcome } from "./contract.js";
import { shown, whole } from "./text.js";

/** One thing that is invalid in a request. */
export interface FieldError {
  /**
   * A JSON Pointer into the request where the client found it, or the vendor's own name where the vendor did.
   * Line breaks and other invisible characters are escaped, as everywhere in an error: `\u{a}`.
   */
  readonly field: string;
  /** What is invalid about the field, and what to do. */
  readonly message: string;
}

/** One request of a call with its response, and the evidence for its outcome. */
export interface Attempt {
  readonly outcome: "accepted" | Outcome;
  /**
   * How far it came. `connect`: the client could not connect; `send`: the request was sent, and no response came;
   * `receive`: the response was cut off; `done`: the response was complete.
   */
  readonly phase: "connect" | "send" | "receive" | "done";
  /** When it began, in milliseconds since the epoch. */
  readonly startedAt: number;
  readonly durationMs: number;
  /** How long the call waited before it, after an earlier attempt or in a pause that the vendor asked for, in milliseconds. */
  readonly delayMs: number;
  /** The HTTP status, when a response came. */
  readonly status?: number;
  /** What went wrong, unless it was accepted. */
  readonly kind?: ErrorKind;
  /** The vendor's own code, as text, when the response has one. */
  readonly code?: string;
  /** The platform's code for what broke the attempt, such as `ECONNRESET`, where it gives one. */
  readonly errno?: string;
  /** The system call that failed, such as `connect`, where the platform names it. */
  readonly syscall?: string;
  /** How much the connection wrote and read in its life, where the platform counts. */
  readonly bytesWritten?: number;
  readonly bytesRead?: number;
}

/** The members of a new {@link VendorError}. */
export interface VendorErrorInit {
  readonly vendor: string;
  readonly operation: string;
  readonly kind: ErrorKind;
  readonly outcome: Outcome;
  /** The beginning of the message; that of a call unless given. */
  readonly opening?: string | undefined;
  /** One sentence, which follows the opening. */
  readonly reason: string;
  readonly status?: number | undefined;
  readonly code?: string | undefined;
  readonly correlation?: string | undefined;
  readonly tag?: string | undefined;
  readonly fields?: readonly FieldError[] | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly retryAfterMs?: number | undefined;
  readonly attempts?: readonly Attempt[] | undefined;
  /** The body of the response, parsed. */
  readonly responseBody?: unknown;
  readonly cause?: unknown;
}

export const outcomes: Readonly<Record<Outcome, string>> = {
  rejected: "was rejected",
  notSent: "was not sent",
  unknown: "outcome unknown (the vendor may have acted; do not retry blindly)",
};

type About = Pick<VendorErrorInit, "vendor" | "operation" | "kind" | "outcome">;

/** How the message of an error may begin: about a call, or about the options of a client. */
export function openingsOf({ vendor, operation, kind, outcome }: About): string[] {
  const ofCall = `${vendor} ${operation} ${outcomes[outcome]}: `;
  return kind === "invalid" && outcome === "notSent" ? [ofCall, optionsOpening(operation)] : [ofCall];
}

/** `create` is the function that makes the client. */
export function optionsOpening(create: string): string {
  return `${create}: invalid options: `;
}

/** The kinds of failure that pass by themselves. */
const passing: readonly ErrorKind[] = ["rateLimited", "unavailable", "network", "timeout"];

// Beside the errors and not in them, so that nothing that prints an error prints what a person wrote.
const responseBodies = new WeakMap<object, unknown>();

/**
 * The one error of every client. `outcome` says whether the vendor acted:
 * `rejected`, the vendor said no; `notSent`, it is proved that the request never reached it;
 * `unknown`, it may have acted. No member and no message holds a credential.
 *
 * `instanceof VendorError` also recognizes the errors of another copy of this package.
 */
export class VendorError extends Error {
  override readonly name = "VendorError";
  readonly vendor: string;
  /** The operationId. */
  readonly operation: string;
  readonly kind: ErrorKind;
  readonly outcome: Outcome;
  /**
   * Whether the same call may succeed later, and cannot make the vendor act twice: the vendor surely did nothing
   * (`outcome` is `notSent` or `rejected`), and the failure passes by itself (`kind` is `rateLimited`, `unavailable`, `network`
   * or `timeout`). Where it is false, the same call fails again or may send twice. Wait for `retryAfterMs` first, where there is one.
   */
  readonly isRetryable: boolean;
  /** The HTTP status, when a response came. */
  readonly status: number | undefined;
  /** The vendor's own code, as text, when the response has one. */
  readonly code: string | undefined;
  /**
   * By which the vendor's events name what the call sent, so that an `unknown` can be matched with an event that comes later.
   * It is the caller's own id where the vendor takes one, or else that of the response, where there is one.
   */
  readonly correlation: string | undefined;
  /** The caller's own name for the call, from its options. */
  readonly tag: string | undefined;
  /** What is invalid in the request, the first hundred fields; empty for any other failure. */
  readonly fields: readonly FieldError[];
  /** The headers of the response that say its time, server and id, by their names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** How long the vendor asks to wait, in milliseconds. */
  readonly retryAfterMs: number | undefined;
  /** Every attempt of the call, the last one last. */
  readonly attempts: readonly Attempt[];

  static override [Symbol.hasInstance](value: unknown): boolean {
    // biome-ignore lint/complexity/noThisInStatic: a subclass inherits the method
    return isInstance(this, "VendorError", value);
  }

  constructor(init: VendorErrorInit) {
    super(
      (init.opening ?? openingsOf(init)[0]) + shown(init.reason, 4000),
      init.cause === undefined ? undefined : { cause: init.cause },
    );
    mark(this, "VendorError");
    this.vendor = init.vendor;
    this.operation = init.operation;
    this.kind = init.kind;
    this.outcome = init.outcome;
    this.isRetryable = init.outcome !== "unknown" && passing.includes(init.kind);
    this.status = init.status;
    this.code = init.code === undefined ? undefined : shown(init.code);
    this.correlation = whole(init.correlation);
    this.tag = whole(init.tag);
    this.fields = (init.fields ?? [])
      .slice(0, 100)
      .map(({ field, message }) => ({ field: shown(field), message: shown(message) }));
    this.headers = Object.fromEntries(
      Object.entries(init.headers ?? {}).map(([name, value]) => [name, shown(value)]),
    );
    this.retryAfterMs = init.retryAfterMs;
    this.attempts = init.attempts ?? [];
    responseBodies.set(this, init.responseBody);
    keepInStack(this);
  }

  /**
   * The body of the response, parsed, so that a person can settle an `unknown` outcome. It may name people and hold what they
   * wrote, so it is in no message, and `inspect`, JSON and loggers leave it out.
   */
  get responseBody(): unknown {
    return responseBodies.get(this);
  }

  /** The error in JSON: its message, all members but `responseBody`, and its causes without their stacks. `readVendorError` reads it back. */
  toJSON(): object {
    const { name, message } = this;
    return Object.assign({ name, message }, this, { cause: plain(this.cause) });
  }
}

/** A structured clone of an error keeps only the message, the stack and the cause. Node puts the codes of its errors there, too. */
function keepInStack(error: { name: string; kind: ErrorKind; outcome: Outcome; stack?: string }): void {
  const { name, kind, outcome } = error;
  error.name = `${name} [${outcome}, ${kind}]`;
  // V8 writes the stack when it is first read, with the name of that moment.
  void error.stack;
  error.name = name;
}

function plain(cause: unknown, depth = 0): unknown {
  if (cause instanceof VendorError) return cause.toJSON();
  if (typeof cause !== "object" || cause === null || depth > 3) return undefined;
  const texts = ["name", "message", "code", "syscall"].flatMap((name) => {
    const text: unknown = Reflect.get(cause, name);
    return typeof text === "string" ? [[name, text]] : [];
  });
  return { ...Object.fromEntries(texts), cause: plain(Reflect.get(cause, "cause"), depth + 1) };
}
