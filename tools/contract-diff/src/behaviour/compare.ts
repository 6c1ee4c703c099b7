import type { Contract, SecurityScheme } from "@trunkline/contract";
import type { Reason } from "../severity.js";
import { compared } from "./compared.js";
import { errorReasons } from "./errors.js";
import { eventOrderReasons, eventReasons } from "./events.js";
import { operationReasons } from "./operations.js";
import * as rules from "./rules.js";

/** What changed in how calls are made and judged, which no type shows. */
export function behaviourReasons(base: Contract, revision: Contract): Reason[] {
  return [
    ...envelopeReasons(base, revision),
    ...errorReasons(base, revision),
    ...operationReasons(base, revision),
    ...eventReasons(base, revision),
    ...eventOrderReasons(base, revision),
    ...tokenReasons(base, revision),
    ...addressReasons(base, revision),
  ];
}

function envelopeReasons(base: Contract, revision: Contract): Reason[] {
  const names = Object.keys(rules.envelopeRules) as (keyof typeof rules.envelopeRules)[];
  return names.flatMap((name) =>
    compared("envelope", name, rules.envelopeRules[name], base.envelope[name], revision.envelope[name]),
  );
}

function tokenReasons(base: Contract, revision: Contract): Reason[] {
  return revision.schemes.flatMap((scheme) => {
    const before = exchangeOf(base.schemes.find(({ name }) => name === scheme.name));
    const now = exchangeOf(scheme);
    if (before === undefined || now === undefined) return [];
    return compared(`credentials \`${scheme.name}\``, "x-trunkline-auth", rules.tokenRule, before, now);
  });
}

/** How a token is had, without the credentials, which are options of the client. */
function exchangeOf(scheme: SecurityScheme | undefined) {
  if (scheme?.exchange === undefined) return undefined;
  const { credentials: _, ...exchange } = scheme.exchange;
  return exchange;
}

function addressReasons({ server: base }: Contract, { server: revision }: Contract): Reason[] {
  const defaults = revision.variables.flatMap(({ name, default: now }) => {
    const before = base.variables.find((one) => one.name === name)?.default;
    // A default that comes or goes shows in the types of the options.
    const isChanged = before !== undefined && now !== undefined;
    return isChanged ? compared("address", name, rules.addressRule, before, now) : [];
  });
  return [...compared("address", "url", rules.addressRule, base.url, revision.url), ...defaults];
}
