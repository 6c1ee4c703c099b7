import { type SendOutcome, VendorError } from "@trunkline/unified";
import { onTestFinished } from "vitest";
import { createOutbox, type Engine, type OutboxHooks, type Sender, type Store } from "../src/index.js";
import { createMemoryStore } from "./memory-store.js";

export interface StubMessage {
  readonly via: string;
  readonly text?: string;
}

/** How a call ends; a number is a limit with that many milliseconds to wait, and `throttled` one of a proxy, which proves nothing. */
type Ended = "accepted" | "throttled" | number;
export type StubEnding = Ended | Promise<Ended>;

/** An outbox over a stub of a messenger, which records when it was called. Any text is the name of a channel. */
export function startStub(
  endingOf: (message: StubMessage, call: number) => StubEnding,
  options: {
    readonly store?: Store;
    readonly engine?: Engine;
    readonly leaseMs?: number;
    readonly hooks?: OutboxHooks;
    readonly retentionMs?: number;
  } = {},
) {
  const calls: { readonly text: string; readonly via: string; readonly at: number }[] = [];
  const sender: Sender = {
    ...{ accounts: {}, capabilities: {} },
    reconcile: async () => ({ outcome: "unknown", reason: "nobody can be asked" }),
    find: async () => ({ outcome: "unknown", reason: "nobody can be asked" }),
    send: {
      outcome: async (message: StubMessage) => {
        const ending = endingOf(message, calls.length);
        calls.push({ text: message.text ?? "", via: message.via, at: performance.now() });
        return outcomeOf(message.via, await ending);
      },
    },
  };
  const { store = createMemoryStore(), ...others } = options;
  const outbox = createOutbox({ messenger: sender as never, store, ...others });
  onTestFinished(() => outbox.close());
  const add = (id: string, via = "a", its: object = {}) =>
    outbox.add({ via, text: id } as never, { id, ...its });
  return { outbox, store, calls, add };
}

function outcomeOf(via: string, ending: Ended): SendOutcome {
  if (ending === "accepted") {
    return { outcome: "accepted", receipt: { via, vendor: "acme", id: "1", status: "queued", raw: {} } };
  }
  const limit = { kind: "rateLimited", reason: "slow down" } as const;
  const known = { vendor: "acme", operation: "send", ...limit };
  if (ending === "throttled") {
    return { outcome: "unknown", via, error: new VendorError({ ...known, outcome: "unknown" }) };
  }
  const error = new VendorError({ ...known, outcome: "rejected", retryAfterMs: ending });
  return { outcome: "rejected", via, error };
}
