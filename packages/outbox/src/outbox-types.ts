import type { MessengerEvent } from "@trunkline/unified";
import type { AddAllOptions, AddProgress } from "./add-all.js";
import type { OutboxHooks } from "./hooks.js";
import type { Engine, RowQuery, Store } from "./ledger.js";
import type { OutboxEvents } from "./listeners.js";
import type { AddOptions } from "./new-row.js";
import type { OutboxRow } from "./row.js";
import type { Sender } from "./sender.js";
import type { RowState } from "./state.js";
import type { Worker, WorkOptions } from "./worker.js";

/** What an outbox is made of. */
export interface OutboxOptions<S extends Sender = Sender> {
  /** Sends the messages. The outbox does not close it. */
  readonly messenger: S;
  /** Where the messages are. */
  readonly store: Store;
  /** What wakes workers on other machines. Without it, workers look at the store once a second. */
  readonly engine?: Engine;
  /** How long a worker has for a message, in milliseconds. Then its outcome is unknown. Longer than a call takes; default 60,000. */
  readonly leaseMs?: number;
  /** After how many milliseconds settled rows are removed, except those that are `unknown`. Without it, they stay. */
  readonly retentionMs?: number;
  /** What looks on, such as `openTelemetry()` of `@trunkline/outbox/opentelemetry`. */
  readonly hooks?: OutboxHooks;
  /** Makes the text of a message one that nobody else can read; `decrypt` makes it the text again. */
  readonly encrypt?: (text: string) => string | Promise<string>;
  readonly decrypt?: (text: string) => string | Promise<string>;
}

/** A message with how to add it. */
export type Entry<Message> = AddOptions & { readonly message: Message };

/** How many rows are in each state, and of all rows how many are settled. */
export interface OutboxProgress extends Readonly<Record<RowState, number>> {
  readonly total: number;
  readonly settled: number;
}

/** What asking vendors about rows of unknown outcome led to. */
export interface OutboxReconciled {
  /** Ids of rows that are `accepted` now. */
  readonly accepted: readonly string[];
  /** Those that are still unknown, and what to do. */
  readonly unknown: readonly { readonly id: string; readonly reason: string }[];
}

/** Sends messages that survive the process. */
export interface Outbox<Message> {
  /**
   * Adds a message, unless there is one with its id. `tx` is a transaction of the store's database: the message is added if that commits.
   *
   * @throws {VendorError} of the kind `invalid` if a row cannot hold the message, such as a stream.
   */
  add(
    message: Message,
    options: AddOptions & { readonly tx?: unknown },
  ): Promise<{ readonly id: string; readonly isNew: boolean }>;
  /**
   * Adds the messages of any iterable, batch by batch; memory stays flat. If it throws, or a message is invalid, those
   * before are added, and it can be run again: an id is added once.
   */
  addAll(
    entries: Iterable<Entry<Message>> | AsyncIterable<Entry<Message>>,
    options?: AddAllOptions,
  ): Promise<AddProgress>;
  /** Starts a worker. */
  work(options?: WorkOptions): Worker;
  /** Listens, and gives the function that ends it. `settled` tells of what this process settles or finds out. */
  on<Name extends keyof OutboxEvents>(
    name: Name,
    listener: (event: OutboxEvents[Name]) => unknown,
  ): () => void;
  get(id: string): Promise<OutboxRow | undefined>;
  list(query?: RowQuery): Promise<readonly OutboxRow[]>;
  progress(): Promise<OutboxProgress>;
  /** Takes an event of the messenger's webhook. One about a message that it sent advances its row, and may settle it. */
  deliver(event: MessengerEvent): Promise<void>;
  /** Asks the vendors about all messages of unknown outcome, whichever process sent them, where they can be asked. */
  reconcile(): Promise<OutboxReconciled>;
  /**
   * Says what a person knows of a message that is `unknown`. `notSent` does not send it: add it again under another id for that.
   *
   * @throws {VendorError} of the kind `conflict` if the row is not `unknown`.
   */
  resolve(id: string, state: "accepted" | "notSent"): Promise<OutboxRow>;
  /** Stops the workers, waits for the messages that run, and closes the store. */
  close(): Promise<void>;
}
