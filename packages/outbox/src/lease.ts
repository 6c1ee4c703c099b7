/** How long a worker may use a row. */
export interface Lease {
  readonly remainingMs: () => number;
  readonly isOver: () => boolean;
}

/**
 * A lease that began at a moment before its dispatch was committed, so that it ends before the ledger's own. The monotonic clock
 * does not count while the machine sleeps, so the other clock may end it, too; one that is set back does not make it longer.
 */
export function startLease(leaseMs: number): Lease {
  const startedAt = performance.now();
  const startedOn = Date.now();
  const remainingMs = () => leaseMs - Math.max(performance.now() - startedAt, Date.now() - startedOn);
  return { remainingMs, isOver: () => remainingMs() <= 0 };
}
