import { VendorError } from "./error.js";

/** Keeps refused credentials from being tried again at once: vendors block an address after a few tries. */
export interface HoldOff {
  /** The refusal that still counts, and how long in milliseconds. */
  readonly current: () => { readonly refusal: VendorError; readonly remainingMs: number } | undefined;
  /** Notes how an attempt to get a token by the credentials failed. */
  readonly failed: (error: unknown) => void;
  /** The vendor gave a token, so the next refusal is a first one. */
  readonly succeeded: () => void;
}

// With five refusals an address is blocked; by these figures a program that nobody stops needs 85 minutes for them.
const firstMs = 60_000;
const longestMs = 3_600_000;
const growth = 4;

export function createHoldOff(): HoldOff {
  let refusal: VendorError | undefined;
  let pauseMs = 0;
  let until = 0;
  return {
    current: () => {
      const remainingMs = until - performance.now();
      return refusal && remainingMs > 0 ? { refusal, remainingMs } : undefined;
    },
    failed: (error) => {
      if (!isRefusalOfCredentials(error)) return;
      refusal = error;
      pauseMs = Math.min(longestMs, pauseMs === 0 ? firstMs : pauseMs * growth);
      until = performance.now() + pauseMs;
    },
    succeeded: () => {
      refusal = undefined;
      pauseMs = 0;
    },
  };
}

/** A refusal that does not pass by itself; one by a status that means nothing else, whoever wrote it; and a code that nobody knows. */
function isRefusalOfCredentials(error: unknown): error is VendorError {
  if (!(error instanceof VendorError)) return false;
  const { kind, outcome, isRetryable, code } = error;
  if (outcome === "rejected") return !isRetryable;
  return kind === "authentication" || kind === "permission" || (kind === "protocol" && code !== undefined);
}
