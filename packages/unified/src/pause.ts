/** How a lane of messages waits when its vendor asks it to: some time, and then it begins again one by one. */
export interface Pause {
  /** How many may run at once: no limit until the vendor asks to wait, then one, and one more for each that was not limited. */
  readonly room: () => number;
  /** When it ends, by `performance.now()`. */
  readonly endsAt: () => number;
  /** A message ended, and nobody asked to wait. */
  readonly ended: () => void;
  /** A message ended because somebody asked to wait, for so many milliseconds if that was said. More than a day counts as a day. */
  readonly limited: (askedMs: number | undefined) => void;
}

/** Who does not say how long is given one second, then two, four and so on up to a minute. */
const leastMs = 1000;
/** The longest pause that nobody asked for, and the time after which a lane that was not used has no limit again, in milliseconds. */
export const mostPauseMs = 60_000;
const mostAskedMs = 24 * 60 * 60 * 1000;
/** A lane with so much room has recovered. */
const wide = 64;

/** Makes the pause of one lane. */
export function createPause(): Pause {
  let room = Number.POSITIVE_INFINITY;
  let endsAt = 0;
  /** How many came one after another. */
  let pauses = 0;
  return {
    room: () => room,
    endsAt: () => endsAt,
    ended: () => {
      // One that began before the pause says nothing about the time after it.
      if (endsAt > performance.now()) return;
      pauses = 0;
      room = room >= wide ? Number.POSITIVE_INFINITY : room + 1;
    },
    limited: (askedMs) => {
      const now = performance.now();
      room = 1;
      // Those that ran side by side were limited once.
      const isPaused = endsAt > now;
      const ownMs = isPaused ? 0 : Math.min(leastMs * 2 ** pauses, mostPauseMs);
      if (!isPaused) pauses += 1;
      endsAt = Math.max(endsAt, now + Math.min(askedMs ?? ownMs, mostAskedMs));
    },
  };
}

/**
 * Whether a lane waits after it. That is always safe, so it needs no proof: the limit may be that of a proxy, and each message that
 * meets it would be unknown.
 */
export function asksToWait(error: {
  readonly kind: string;
  readonly retryAfterMs: number | undefined;
}): boolean {
  return error.kind === "rateLimited" || error.retryAfterMs !== undefined;
}
