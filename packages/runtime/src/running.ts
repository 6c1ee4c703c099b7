import type { Operation } from "./contract.js";
import type { Deadline } from "./deadline.js";
import { VendorError } from "./error.js";
import { type Fail, stopIfEnded } from "./failure.js";
import type { RetrySettings } from "./retry.js";

/** What belongs to one call from its beginning to its end. */
export interface Running {
  readonly operation: Operation;
  readonly deadline: Deadline;
  readonly retry: RetrySettings;
  readonly fail: Fail;
}

/** Whatever a call waits for before its request leaves, the deadline holds for it as well. */
export async function inTime<T>({ deadline, fail }: Running, promise: Promise<T>): Promise<T> {
  try {
    return await deadline.race(promise);
  } catch (error) {
    if (error instanceof VendorError) throw error;
    stopIfEnded(deadline, fail);
    throw error;
  }
}
