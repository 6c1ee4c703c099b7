import type { Lease } from "./lease.js";

const leastWaitMs = 100;
const mostWaitMs = 5000;

/**
 * Makes a function that writes to the ledger again and again while it cannot be reached, because only this process knows what became of
 * a row. After the worker was stopped it waits for the end of the lease; then others say that the row is unknown.
 */
export function createPersist(
  tellError: (error: unknown) => void,
  isStopped: () => boolean,
): (write: () => Promise<boolean>, lease: Lease) => Promise<boolean> {
  return async (write, lease) => {
    for (let waitMs = leastWaitMs; ; waitMs = Math.min(waitMs * 2, mostWaitMs)) {
      try {
        return await write();
      } catch (error) {
        tellError(error);
        if (isStopped() && lease.isOver()) return false;
      }
      await new Promise((resolve) => setTimeout(resolve, waitMs));
    }
  };
}
