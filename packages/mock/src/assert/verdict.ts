import type { Mock } from "../mock.js";

/** What is said of a mock, and a message for whoever expected the opposite. */
export interface Verdict {
  readonly pass: boolean;
  readonly message: string;
  /** What was expected, and the nearest to it that came, where there is one. */
  readonly difference?: { readonly actual: unknown; readonly expected: unknown };
}

/** As much of a mock as is judged; its client's type has no part in it. */
export type Judged = Pick<Mock, "requests" | "operations">;

/** @throws {TypeError} when it is something else. */
export function judgedOf(mock: unknown): Judged {
  const { requests, operations } = (mock ?? {}) as Partial<Judged>;
  if (Array.isArray(requests) && Array.isArray(operations)) return { requests, operations };
  throw new TypeError(
    "Only a mock that startMock gave can be asked for its requests; this is something else",
  );
}
