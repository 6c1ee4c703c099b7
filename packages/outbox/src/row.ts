import type { DeliveryState } from "@trunkline/unified";
import type { Ground, RowState, SettledState } from "./state.js";

/** A message to be sent, as the ledger stores it. All times are milliseconds since the epoch by the ledger's own clock. */
export interface NewRow {
  /** The caller's own id, which is never used twice. */
  readonly id: string;
  /** The channel or the route, which is also the lane. */
  readonly via: string;
  /** The message as text, encrypted if the outbox has a hook for that. Only {@link MessageText} reads it. */
  readonly message: string;
  /** When it may be sent at the earliest; undefined for at once. */
  readonly dueAt?: number;
  /** Rows with a higher number are sent first: a whole number of at most 32 bits. Default 0. */
  readonly priority?: number;
  /** The caller's name for it, for logs and traces. */
  readonly tag?: string;
  /** The trace that added it, as W3C's `traceparent`. */
  readonly trace?: string;
  /** The vendor, and what its events will call the message, if that is known before it is sent. An event can then settle a row whose worker died. */
  readonly account?: string;
  readonly correlation?: string;
}

/** A row that a worker has under a lease. */
export interface DispatchedRow extends Required<Pick<NewRow, "id" | "via" | "message">> {
  /** Counts from 1. With the id it names this sending and no other. */
  readonly attempt: number;
  /** How long the lease lasts from the moment when the dispatch was committed, in milliseconds. */
  readonly leaseMs: number;
  readonly tag?: string;
  readonly trace?: string;
}

/** What became of a row. */
export interface Settlement {
  readonly state: SettledState;
  readonly ground: Ground;
  /** The vendor, and what its events call the message, as far as they are known. */
  readonly account?: string;
  readonly correlation?: string;
  /** The receipt of `unified` without `raw`, as JSON. */
  readonly receipt?: string;
  /** The error of `unified` as JSON, or the reason in words. */
  readonly error?: string;
}

/** What a vendor can be asked about a row by. */
export interface Attempted {
  /** As in {@link NewRow}. */
  readonly message: string;
  /** How many milliseconds ago the row was dispatched last, by the ledger's clock. */
  readonly startedAgoMs: number;
  /** How many milliseconds ago it was settled or its lease ended, whichever was first. Below 0 while its lease lasts. */
  readonly endedAgoMs: number;
}

/** A row as a person or a program looks at it. */
export interface OutboxRow {
  readonly id: string;
  readonly via: string;
  readonly state: RowState;
  readonly attempt: number;
  readonly priority: number;
  readonly addedAt: Date;
  readonly dueAt: Date;
  /** When a row got into its settled state. */
  readonly settledAt?: Date;
  readonly ground?: Ground;
  readonly tag?: string;
  readonly trace?: string;
  readonly account?: string;
  readonly correlation?: string;
  readonly receipt?: unknown;
  readonly error?: unknown;
  /** What the vendor's events said of it since. */
  readonly delivery?: DeliveryState;
  /** Its last attempt, if it was asked for and there is one. */
  readonly attempted?: Attempted;
}
