import { noCache, noCredentials, onePin, pinned } from "./actions.js";
import { noExpressionsInScripts, tokenForTags, trustedExpressions } from "./expressions.js";
import { hostedRunners, noAddresses, timeouts } from "./limits.js";
import { harmlessTriggers, leastPermissions, nothingLeftOver } from "./permissions.js";
import { fromMain, guardedPublishing, installsWithoutScripts } from "./release.js";
import { type Scripts, scriptsExist } from "./scripts.js";
import { exactSteps, knownActions, noHiddenFailures } from "./steps.js";
import type { Workflow } from "./workflow.js";

/** Holds all workflows to every rule, and returns what breaks one. */
export function checkWorkflows(workflows: readonly Workflow[], scripts: Scripts): string[] {
  const rules = [
    pinned,
    onePin,
    noCache,
    noCredentials,
    leastPermissions,
    nothingLeftOver,
    harmlessTriggers,
    noExpressionsInScripts,
    trustedExpressions,
    tokenForTags,
    timeouts,
    hostedRunners,
    noAddresses,
    guardedPublishing,
    fromMain,
    installsWithoutScripts,
    exactSteps,
    knownActions,
    noHiddenFailures,
    scriptsExist(scripts),
  ];
  return rules.flatMap((rule) => rule(workflows));
}
