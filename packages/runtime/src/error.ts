import { isInstance, mark } from "./brand.js";
import type { ErrorKind, Outcome } from "./contract.js";
import { cut, printable } from "./text.js";

/** One thing that is wrong with a request. */
export interface FieldError {
  /**
   * A JSON Pointer into the request where the client found it, or the vendor's own name of the field where the vendor did.
   * Line breaks and other characters that cannot be seen are escaped, as everywhere in an error: `\u{a}`.
   */
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
  /** What the vendor answered, parsed. */
  readonly answer?: unknown;
  readonly cause?: unknown;
}

export const outcomes: Readonly<Record<Outcome, string>> = {
  rejected: "was rejected",
  notSent: "was not sent",
  unknown: "has an unknown outcome (the vendor may have acted on it, so do not repeat it blindly)",
};

/** What every message begins with. */
export function openingOf({
  vendor,
  operation,
  outcome,
}: Pick<VendorErrorInit, "vendor" | "operation" | "outcome">): string {
  return `${vendor} ${operation} ${outcomes[outcome]}: `;
}

/** The kinds of trouble that pass by themselves. */
const passing: readonly ErrorKind[] = ["rateLimited", "unavailable", "network", "timeout"];

// Beside the errors and not in them, so that whatever prints an error has nothing of a person to print.
const answers = new WeakMap<object, unknown>();

/**
 * The one error of every client. `outcome` says whether the vendor acted:
 * `rejected`, the vendor said no; `notSent`, it is proved that the request never reached it;
 * `unknown`, it may have acted. No member and no message ever holds a credential.
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
   * Whether the same call may succeed later, and cannot make the vendor act twice: it is proved that the vendor did nothing
   * (`outcome` is `notSent` or `rejected`), and the trouble passes by itself (`kind` is `rateLimited`, `unavailable`, `network`
   * or `timeout`). Where it is false, repeating the call fails again or may send twice. Wait for `retryAfterMs` first, where there is one.
   */
  readonly isRetryable: boolean;
  /** The HTTP status, when an answer came. */
  readonly status: number | undefined;
  /** The vendor's own code, as text, when the answer carried one. */
  readonly code: string | undefined;
  /** What is wrong with the request, field by field, the first hundred of them; empty when that is not the trouble. */
  readonly fields: readonly FieldError[];
  /** Of the headers of the answer those that say when, by what, and under which id it was given, by their names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** How long the vendor asked to wait, in milliseconds. */
  readonly retryAfterMs: number | undefined;
  /** Every exchange that was made for the call, the last one last. */
  readonly attempts: readonly Attempt[];

  static override [Symbol.hasInstance](value: unknown): boolean {
    // biome-ignore lint/complexity/noThisInStatic: a subclass inherits the method
    return isInstance(this, "VendorError", value);
  }

  constructor(init: VendorErrorInit) {
    super(
      openingOf(init) + shown(init.reason, 4000),
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
    this.fields = (init.fields ?? [])
      .slice(0, 100)
      .map(({ field, message }) => ({ field: shown(field), message: shown(message) }));
    this.headers = Object.fromEntries(
      Object.entries(init.headers ?? {}).map(([name, value]) => [name, shown(value)]),
    );
    this.retryAfterMs = init.retryAfterMs;
    this.attempts = init.attempts ?? [];
    answers.set(this, init.answer);
    keepInStack(this);
  }

  /**
   * What the vendor answered, parsed: where the outcome is `unknown`, a person may settle by it what became of the message.
   * It may name people and repeat what they wrote, so it is in no message, and `inspect`, JSON and loggers leave it out.
   */
  get answer(): unknown {
    return answers.get(this);
  }

  /** What JSON has of the error: its message, all members but `answer`, and of its causes no stack. `readVendorError` reads it back. */
  toJSON(): object {
    const { name, message } = this;
    return Object.assign({ name, message }, this, { cause: plain(this.cause) });
  }
}

/** A text of the vendor or of the caller, as an error has it. */
function shown(text: string, most = 1000): string {
  return printable(cut(text, most));
}

/** Of an error, a structured clone keeps the message, the stack and the cause alone. Node has the codes of its errors there, too. */
function keepInStack(error: { name: string; kind: ErrorKind; outcome: Outcome; stack?: string }): void {
  const { name, kind, outcome } = error;
  error.name = `${name} [${outcome}, ${kind}]`;
  // V8 writes the stack when it is read first, with the name of that moment.
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
