/**
 * The state of a row. `queued`: nobody sends it now; `dispatching`: a worker has it under a lease, and may have called the
 * vendor; `accepted`, `rejected`, `notSent`: it ended so; `unknown`: its worker or its response was lost, so that the vendor may have it.
 */
export type RowState = "queued" | "dispatching" | "accepted" | "rejected" | "notSent" | "unknown";

/** How a row ends for good, or for now. */
export type SettledState = Exclude<RowState, "queued" | "dispatching">;

/** Who says so. */
export type Ground =
  /** The worker that sent it, in time or late. */
  | "worker"
  /** Its lease was over, so its worker is lost. */
  | "lease"
  /** An event of the vendor. */
  | "event"
  /** The vendor was asked. */
  | "lookUp"
  /** A person. */
  | "person";

/** Which states a row can go to, and on whose word. No other step is ever made. */
export const steps: Readonly<Record<RowState, Readonly<Partial<Record<RowState, readonly Ground[]>>>>> = {
  // An event about an attempt that its worker believed to be rejected or not sent. Otherwise the message is sent twice.
  queued: { dispatching: ["worker"], accepted: ["event"] },
  dispatching: {
    queued: ["worker"],
    accepted: ["worker", "event"],
    rejected: ["worker", "event"],
    notSent: ["worker"],
    unknown: ["worker", "lease"],
  },
  unknown: {
    accepted: ["worker", "event", "lookUp", "person"],
    rejected: ["worker", "event"],
    // Late: only the worker of an attempt sends it, so what it proves is true whichever clock ended its lease.
    notSent: ["worker", "lookUp", "person"],
  },
  accepted: {},
  rejected: {},
  notSent: {},
};

/** Every state. */
export const rowStates = Object.keys(steps) as readonly RowState[];

export function canStep(from: RowState, to: RowState, ground: Ground): boolean {
  return steps[from][to]?.includes(ground) ?? false;
}

/** The states from which a row can go to a state on somebody's word: what the condition of a compare-and-set says. */
export function statesBefore(to: RowState, ground: Ground): readonly RowState[] {
  return rowStates.filter((from) => canStep(from, to, ground));
}
