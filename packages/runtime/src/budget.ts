/** How many retries a client has for all its calls, so that they do not multiply the outage of a vendor. */
export interface Budget {
  /** Takes what one retry costs; false if the budget is used up. */
  readonly take: () => boolean;
  /** Gives back for a call that succeeded after so many retries. */
  readonly refund: (retries: number) => void;
}

// The figures of the AWS SDKs' standard mode: a hundred retries from a full bucket, and one for every five successes after that.
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
    refund: (retries) => {
      left = Math.min(capacity, left + (retries > 0 ? cost : 1));
    },
  };
}
