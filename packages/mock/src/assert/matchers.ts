import type { SentOptions } from "./expected.js";
import { judgeKept } from "./kept.js";
import type { ExpectedParts } from "./request.js";
import { judgeSent } from "./sent.js";
import type { Verdict } from "./verdict.js";

/** The result of a matcher of Jest or Vitest. */
export interface MatcherResult {
  readonly pass: boolean;
  readonly message: () => string;
  readonly actual?: unknown;
  readonly expected?: unknown;
}

/** Matchers for `expect.extend` of Jest or Vitest; `@trunkline/mock/vitest` adds them by itself. */
export const matchers = {
  toHaveSent: (
    mock: unknown,
    operation: string,
    expected?: ExpectedParts,
    options?: SentOptions,
  ): MatcherResult => resultOf(judgeSent(mock, operation, expected, options)),
  toHaveKeptTheContract: (mock: unknown): MatcherResult => resultOf(judgeKept(mock)),
};

function resultOf({ pass, message, difference }: Verdict): MatcherResult {
  return { pass, message: () => message, ...difference };
}
