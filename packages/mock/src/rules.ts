import { checkMilliseconds, checkOptions, kinds } from "./check-options.js";
import type { Operation } from "./contract/load.js";
import { type Answer, createFault, type Fault, type FaultName, type FaultOptions } from "./faults.js";
import type { AnyRequest } from "./record.js";
import { answerTo, type Reply, type ReplyOptions } from "./reply.js";

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
  /** Which operations a rule for all of them is for: those whose contract has the reply. */
  readonly isFor?: (operation: Operation | undefined) => boolean;
  readonly resolve?: (operation: Operation, request: AnyRequest) => Answer | undefined;
}

export interface RuleBook {
  /** @param operations Those that the rules are for; `id` is undefined where that is all of them. */
  readonly on: (id: string | undefined, operations: readonly Operation[]) => Rules;
  /** The rule that the next request of the operation falls under; without an operation, that of all. */
  readonly peek: (operation: Operation | undefined) => OpenRule | undefined;
  /** The rule that strikes the next connection, whatever it will carry. */
  readonly peekConnection: () => OpenRule | undefined;
  readonly use: (rule: OpenRule) => void;
  readonly clear: () => Promise<void>;
}

/**
 * Keeps the rules. Those of one operation are taken in the order in which they were made, each as often as it says; one
 * that lasts gives way to the next that is made. Rules of an operation go before those of all.
 *
 * @param onChange Called when the rule that is due may be another.
 * @param onError Told of a change that failed and that nobody waits for.
 */
export function createRuleBook(onChange: () => Promise<void>, onError: (error: unknown) => void): RuleBook {
  const queues = new Map<string | undefined, OpenRule[]>();

  const openOf = (key: string | undefined) => (queues.get(key) ?? []).filter(({ left }) => left > 0);
  const change = () => void onChange().catch(onError);

  function add(key: string | undefined, rule: OpenRule): Rule {
    const queue = (queues.get(key) ?? []).filter(({ left }) => Number.isFinite(left) && left > 0);
    queues.set(key, [...queue, rule]);
    change();
    let isEnded = false;
    const open: Rule = {
      times: (count) => {
        if (!(Number.isSafeInteger(count) && count > 0))
          throw new Error("times takes a whole number above 0");
        if (rule.fault?.isRefusal) {
          throw new Error(
            "A refused connection is not seen, so it cannot be counted; end the rule instead, or fail with resetOnConnect",
          );
        }
        if (!isEnded) rule.left = count;
        return open;
      },
      delay: (ms) => {
        checkMilliseconds("delay", ms);
        const { onConnection, onHead, isRefusal, name } = rule.fault ?? {};
        if (onConnection ?? onHead ?? isRefusal) {
          throw new Error(`The fault "${name}" strikes before there is an answer that could be delayed`);
        }
        rule.delayMs = ms;
        return open;
      },
      end: () => {
        isEnded = true;
        rule.left = 0;
        return onChange();
      },
    };
    return open;
  }

  return {
    on: (key, operations) => {
      const lasting = { left: Number.POSITIVE_INFINITY, delayMs: 0, isUnchecked: false };
      return {
        reply: (reply, options = {}) => {
          checkOptions("reply", options, { unchecked: kinds.boolean });
          const isUnchecked = options.unchecked === true;
          if (typeof reply === "function") {
            const resolve = (one: Operation, request: AnyRequest) => {
              const given = reply(request);
              return given === undefined ? undefined : answerTo(one, given, options);
            };
            return add(key, { ...lasting, isUnchecked, resolve });
          }
          const answers = answersOf(operations, reply, options);
          return add(key, {
            ...lasting,
            isUnchecked,
            ...(key === undefined && { isFor: (one) => one !== undefined && answers.has(one.id) }),
            resolve: (one) => answers.get(one.id),
          });
        },
        fail: (name, options) =>
          add(key, {
            ...lasting,
            fault: { name, ...createFault(name, options === undefined ? {} : options) },
          }),
        delay: (ms) => {
          checkMilliseconds("delay", ms);
          return add(key, { ...lasting, delayMs: ms });
        },
      };
    },
    peek: (operation) =>
      (operation && openOf(operation.id)[0]) ??
      openOf(undefined).find(({ isFor }) => isFor?.(operation) ?? true),
    peekConnection: () => {
      const due = [...queues.keys()].flatMap((key) => openOf(key)[0] ?? []);
      return due.find(({ fault }) => fault?.onConnection ?? fault?.isRefusal);
    },
    use: (rule) => {
      rule.left -= 1;
      change();
    },
    clear: () => {
      queues.clear();
      return onChange();
    },
  };
}

/**
 * What a reply is to each of the operations whose contract has it. It fails here, in the line of the test that asks for
 * it, where none of them has it.
 */
function answersOf(
  operations: readonly Operation[],
  reply: Reply,
  options: ReplyOptions,
): ReadonlyMap<string, Answer> {
  const answers = new Map<string, Answer>();
  const refusals: unknown[] = [];
  for (const operation of operations) {
    try {
      answers.set(operation.id, answerTo(operation, reply, options));
    } catch (error) {
      refusals.push(error);
    }
  }
  if (answers.size === 0 && refusals.length > 0) throw refusals[0];
  return answers;
}
