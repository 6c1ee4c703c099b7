import type { FieldError } from "./error.js";

/** A timer takes at most 2^31 - 1 ms; a longer one fires at once. */
const longestMs = 2_147_483_647;

export function timeoutProblems(timeoutMs: unknown): FieldError[] {
  const isSound = typeof timeoutMs === "number" && timeoutMs >= 1 && timeoutMs <= longestMs;
  if (timeoutMs === undefined || isSound) return [];
  return [{ field: "/timeoutMs", message: `must be a number of milliseconds from 1 to ${longestMs}` }];
}
