import { createPause, mostPauseMs, type Pause } from "@trunkline/unified/pause";

interface Lane {
  pause: Pause;
  running: number;
  /** When `perSecond` allows the next one, by `performance.now()`. */
  nextAt: number;
}

/** What the channels of a worker may begin now. A lane is a channel or a route. */
export interface Lanes {
  /** The lanes that may begin nothing now. */
  readonly closed: () => readonly string[];
  /** How many rows of any open lanes may begin at once, of those that there is room for. */
  readonly most: (free: number) => number;
  readonly began: (via: string) => void;
  /** A row ended, and its vendor did not ask to wait. */
  readonly ended: (via: string) => void;
  /** A row ended because its vendor asked to wait, for so many milliseconds if it said how long. */
  readonly limited: (via: string, milliseconds: number | undefined) => void;
  /** In how many milliseconds a closed lane opens by itself; Infinity if none does. */
  readonly remainingMs: () => number;
}

/** Rows are taken from the ledger together, at most the part of a second's rows by which the gaps are longer, so that no second has too many. */
const burst = 21;

export function createLanes(perSecond: number): Lanes {
  const lanes = new Map<string, Lane>();
  const isPaced = Number.isFinite(perSecond);
  const gapMs = isPaced ? (1000 * burst) / (burst - 1) / perSecond : 0;

  function laneOf(via: string): Lane {
    let lane = lanes.get(via);
    if (!lane) {
      lane = { pause: createPause(), running: 0, nextAt: 0 };
      lanes.set(via, lane);
    }
    return lane;
  }

  const opensAt = ({ pause, nextAt }: Lane) => Math.max(pause.endsAt(), nextAt);
  const isOpen = (lane: Lane, now: number) => lane.running < lane.pause.room() && opensAt(lane) <= now;

  /** Whether any number of its rows may run. One that has not been used for long has recovered, too. */
  function isWide(lane: Lane, now: number): boolean {
    if (lane.running === 0 && now > lane.pause.endsAt() + mostPauseMs) lane.pause = createPause();
    return lane.pause.room() === Number.POSITIVE_INFINITY;
  }

  return {
    closed: () => {
      const now = performance.now();
      return [...lanes].filter(([, lane]) => !isOpen(lane, now)).map(([via]) => via);
    },
    most: (free) => {
      // The rows of a lane that recovers are taken one by one, because only its first ones have room.
      const now = performance.now();
      const isRecovering = [...lanes.values()].some((lane) => isOpen(lane, now) && !isWide(lane, now));
      const most = isRecovering ? 1 : isPaced ? Math.max(1, Math.floor(perSecond / burst)) : free;
      return Math.min(free, most);
    },
    began: (via) => {
      const lane = laneOf(via);
      lane.running += 1;
      lane.nextAt = Math.max(lane.nextAt, performance.now()) + gapMs;
    },
    ended: (via) => {
      const lane = laneOf(via);
      lane.running -= 1;
      lane.pause.ended();
    },
    limited: (via, milliseconds) => {
      const lane = laneOf(via);
      lane.running -= 1;
      lane.pause.limited(milliseconds);
    },
    remainingMs: () => {
      const now = performance.now();
      const waits = [...lanes.values()]
        .filter((lane) => lane.running < lane.pause.room())
        .map((lane) => opensAt(lane) - now)
        .filter((waitMs) => waitMs > 0);
      return Math.min(...waits);
    },
  };
}
