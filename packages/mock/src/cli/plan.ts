import { isBeforeRequest } from "../faults/faults.js";
import type { FaultName, FaultOptions } from "../faults/options.js";
import type { Mock } from "../mock.js";
import type { Listening } from "./log.js";
import { type Delay, type Failure, strikesConnections } from "./notation.js";
import { findTargets, type Named, type Target } from "./targets.js";

/** A mock that runs. */
export interface Running extends Named, Listening {
  readonly mock: Mock;
}

/** The faults and the delay of one operation of a vendor, or of all its requests. */
interface Plan {
  readonly target: Target<Running>;
  readonly failures: readonly Failure[];
  readonly delay: Delay | undefined;
}

/**
 * Makes rules of `--fail` and `--delay`.
 *
 * @throws {Error} when no vendor has the operation, or two options exclude each other.
 */
export function applyPlans(
  running: readonly Running[],
  failures: readonly Failure[],
  delays: readonly Delay[],
): void {
  const plans = plansOf(running, failures, delays);
  for (const plan of plans) {
    const ofAll = plans.find(
      ({ target }) => target.vendor === plan.target.vendor && target.operation === undefined,
    );
    checkPlan(plan, ofAll);
    applyPlan(plan, ofAll?.delay);
  }
}

function plansOf(
  running: readonly Running[],
  failures: readonly Failure[],
  delays: readonly Delay[],
): Plan[] {
  const asked = [...failures, ...delays].flatMap((one) =>
    findTargets(one.target, running).map((target) => ({
      target,
      key: JSON.stringify([target.vendor.name, target.operation]),
      one,
    })),
  );
  return [...new Map(asked.map(({ key, target }) => [key, target]))].map(([key, target]) => {
    const here = asked.filter((other) => other.key === key).map(({ one }) => one);
    return {
      target,
      failures: here.filter((one) => "fault" in one),
      delay: here.filter((one) => "ms" in one).at(-1),
    };
  });
}

function checkPlan({ target, failures, delay }: Plan, ofAll: Plan | undefined): void {
  const lasting = failures.slice(0, -1).find(({ times }) => times === undefined);
  if (lasting) {
    throw new Error(
      `${lasting.given} never ends, so no fault comes after it; put it last, or give it times=1`,
    );
  }
  if (target.operation === undefined) return;
  const early = failures.find(strikesConnections);
  if (early) {
    throw new Error(
      `${early.given}: ${early.fault} strikes before the operation is known; name no operation`,
    );
  }
  // Rules of one operation go before rules of all, so this fault would never strike here.
  const hidden = ofAll?.failures.find((failure) => !strikesConnections(failure));
  if (delay && hidden) {
    throw new Error(
      `${delay.given} would keep ${hidden.given} away from ${target.operation}; name the operation in both, or in neither`,
    );
  }
}

function applyPlan({ target, failures, delay }: Plan, delayOfAll: Delay | undefined): void {
  const rules = target.vendor.mock.on(target.operation);
  const ms = (delay ?? delayOfAll)?.ms ?? 0;
  for (const failure of failures) {
    const { fault, options, times } = failure;
    const rule = rules.fail(fault, options as FaultOptions[FaultName]);
    if (!isBeforeRequest(failure)) rule.delay(ms);
    if (times !== undefined) rule.times(times);
  }
  // A lasting rule gives way to the next one, so the delay comes after rules that end.
  const isEnding = failures.every(({ times }) => times !== undefined);
  if (delay && isEnding) rules.delay(ms);
}
