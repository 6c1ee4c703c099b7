import type { Operation, Outcome } from "./contract.js";
import { type Attempt, VendorError } from "./error.js";

/** A call as hooks see it. It is the same object at every hook of one call, and holds nothing of the request. */
export interface CallInfo {
  readonly vendor: string;
  /** The operationId. */
  readonly operation: string;
  readonly method: Operation["method"];
  /** The path as the contract writes it, such as `/messages/{id}`. */
  readonly urlTemplate: string;
  /** The host that is called, with its port unless that is the scheme's own. */
  readonly host: string;
  /** The caller's own name for the call, from its options. */
  readonly tag?: string;
}

/** Why a call is retried: each of these proves that the vendor does not act twice. */
export type RetryReason =
  /** The request never left. */
  | "notSent"
  /** The vendor rejected it for now, in its own envelope: a limit, or that it is unavailable and for how long. */
  | "rejected"
  /** The vendor says that the token has expired. */
  | "expiredToken"
  /** Its outcome is unknown, and the vendor dedupes on a key in the request. */
  | "deduped";

/** A retry of a call, before its wait. */
export interface Retry {
  readonly reason: RetryReason;
  /** How long the call waits first, in milliseconds. */
  readonly delayMs: number;
  /** The attempt that failed. */
  readonly attempt: Attempt;
}

/** How a call ended. */
export interface CallEnd {
  readonly outcome: "accepted" | Outcome;
  readonly durationMs: number;
  readonly attempts: readonly Attempt[];
  /** The error that the caller gets. */
  readonly error?: VendorError;
}

/**
 * Functions that are called while calls run, for logs, metrics and traces. No hook gets a credential, a token, a URL, or
 * anything of a body, except the `responseBody` and the `correlation` of an error. An error in a hook is ignored: a message that was sent stays sent.
 */
export interface Hooks {
  /** A call begins. */
  readonly onRequest?: (call: CallInfo) => void;
  /** An attempt ended, with a response or without. */
  readonly onAttempt?: (call: CallInfo, attempt: Attempt) => void;
  /** The call is retried. */
  readonly onRetry?: (call: CallInfo, retry: Retry) => void;
  /** The call ended. */
  readonly onResponse?: (call: CallInfo, end: CallEnd) => void;
}

export const hookNames: readonly string[] = ["onRequest", "onAttempt", "onRetry", "onResponse"];

/** Calls all hooks. A hook that fails, at once or later, must not change the outcome of a call. */
export type Tell = <Name extends keyof Hooks>(
  name: Name,
  ...given: Parameters<Required<Hooks>[Name]>
) => void;

export function createTell(hooks: readonly Hooks[]): Tell {
  if (hooks.length === 0) return () => {};
  return (name, ...given) => {
    for (const hook of hooks) {
      try {
        const returned: unknown = (hook[name] as ((...all: unknown[]) => unknown) | undefined)?.(...given);
        // A promise of another realm, such as a worker's, is no instance of this realm's Promise.
        if (typeof returned === "object") Promise.resolve(returned).catch(() => {});
      } catch {}
    }
  };
}

/** Makes a call, tells the hooks how it ended, and passes on its result or its error. */
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
