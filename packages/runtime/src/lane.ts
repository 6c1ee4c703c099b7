/** The lane in which all calls of a client drive: when the vendor asks one of them to slow down, all of them wait. */
export interface Lane {
  /** Lets nobody pass for so long; a shorter pause does not end a longer one. */
  readonly pause: (milliseconds: number) => void;
  /** How long the pause still lasts, in milliseconds; 0 if there is none. */
  readonly remainingMs: () => number;
}

export function createLane(): Lane {
  let until = 0;
  return {
    pause: (milliseconds) => {
      until = Math.max(until, performance.now() + milliseconds);
    },
    remainingMs: () => (until === 0 ? 0 : Math.max(0, until - performance.now())),
  };
}
