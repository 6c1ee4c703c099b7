import type { VendorError } from "@trunkline/unified";

/** A row of unknown outcome whose error this process has. */
export interface Doubt {
  readonly id: string;
  readonly attempt: number;
  readonly error: VendorError;
}

export interface Doubts {
  readonly add: (doubt: Doubt) => void;
  readonly remove: (id: string) => void;
  readonly all: () => readonly Doubt[];
}

/** The oldest are forgotten, so that memory stays flat. */
const most = 10_000;

export function createDoubts(): Doubts {
  const doubts = new Map<string, Doubt>();
  return {
    add: (doubt) => {
      doubts.set(doubt.id, doubt);
      const [oldest] = doubts.keys();
      if (doubts.size > most && oldest !== undefined) doubts.delete(oldest);
    },
    remove: (id) => void doubts.delete(id),
    all: () => [...doubts.values()],
  };
}
