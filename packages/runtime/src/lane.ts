/** One call's way through a lane, once for each of its attempts. */
export interface Passage {
  /** A call for a token: calls that the lane let through wait for it, so it needs no room of its own. */
  readonly isFree: boolean;
  /** The lane's mark while the call takes room. */
  room?: object | undefined;
}

/**
 * The lane of all calls of a client. When the vendor asks one of them to wait, all of them wait, and then leave by ones
 * and twos: the vendor would reject many at once.
 */
export interface Lane {
  /** The rest of the vendor's pause, in milliseconds; 0 if there is none. */
  readonly remainingMs: () => number;
  /** Lets no call pass for so long; a shorter pause does not end a longer one. */
  readonly pause: (passage: Passage, milliseconds: number) => void;
  /** Lets a call pass if it may go at once. */
  readonly enter: (passage: Passage) => boolean;
  /** Resolves when a call may ask again: the lane let it in, or it may not wait as long as the pause now is. */
  readonly queue: (passage: Passage, mayWait: () => boolean) => Promise<void>;
  /** Takes a call from the queue that waits no longer, and from its room one that has ended. `isTaken`: the vendor accepted its request. */
  readonly leave: (passage: Passage, isTaken?: boolean) => void;
}

interface Waiter {
  readonly mayWait: () => boolean;
  readonly look: () => void;
}

/** How much the room grows after the vendor accepted as many calls as there was room for; each rejection halves it, down to the least. */
const mostGrowth = 1;
const leastGrowth = 1 / 16;

/** Each lane adds up to so many milliseconds to a pause, so that the clients of several processes do not send together. */
export function createLane(jitterMs: number): Lane {
  let until = 0;
  /** How many calls may run at once; no limit until the vendor asks to wait. */
  let size = Number.POSITIVE_INFINITY;
  /** Marks the calls that the lane let in since the vendor last asked to wait. */
  let room = {};
  let growth = mostGrowth;
  let underWay = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const waiting = new Map<Passage, Waiter>();

  const remainingMs = () => (until === 0 ? 0 : Math.max(0, until - performance.now()));

  function letIn(): void {
    if (remainingMs() > 0) {
      schedule();
      return;
    }
    for (const [passage, { look }] of waiting) {
      if (underWay + 1 > size) return;
      waiting.delete(passage);
      occupy(passage);
      look();
    }
  }

  function occupy(passage: Passage): void {
    underWay += 1;
    passage.room = room;
  }

  function schedule(): void {
    clearTimeout(timer);
    // A timer may fire a fraction of a millisecond early, and no request comes earlier than the vendor asked.
    if (waiting.size > 0) timer = setTimeout(letIn, Math.ceil(remainingMs()) + 1 + Math.random() * jitterMs);
  }

  return {
    remainingMs,
    pause: (passage, milliseconds) => {
      until = Math.max(until, performance.now() + milliseconds);
      // Only a call that was sent since the last rejection says anything about the present room.
      if (size === Number.POSITIVE_INFINITY) size = 1;
      else if (passage.room === room) {
        size = Math.max(1, size / 2);
        growth = Math.max(leastGrowth, growth / 2);
        room = {};
      }
      for (const [other, { mayWait, look }] of waiting) {
        if (mayWait()) continue;
        waiting.delete(other);
        look();
      }
      schedule();
    },
    enter: (passage) => {
      if (remainingMs() > 0) return false;
      if (passage.isFree || passage.room || size === Number.POSITIVE_INFINITY) return true;
      if (waiting.size > 0 || underWay + 1 > size) return false;
      occupy(passage);
      return true;
    },
    queue: (passage, mayWait) =>
      new Promise((resolve) => {
        waiting.set(passage, { mayWait, look: resolve });
        if (waiting.size === 1) schedule();
      }),
    leave: (passage, isTaken = false) => {
      if (waiting.delete(passage) && waiting.size === 0) clearTimeout(timer);
      if (!passage.room) return;
      passage.room = undefined;
      underWay -= 1;
      if (isTaken) size += growth / size;
      letIn();
      if (underWay > 0 || waiting.size > 0) return;
      size = Number.POSITIVE_INFINITY;
      growth = mostGrowth;
    },
  };
}
