import type { Attempt } from "./error.js";

/** The body of an accepted call, with its response. */
export interface CallResult<T> {
  readonly data: T;
  /** By which the vendor's events name what was sent, where the contract says where it is and the response or the request has it. */
  readonly correlation?: string;
  readonly response: {
    readonly status: number;
    readonly headers: Headers;
    readonly attempts: readonly Attempt[];
  };
}
