/** How much a client may repeat, whatever its calls ask for, so that the outage of a vendor is not multiplied. */
export interface Budget {
  /** Takes what one repeat costs; false if it is not there. */
  readonly take: () => boolean;
  /** Gives back for a call that succeeded, `repeats` times repeated. */
  readonly refund: (repeats: number) => void;
}

// The figures of the AWS SDKs' standard mode: a hundred repeats from a full bucket, and one for every five successes after that.
const capacity = 500;
const cost = 5;

export function createBudget(): Budget {
  let left = capacity;
  return {
    take: () => {
      if (left < cost) return false;
      left -= cost;
      return true;
    },
    refund: (repeats) => {
      left = Math.min(capacity, left + (repeats > 0 ? cost : 1));
    },
  };
}
