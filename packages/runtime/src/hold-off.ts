import { VendorError } from "./error.js";

/** Keeps a client from using rejected credentials again at once: vendors block an address after a few rejections. */
export interface HoldOff {
  /** The rejection that still counts, and for how long, in milliseconds. */
  readonly current: () => { readonly rejection: VendorError; readonly remainingMs: number } | undefined;
  /** Notes how a call for a token failed. */
  readonly failed: (error: unknown) => void;
  /** The vendor gave a token, so the next rejection is a first one. */
  readonly succeeded: () => void;
}

// Five rejections block an address. With these figures a program that nobody stops needs 85 minutes for them.
const firstMs = 60_000;
const longestMs = 3_600_000;
const growth = 4;

export function createHoldOff(): HoldOff {
  let rejection: VendorError | undefined;
  let pauseMs = 0;
  let until = 0;
  return {
    current: () => {
      const remainingMs = until - performance.now();
      return rejection && remainingMs > 0 ? { rejection, remainingMs } : undefined;
    },
    failed: (error) => {
      if (!isRejectionOfCredentials(error)) return;
      rejection = error;
      pauseMs = Math.min(longestMs, pauseMs === 0 ? firstMs : pauseMs * growth);
      until = performance.now() + pauseMs;
    },
    succeeded: () => {
      rejection = undefined;
      pauseMs = 0;
    },
  };
}

/** A rejection that does not pass by itself; a status that means nothing else, whoever wrote it; and a code that nobody knows. */
function isRejectionOfCredentials(error: unknown): error is VendorError {
  if (!(error instanceof VendorError)) return false;
  const { kind, outcome, isRetryable, code } = error;
  if (outcome === "rejected") return !isRetryable;
  return kind === "authentication" || kind === "permission" || (kind === "protocol" && code !== undefined);
}
