import type { Operation } from "../contract/contract.js";
import type { Fault } from "../faults/faults.js";
import type { FaultName } from "../faults/options.js";
import type { AnyRequest } from "../record.js";
import type { WireResponse } from "../server/wire.js";

/** A rule as the mock server follows it. */
export interface OpenRule {
  left: number;
  delayMs: number;
  readonly fault?: Fault & { readonly name: FaultName };
  readonly reply?: RuledReply;
}

/** The response that a test wants. */
export interface RuledReply {
  /** Whether it also goes to requests that break the contract. */
  readonly isUnchecked: boolean;
  /** Whether a rule for all operations has a response for this one. */
  readonly isFor: (operation: Operation | undefined) => boolean;
  readonly responseTo: (operation: Operation, request: AnyRequest) => WireResponse | undefined;
}

/** Keeps rules under the id of their operation; those for all operations have none. */
export interface RuleBook {
  readonly add: (id: string | undefined, rule: OpenRule) => void;
  /** The rule for the next request of the operation; without an operation, that of all. */
  readonly dueFor: (operation: Operation | undefined) => OpenRule | undefined;
  /** The rule that strikes the next connection, whatever it will carry. */
  readonly dueForConnection: () => OpenRule | undefined;
  readonly clear: () => void;
}

/**
 * Rules of one operation take their turns in the order in which they were made, each as often as it says; a lasting rule
 * gives way to the next that is made. Rules of one operation go before those of all.
 */
export function createRuleBook(): RuleBook {
  const queues = new Map<string | undefined, OpenRule[]>();
  const openOf = (id: string | undefined) => (queues.get(id) ?? []).filter(({ left }) => left > 0);
  return {
    add: (id, rule) => void queues.set(id, [...openOf(id).filter(({ left }) => Number.isFinite(left)), rule]),
    dueFor: (operation) =>
      (operation && openOf(operation.id)[0]) ??
      openOf(undefined).find(({ reply }) => reply?.isFor(operation) ?? true),
    dueForConnection: () =>
      [...queues.keys()]
        .flatMap((id) => openOf(id)[0] ?? [])
        .find(({ fault }) => fault?.at === "connection" || fault?.at === "listen"),
    clear: () => queues.clear(),
  };
}
