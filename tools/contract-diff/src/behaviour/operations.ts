import type { Contract, Operation } from "@trunkline/contract";
import type { Reason } from "../severity.js";
import { compared } from "./compared.js";
import { codeReasons } from "./errors.js";
import { proofReasons } from "./proof.js";
import * as rules from "./rules.js";

/** What changed in how the operations are called and their answers are judged. */
export function operationReasons(base: Contract, revision: Contract): Reason[] {
  const before = new Map(base.operations.map((operation) => [operation.operationId, operation]));
  return revision.operations.flatMap((now) => {
    const old = before.get(now.operationId);
    if (!old) return [];
    const place = `\`${now.operationId}\``;
    const named = (one: Operation) => ({
      "x-trunkline-envelope": one.isBare ? "none" : undefined,
      "x-trunkline-idempotency": one.idempotency,
    });
    const [were, are] = [named(old), named(now)];
    return [
      ...(["x-trunkline-envelope", "x-trunkline-idempotency"] as const).flatMap((name) =>
        compared(place, name, rules.operationRules[name], were[name], are[name]),
      ),
      ...sentReasons(place, old, now),
      ...proofReasons(place, old.proof, now.proof),
      ...codeReasons(base, old, revision, now),
    ];
  });
}

/** What is sent where nothing is given. That a parameter has to be given, or need not, shows in its types. */
function sentReasons(place: string, old: Operation, now: Operation): Reason[] {
  return now.parameters.flatMap((parameter) => {
    const same = old.parameters.find((one) => one.name === parameter.name && one.in === parameter.in);
    const isSent = same?.sent !== undefined && parameter.sent !== undefined;
    return isSent ? compared(place, parameter.name, rules.sentRule, same.sent, parameter.sent) : [];
  });
}
