import { checkOptions, kinds } from "../check-options.js";
import type { FaultName, FaultOptions } from "../faults/options.js";
import type { Reply } from "../reply/reply.js";
import type { Rule, Rules } from "../rules/rules.js";
import { controlPath } from "./guard.js";

/** A rule as JSON. */
interface AskedRule {
  readonly operation?: string;
  readonly reply?: Reply;
  readonly unchecked?: boolean;
  readonly fault?: FaultName;
  readonly options?: FaultOptions[FaultName];
  readonly delay?: number;
  readonly times?: number;
}

const members = {
  operation: kinds.text,
  reply: kinds.object,
  unchecked: kinds.boolean,
  fault: kinds.text,
  options: kinds.object,
  delay: kinds.milliseconds,
  times: kinds.count,
};

/** @throws {Error} when the rule is invalid, or would keep the mock from being controlled. */
export function makeRule(on: (operation?: string) => Rules, asked: unknown): Rule {
  checkOptions("rule", asked, members);
  const { operation, reply, unchecked, fault, options, delay, times } = asked as AskedRule;
  const rules = on(operation);
  if (reply && fault) throw new Error("A rule must have a reply or a fault, not both");
  if (fault === "refuse" || (fault === "resetOnConnect" && times === undefined)) {
    throw new Error(
      `Fault "${fault}" would also block ${controlPath}; use resetOnConnect with times, or make the rule in the process of the mock`,
    );
  }
  const rule = reply
    ? rules.reply(reply, unchecked === undefined ? {} : { unchecked })
    : fault
      ? rules.fail(fault, options)
      : rules.delay(required(delay));
  if ((reply || fault) && delay !== undefined) rule.delay(delay);
  return times === undefined ? rule : rule.times(times);
}

function required(delay: number | undefined): number {
  if (delay === undefined) throw new Error("A rule must have a reply, a fault or a delay");
  return delay;
}
