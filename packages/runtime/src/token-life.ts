import type { StoredToken } from "./token-store.js";

/** A token as a client keeps it. */
export interface Held {
  readonly token: string;
  readonly refreshToken: string | undefined;
  /** By `performance.now()`, which no change of the machine's clock moves. */
  readonly expiresAt: number;
  readonly lifetimeMs: number;
}

/** The lifetime of a token whose vendor gives none that makes sense, in milliseconds. It is finite, because JSON has no infinity. */
const longestMs = Number.MAX_SAFE_INTEGER;

/** A lifetime that makes no sense must not make every call ask for a new token: the vendor rejects the token when it ends. */
export function lifetimeOf(given: unknown): number {
  const seconds = typeof given === "number" || typeof given === "string" ? Number(given) : 0;
  return seconds >= 1 ? Math.min(seconds * 1000, longestMs) : longestMs;
}

/** `fresh`: calls use it; `aging`: they use it and renew it meanwhile; `ending`: a request could outlast it. */
export function phaseOf({ expiresAt, lifetimeMs }: Held): "fresh" | "aging" | "ending" {
  const left = expiresAt - performance.now();
  if (left <= Math.min(60_000, lifetimeMs / 10)) return "ending";
  return left <= Math.min(300_000, lifetimeMs / 5) ? "aging" : "fresh";
}

export function storedOf({ token, refreshToken, expiresAt, lifetimeMs }: Held): StoredToken {
  return { token, refreshToken, expiresAt: Date.now() + expiresAt - performance.now(), lifetimeMs };
}

export function heldOf({ token, refreshToken, expiresAt, lifetimeMs }: StoredToken): Held {
  // A clock that is ahead or behind must not make a token live longer than the vendor said.
  const left = Math.min(expiresAt - Date.now(), lifetimeMs);
  return { token, refreshToken, expiresAt: performance.now() + left, lifetimeMs };
}
