import { createPause, type Pause } from "../pause.js";

/** What a lane knows of a message. */
interface InLane {
  readonly via: unknown;
  readonly index: number;
}

interface Lane<T> {
  /** In the order of the iterable. */
  readonly waiting: T[];
  readonly pause: Pause;
  running: number;
  /** When `perSecond` allows the next one, by `performance.now()`. */
  nextAt: number;
}

/** The messages that wait for their turn: one lane for each channel. */
export interface Lanes<T> {
  /** How many messages wait. */
  readonly size: () => number;
  readonly add: (message: T) => void;
  /** Takes out a message that may begin now, from each lane in turn. Its lane must be told when it ended. */
  readonly begin: () => T | undefined;
  /** A message ended, and the vendor did not ask to wait. */
  readonly ended: (message: T) => void;
  /** A message ended because its vendor asked to wait, for so many milliseconds if it said how long. */
  readonly limited: (message: T, milliseconds: number | undefined) => void;
  /** In how many milliseconds a message may begin; Infinity if none waits for a time. */
  readonly remainingMs: () => number;
  /** Takes out all that wait. */
  readonly drain: () => T[];
}

/** A timer fires late. So much of the delay is made good, and the gaps are longer by as much, so that no second has too many. */
const slackMs = 20;

export function createLanes<T extends InLane>(perSecond: number): Lanes<T> {
  const gapMs = (1000 + slackMs) / perSecond;
  const lanes = new Map<unknown, Lane<T>>();
  let size = 0;

  const opensAt = ({ pause, nextAt }: Lane<T>) => Math.max(pause.endsAt(), nextAt);

  function laneOf({ via }: InLane): Lane<T> {
    let lane = lanes.get(via);
    if (!lane) {
      lane = { waiting: [], pause: createPause(), running: 0, nextAt: 0 };
      lanes.set(via, lane);
    }
    return lane;
  }

  return {
    size: () => size,
    add: (message) => {
      const { waiting } = laneOf(message);
      // One that is sent again goes before those that came later.
      // Nearly each one comes last, so that is where to look first: thousands may wait.
      const earlier = waiting.findLastIndex(({ index }) => index < message.index);
      waiting.splice(earlier + 1, 0, message);
      size += 1;
    },
    begin: () => {
      const now = performance.now();
      for (const [via, lane] of lanes) {
        // Any text can be the name of a channel, so a lane without a use is forgotten.
        if (lane.waiting.length === 0 && lane.running === 0 && opensAt(lane) + slackMs <= now)
          lanes.delete(via);
        if (lane.running >= lane.pause.room() || opensAt(lane) > now) continue;
        const message = lane.waiting.shift();
        if (!message) continue;
        size -= 1;
        lane.running += 1;
        lane.nextAt = Math.max(lane.nextAt, now - slackMs) + gapMs;
        // Behind the others, whose turn is next.
        lanes.delete(via);
        lanes.set(via, lane);
        return message;
      }
      return undefined;
    },
    ended: (message) => {
      const lane = laneOf(message);
      lane.running -= 1;
      lane.pause.ended();
    },
    limited: (message, milliseconds) => {
      const lane = laneOf(message);
      lane.running -= 1;
      lane.pause.limited(milliseconds);
    },
    remainingMs: () => {
      const now = performance.now();
      const waits = [...lanes.values()].map((lane) =>
        lane.waiting.length > 0 && lane.running < lane.pause.room()
          ? opensAt(lane) - now
          : Number.POSITIVE_INFINITY,
      );
      return Math.min(...waits);
    },
    drain: () => {
      size = 0;
      return [...lanes.values()].flatMap(({ waiting }) => waiting.splice(0));
    },
  };
}
