import type { AnyRequest } from "../record.js";
import type { Reply } from "../reply/reply.js";

/** What a vendor remembers from one request to the next. */
export interface VendorState {
  /** The response to a request that keeps the contract; undefined means the contract's example. */
  readonly respond: (request: AnyRequest) => Reply | undefined;
}

/** What a vendor's memory needs. */
export interface World {
  /** The vendor's time, in milliseconds since the epoch. */
  readonly now: () => number;
  /** The next number of the seed, from 0 up to 1. */
  readonly random: () => number;
}
