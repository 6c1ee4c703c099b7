import type { Operation } from "./contract/load.js";
import { createFault, type Fault, type FaultName, type FaultOptions } from "./faults.js";
import type { AnyRequest } from "./record.js";
import { type Reply, type ReplyOptions, type Resolved, resolveReply } from "./reply.js";

/** What happens to requests, and how often. */
export interface Rule {
  /** Lets the rule hold for so many requests; without it, it holds until it ends. */
  readonly times: (count: number) => Rule;
  /** Holds each answer back for so many milliseconds. */
  readonly delay: (ms: number) => Rule;
  /** Ends the rule. Resolves once connections are accepted again, where it refused them. */
  readonly end: () => Promise<void>;
}

/** What can be said of the requests of an operation. */
export interface Rules<Request = AnyRequest> {
  /**
   * Answers so. A function gets the request; where it gives undefined, the request is answered as if there were no rule.
   *
   * @throws {Error} when the contract has no such answer, unless `unchecked`.
   */
  readonly reply: (reply: Reply | ((request: Request) => Reply | undefined), options?: ReplyOptions) => Rule;
  /** Breaks the exchange. */
  readonly fail: <Name extends FaultName>(fault: Name, options?: FaultOptions[Name]) => Rule;
  /** Answers as ever, after so many milliseconds. */
  readonly delay: (ms: number) => Rule;
}

/** A rule as the server takes it. */
export interface OpenRule {
  left: number;
  delayMs: number;
  readonly fault?: { readonly name: FaultName } & Fault;
  readonly isUnchecked: boolean;
  readonly resolve?: (operation: Operation, request: AnyRequest) => Resolved | undefined;
}

export interface RuleBook {
  readonly on: (operation: Operation | undefined) => Rules;
  /** The rule that the next request of the operation falls under; without an operation, the next request at all. */
  readonly peek: (operation: Operation | undefined) => OpenRule | undefined;
  /** The rule that strikes the next connection, whatever it will carry. */
  readonly peekConnection: () => OpenRule | undefined;
  readonly use: (rule: OpenRule) => void;
  readonly clear: () => void;
}

/**
 * Keeps the rules. Those of one operation are taken in the order in which they were made, each as often as it says; one
 * that lasts gives way to the next that is made. Rules of an operation go before those of all.
 *
 * @param onChange Called when the rule that is due may be another.
 */
export function createRuleBook(onChange: () => Promise<void>): RuleBook {
  const queues = new Map<string | undefined, OpenRule[]>();

  const first = (key: string | undefined) => queues.get(key)?.find(({ left }) => left > 0);

  function add(key: string | undefined, rule: OpenRule): Rule {
    const queue = (queues.get(key) ?? []).filter(({ left }) => Number.isFinite(left) && left > 0);
    queues.set(key, [...queue, rule]);
    void onChange();
    const open: Rule = {
      times: (count) => {
        if (!(Number.isInteger(count) && count > 0)) throw new Error("times takes a whole number above 0");
        if (rule.fault?.isRefusal) {
          throw new Error(
            "A refused connection is not seen, so it cannot be counted; end the rule instead, or fail with resetOnConnect",
          );
        }
        rule.left = count;
        return open;
      },
      delay: (ms) => {
        rule.delayMs = milliseconds(ms);
        return open;
      },
      end: () => {
        rule.left = 0;
        return onChange();
      },
    };
    return open;
  }

  return {
    on: (operation) => {
      const key = operation?.id;
      const lasting = { left: Number.POSITIVE_INFINITY, delayMs: 0, isUnchecked: false };
      return {
        reply: (reply, options = {}) => {
          const isUnchecked = options.unchecked === true;
          if (typeof reply !== "function") {
            // An answer that the contract does not have fails here, in the line of the test that asks for it.
            if (operation) resolveReply(operation, reply, options);
            return add(key, {
              ...lasting,
              isUnchecked,
              resolve: (one) => resolveReply(one, reply, options),
            });
          }
          return add(key, {
            ...lasting,
            isUnchecked,
            resolve: (one, request) => {
              const given = reply(request);
              return given && resolveReply(one, given, options);
            },
          });
        },
        fail: (name, options) =>
          add(key, { ...lasting, fault: { name, ...createFault(name, options ?? {}) } }),
        delay: (ms) => add(key, { ...lasting, delayMs: milliseconds(ms) }),
      };
    },
    peek: (operation) => (operation && first(operation.id)) ?? first(undefined),
    peekConnection: () => {
      const due = [...queues.keys()].flatMap((key) => first(key) ?? []);
      return due.find(({ fault }) => fault?.onConnection ?? fault?.isRefusal);
    },
    use: (rule) => {
      rule.left -= 1;
      void onChange();
    },
    clear: () => {
      queues.clear();
      void onChange();
    },
  };
}

function milliseconds(ms: number): number {
  if (!(Number.isFinite(ms) && ms >= 0)) throw new Error("delay takes a number of milliseconds from 0");
  return ms;
}
