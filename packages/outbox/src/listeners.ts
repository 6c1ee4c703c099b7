import type { Outbox } from "./outbox-types.js";
import type { OutboxRow } from "./row.js";

/** What an outbox tells, by its name. */
export interface OutboxEvents {
  /** A row got into a settled state: once for each, so that one that is `unknown` may be told again when it is known. */
  readonly settled: OutboxRow;
  /** What a worker goes on after, such as a ledger that cannot be reached. Without a listener the process warns. */
  readonly error: unknown;
}

export interface Listeners {
  readonly on: Outbox<unknown>["on"];
  readonly has: (name: keyof OutboxEvents) => boolean;
  readonly tell: <Name extends keyof OutboxEvents>(name: Name, event: OutboxEvents[Name]) => void;
}

/** Listeners whose own errors, thrown at once or later, become warnings: a message that was sent stays sent. */
export function createListeners(): Listeners {
  const all: { readonly [Name in keyof OutboxEvents]: Set<(event: never) => unknown> } = {
    settled: new Set(),
    error: new Set(),
  };
  return {
    on: (name, listener) => {
      // One function that is added twice is told twice, and removed one by one.
      const own = (event: never) => listener(event);
      all[name].add(own);
      return () => void all[name].delete(own);
    },
    has: (name) => all[name].size > 0,
    tell: (name, event) => {
      if (name === "error" && all.error.size === 0) warn(event);
      for (const listener of [...all[name]]) {
        try {
          const returned = listener(event as never);
          if (typeof returned === "object") Promise.resolve(returned).catch(warn);
        } catch (error) {
          warn(error);
        }
      }
    },
  };
}

function warn(error: unknown): void {
  process.emitWarning(error instanceof Error ? error : new Error(`outbox: ${String(error)}`));
}
