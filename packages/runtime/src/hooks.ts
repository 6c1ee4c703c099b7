import type { Operation, Outcome } from "./contract.js";
import { type Attempt, VendorError } from "./error.js";

/** A call as hooks see it. It is the same object at every hook of one call, and holds nothing that the caller gave. */
export interface CallInfo {
  readonly vendor: string;
  /** The operationId. */
  readonly operation: string;
  readonly method: Operation["method"];
  /** The path as the contract writes it, such as `/messages/{id}`. */
  readonly urlTemplate: string;
  /** The host that is called, with its port unless that is the scheme's own. */
  readonly host: string;
}

/** Why a call is repeated: each of these proves that the vendor does not act twice. */
export type RetryReason =
  /** The request never left. */
  | "notSent"
  /** The vendor refused it for now, in its own envelope: a limit, or that it is away and for how long. */
  | "refused"
  /** The vendor called the token expired. */
  | "expiredToken"
  /** Its outcome is unknown, and the vendor dedupes on a key that the request carried. */
  | "deduped";

/** That a call is about to be repeated. */
export interface Retry {
  readonly reason: RetryReason;
  /** How long it waits first, in milliseconds. */
  readonly delayMs: number;
  /** The attempt that is repeated. */
  readonly attempt: Attempt;
}

/** How a call ended. */
export interface CallEnd {
  readonly outcome: "accepted" | Outcome;
  readonly durationMs: number;
  readonly attempts: readonly Attempt[];
  /** What the caller gets in place of an answer. */
  readonly error?: VendorError;
}

/**
 * What is told of calls while they run, for logs, metrics and traces. No hook is given a credential, a token, a URL,
 * or anything of a body, but for the `answer` of an error. What a hook throws is ignored: a message that was sent stays sent.
 */
export interface Hooks {
  /** A call begins. */
  readonly onRequest?: (call: CallInfo) => void;
  /** One exchange with the vendor ended, with an answer or without. */
  readonly onAttempt?: (call: CallInfo, attempt: Attempt) => void;
  /** The call will be repeated. */
  readonly onRetry?: (call: CallInfo, retry: Retry) => void;
  /** The call ended. */
  readonly onResponse?: (call: CallInfo, end: CallEnd) => void;
}

export const hookNames: readonly string[] = ["onRequest", "onAttempt", "onRetry", "onResponse"];

/** Tells all hooks of one thing. A hook that fails, at once or later, must not change what becomes of a message. */
export type Tell = <Name extends keyof Hooks>(
  name: Name,
  ...given: Parameters<Required<Hooks>[Name]>
) => void;

export function createTell(hooks: readonly Hooks[]): Tell {
  if (hooks.length === 0) return () => {};
  return (name, ...given) => {
    for (const hook of hooks) {
      try {
        const told: unknown = (hook[name] as ((...all: unknown[]) => unknown) | undefined)?.(...given);
        // A promise of another realm, such as a worker's context, is no instance of this one's.
        if (typeof told === "object") Promise.resolve(told).catch(() => {});
      } catch {}
    }
  };
}

/** Makes a call, says how it ended, and passes on what it gives or its error. */
export async function tellEnd<T>(
  tell: Tell,
  call: () => Promise<T>,
  info: CallInfo,
  attempts: readonly Attempt[],
): Promise<T> {
  const startedAt = performance.now();
  const end = () => ({ durationMs: performance.now() - startedAt, attempts: [...attempts] });
  try {
    const given = await call();
    tell("onResponse", info, { outcome: "accepted", ...end() });
    return given;
  } catch (error) {
    if (error instanceof VendorError) tell("onResponse", info, { outcome: error.outcome, ...end(), error });
    throw error;
  }
}
