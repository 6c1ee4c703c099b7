import type { Ground } from "./standing.js";

/** What failures mean: by the vendor's code, by HTTP status or a range of them, and otherwise. */
export interface ErrorTable {
  readonly code: ReadonlyMap<string, Meaning>;
  readonly status: ReadonlyMap<string, Meaning>;
  readonly default: Meaning;
}

export interface Meaning {
  readonly kind: string;
  readonly outcome: string;
  /** The vendor's own name of the code. */
  readonly name?: string;
  readonly standing?: Exclude<Ground, "unknown">;
  readonly note?: string;
  readonly source?: string;
}
