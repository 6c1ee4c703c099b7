import { checkMilliseconds } from "../check-options.js";
import { isBeforeRequest } from "../faults/faults.js";
import type { OpenRule } from "./book.js";
import type { Rule } from "./rules.js";

/** What a test holds of its rule. `changed` makes the server follow the rules that are left. */
export function handleOf(rule: OpenRule, changed: () => Promise<void>): Rule {
  const { fault } = rule;
  let isEnded = false;
  const handle: Rule = {
    times: (count) => {
      if (!(Number.isSafeInteger(count) && count > 0)) throw new Error("times must be a whole number from 1");
      if (fault?.at === "listen") {
        throw new Error("Refused connections cannot be counted; end the rule, or use resetOnConnect");
      }
      if (!isEnded) rule.left = count;
      return handle;
    },
    delay: (ms) => {
      checkMilliseconds("delay", ms);
      if (fault && isBeforeRequest(fault)) {
        throw new Error(`Fault "${fault.name}" strikes before the response, so there is nothing to delay`);
      }
      rule.delayMs = ms;
      return handle;
    },
    end: () => {
      isEnded = true;
      rule.left = 0;
      return changed();
    },
  };
  return handle;
}
