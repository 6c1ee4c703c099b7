/** A time by the vendor's clock, as two bounds in milliseconds since the epoch. */
export interface Period {
  readonly from: number;
  readonly until: number;
}

/** What is known of the vendor's clock, which may be hours away from ours. */
export interface VendorClock {
  /** Learns from a response that has just come, so many milliseconds after its request. */
  readonly see: (headers: Headers, durationMs: number) => void;
  /** When something took place that began and ended at these values of `performance.now()`. Only right if `unclear` is undefined. */
  readonly periodOf: (startedAt: number, endedAt: number) => Period;
  /** Why the time is not known well enough, and what to do. */
  readonly unclear: () => string | undefined;
}

// A less exact time would also be that of later messages.
const mostRangeMs = 5000;

export function createVendorClock(): VendorClock {
  // What to add to performance.now() is between these two; NaN after a response without a date.
  let least = Number.NEGATIVE_INFINITY;
  let most = Number.POSITIVE_INFINITY;
  return {
    see: (headers, durationMs) => {
      const difference = dateOf(headers) - performance.now();
      least = Math.max(least, difference);
      // A date has whole seconds, and a server may write the same one for a second more.
      most = Math.min(most, difference + durationMs + 2000);
    },
    periodOf: (startedAt, endedAt) => ({ from: startedAt + least, until: endedAt + most }),
    unclear: () => {
      if (Number.isNaN(least))
        return "a response does not say when it was made; look for the message at the vendor";
      if (least > most)
        return "the dates of the responses are those of several clocks; look for the message at the vendor";
      return most - least > mostRangeMs
        ? "the vendor responded too slowly to tell its time; ask again"
        : undefined;
    },
  };
}

/** When a response was made; NaN if it does not say so in HTTP's form, or if it comes from a cache. */
function dateOf(headers: Headers): number {
  const date = headers.get("date") ?? "";
  const isFresh = !headers.has("age") && /^\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT$/.test(date);
  return isFresh ? Date.parse(date) : Number.NaN;
}
