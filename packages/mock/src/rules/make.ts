import { checkMilliseconds, checkOptions, kinds } from "../check-options.js";
import type { Operation } from "../contract/contract.js";
import { createFault } from "../faults/faults.js";
import type { AnyRequest } from "../record.js";
import { type Reply, type ReplyOptions, responseFor } from "../reply/reply.js";
import type { WireResponse } from "../server/wire.js";
import type { OpenRule, RuledReply } from "./book.js";
import type { Rule, Rules } from "./rules.js";

/**
 * Makes rules.
 *
 * @param operations The operation that they are for, or all of them.
 * @param add Puts a rule in force.
 */
export function makeRules(operations: readonly Operation[], add: (rule: OpenRule) => Rule): Rules {
  const lasting = { left: Number.POSITIVE_INFINITY, delayMs: 0 };
  return {
    reply: (reply, options = {}) => {
      checkOptions("reply", options, { unchecked: kinds.boolean });
      return add({ ...lasting, reply: ruledReply(operations, reply, options) });
    },
    fail: (name, options) => {
      const fault = { name, ...createFault(name, options === undefined ? {} : options) };
      return add({ ...lasting, fault });
    },
    delay: (ms) => {
      checkMilliseconds("delay", ms);
      return add({ ...lasting, delayMs: ms });
    },
  };
}

function ruledReply(
  operations: readonly Operation[],
  reply: Parameters<Rules["reply"]>[0],
  options: ReplyOptions,
): RuledReply {
  const isUnchecked = options.unchecked === true;
  if (typeof reply === "function") {
    const responseTo = (operation: Operation, request: AnyRequest) => {
      const given = reply(request);
      return given === undefined ? undefined : responseFor(operation, given, options);
    };
    return { isUnchecked, isFor: () => true, responseTo };
  }
  const responses = responsesOf(operations, reply, options);
  return {
    isUnchecked,
    isFor: (operation) => operation !== undefined && responses.has(operation.id),
    responseTo: ({ id }) => responses.get(id),
  };
}

/** The response to each operation whose contract has it. If none has it, this throws in the line of the test that asks for it. */
function responsesOf(
  operations: readonly Operation[],
  reply: Reply,
  options: ReplyOptions,
): ReadonlyMap<string, WireResponse> {
  const responses = new Map<string, WireResponse>();
  const problems: unknown[] = [];
  for (const operation of operations) {
    try {
      responses.set(operation.id, responseFor(operation, reply, options));
    } catch (error) {
      problems.push(error);
    }
  }
  if (responses.size === 0 && problems.length > 0) throw problems[0];
  return responses;
}
