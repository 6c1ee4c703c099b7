import type { Attempt } from "./error.js";

/** The body of an accepted call, with its response. */
export interface CallResult<T> {
  readonly data: T;
  readonly response: {
    readonly status: number;
    readonly headers: Headers;
    readonly attempts: readonly Attempt[];
  };
}
