import type { Mock } from "../mock.js";

/** The result of an assertion, and the message if the opposite was expected. */
export interface Verdict {
  readonly pass: boolean;
  readonly message: string;
  /** The expected value and the nearest actual one, if there is one. */
  readonly difference?: { readonly actual: unknown; readonly expected: unknown };
}

/** The part of a mock that assertions read. */
export type Judged = Pick<Mock, "requests" | "operations">;

/** @throws {TypeError} when the value is not a mock. */
export function judgedOf(mock: unknown): Judged {
  const { requests, operations } = (mock ?? {}) as Partial<Judged>;
  if (Array.isArray(requests) && Array.isArray(operations)) return { requests, operations };
  throw new TypeError("Not a mock: pass what startMock resolved to");
}
