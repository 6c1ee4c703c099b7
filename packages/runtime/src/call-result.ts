import type { Attempt } from "./error.js";

/** A success body with what is known of the answer that carried it. */
export interface CallResult<T> {
  readonly data: T;
  readonly response: {
    readonly status: number;
    readonly headers: Headers;
    readonly attempts: readonly Attempt[];
  };
}
