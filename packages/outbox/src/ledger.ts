import type { DeliveryState } from "@trunkline/unified";
import type { DispatchedRow, NewRow, OutboxRow, Settlement } from "./row.js";
import type { Ground, RowState } from "./state.js";

/** Which rows a worker asks for. */
export interface DispatchQuery {
  /** How many at most. */
  readonly limit: number;
  /** How long the worker has each of them. */
  readonly leaseMs: number;
  /** These rows only; without it, whatever is due: by priority, then by when it is due, then by when it was added. */
  readonly ids?: readonly string[];
  /** Lanes that pause. */
  readonly except?: readonly string[];
}

/** What is to be done about rows that nobody works on. */
export interface Lost {
  /** Rows whose lease was over; they are `unknown` now. */
  readonly unknown: readonly OutboxRow[];
  /** The ids of rows that are `queued` and due, at most so many as were asked for. */
  readonly due: readonly string[];
  /** In how many milliseconds the next row becomes due, or a lease ends, by the ledger's clock; undefined if there is none. */
  readonly nextInMs?: number;
}

/**
 * The truth. Each method is one transaction, committed when its promise resolves, and each change of a row is one compare-and-set
 * on id, state and attempt. Two processes may call any of them at the same time.
 */
export interface Ledger {
  /** Adds the rows whose id is new, and gives their ids. `tx` is the caller's own transaction, if the ledger knows such. */
  add(rows: readonly NewRow[], tx?: unknown): Promise<readonly string[]>;
  /** `queued` → `dispatching`, with one attempt more. A row that another worker took first is not among them. */
  dispatch(query: DispatchQuery): Promise<readonly DispatchedRow[]>;
  /**
   * Settles the attempt of a row, if `canStep` allows it from the row's state. False if it does not, or the attempt is another one.
   * An accepted row keeps the receipt of its attempt also if an event settled it before.
   */
  settle(id: string, attempt: number, settlement: Settlement): Promise<boolean>;
  /** `dispatching` → `queued`, due so many milliseconds from now. `why` is the error as JSON. */
  again(id: string, attempt: number, delayMs: number, why?: string): Promise<boolean>;
  /** `dispatching` → `unknown` where the lease is over, and what is due. */
  lost(limit: number): Promise<Lost>;
}

/** Rows to look at. */
export interface RowQuery {
  readonly state?: RowState;
  readonly via?: string;
  readonly ground?: Ground;
  /** Those that a vendor's events name so. */
  readonly correlation?: string;
  /** With what a vendor can be asked by, which holds the message. */
  readonly withAttempt?: boolean;
  /** At most so many. Default 100. */
  readonly limit?: number;
  /** Those after this id, in the order in which they were added. */
  readonly after?: string;
}

/** What an event says of a message. */
export interface LedgerUpdate {
  readonly account: string;
  readonly correlation: string;
  readonly status: DeliveryState;
  readonly error?: string;
}

/** A row after an update, and whether the update settled it. */
export interface Updated {
  readonly row: OutboxRow;
  readonly isSettled: boolean;
}

/** Looks at the truth, and keeps what is beside it. */
export interface Records {
  get(id: string): Promise<OutboxRow | undefined>;
  list(query: RowQuery): Promise<readonly OutboxRow[]>;
  /** How many rows are in each state. */
  count(): Promise<Readonly<Record<RowState, number>>>;
  /**
   * Advances the delivery state of the row with the correlation, and settles it where that proves something: any state but `unknown`
   * and `failed` proves that the vendor accepted it, and `failed` that the vendor said no. An update that no row has yet is kept
   * until one has. Where several rows have the correlation, an update says nothing of any of them.
   */
  update(update: LedgerUpdate): Promise<Updated | undefined>;
  /** Removes settled rows that are older than so many milliseconds, never those that are `unknown`, and gives how many. */
  remove(olderThanMs: number): Promise<number>;
}

/** Where the messages are: a ledger, its records, and an end. */
export interface Store {
  readonly ledger: Ledger;
  readonly records: Records;
  close(): Promise<void>;
}

/** What wakes workers. A job is an id; it may come late, twice, or never. */
export interface Engine {
  /** Asks that somebody works on the rows, at once or so many milliseconds from now. */
  wake(ids: readonly string[], options?: { readonly delayMs?: number; readonly tx?: unknown }): Promise<void>;
  /** Calls `handle` with ids until the returned function is called, which waits for the calls that run. */
  work(
    handle: (ids: readonly string[]) => Promise<void>,
    options: { readonly concurrency: number },
  ): Promise<() => Promise<void>>;
  /** Ids whose jobs the engine gave up. */
  lost(): Promise<readonly string[]>;
}
