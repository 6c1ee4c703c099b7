import { operationsOf } from "../contract/operations.js";
import { serverVariables } from "../face/options.js";
import { at, itemsOf, type Json, membersOf, textOf } from "../json.js";
import type { Reason } from "../severity.js";
import { both, compared } from "./compared.js";
import { codeReasons, errorReasons } from "./errors.js";
import * as rules from "./rules.js";

/** What changed in how calls are made and judged, which no type shows. */
export function behaviourReasons(base: Json, revision: Json): Reason[] {
  return [
    ...Object.entries(rules.envelopeRules).flatMap(([name, rule]) =>
      compared("envelope", name, rule, ...both(base, revision, "x-trunkline-envelope", name)),
    ),
    ...errorReasons(base, revision),
    ...operationReasons(base, revision),
    ...eventReasons(base, revision),
    ...eventOrderReasons(base, revision),
    ...tokenReasons(base, revision),
    ...addressReasons(base, revision),
  ];
}

function operationReasons(base: Json, revision: Json): Reason[] {
  const before = new Map(operationsOf(base).map((operation) => [operation.id, operation]));
  return operationsOf(revision).flatMap((now) => {
    const old = before.get(now.id);
    if (!old) return [];
    const place = `\`${now.id}\``;
    const sent = now.parameters.flatMap((parameter) => {
      const same = old.parameters.find(
        ({ name, group }) => name === parameter.name && group === parameter.group,
      );
      const isSent = same?.sent !== undefined && parameter.sent !== undefined;
      return isSent ? compared(place, parameter.name, rules.sentRule, same.sent, parameter.sent) : [];
    });
    return [
      ...Object.entries(rules.operationRules).flatMap(([name, rule]) =>
        compared(place, name, rule, old.node[name], now.node[name]),
      ),
      ...sent,
      ...proofReasons(place, old.node, now.node),
      ...codeReasons(place, base, old.node, revision, now.node),
    ];
  });
}

function eventReasons(base: Json, revision: Json): Reason[] {
  return membersOf(at(revision, "webhooks")).flatMap(([type, item]) => {
    const before = at(base, "webhooks", type, "post");
    if (before === undefined) return [];
    const place = `event \`${type}\``;
    return [
      ...Object.entries(rules.eventRules).flatMap(([name, rule]) =>
        compared(place, name, rule, at(before, name), at(item, "post", name)),
      ),
      ...proofReasons(place, before, at(item, "post")),
    ];
  });
}

/** A place that proves, each for itself; `envelope` is none. */
function proofReasons(place: string, base: Json | undefined, revision: Json | undefined): Reason[] {
  const [before, now] = [itemsOf(at(base, "x-trunkline-proof")), itemsOf(at(revision, "x-trunkline-proof"))];
  const [more, less] = [
    now.filter((one) => !before.includes(one)),
    before.filter((one) => !now.includes(one)),
  ];
  const { added, removed, why } = rules.proofRule;
  return [
    ...more.map((pointer) => ({ severity: added, place, what: `must have \`${pointer}\` from now on`, why })),
    ...less.map((pointer) => ({
      severity: removed,
      place,
      what: `need not have \`${pointer}\` any more`,
      why,
    })),
  ];
}

/** The runtime takes the first event that a delivery has the marks of, in the order of the contract. */
function eventOrderReasons(base: Json, revision: Json): Reason[] {
  const before = membersOf(at(base, "webhooks")).map(([type]) => type);
  const now = membersOf(at(revision, "webhooks"));
  return now.flatMap(([type, item], index) => {
    const place = before.indexOf(type);
    const overtaken = now
      .slice(index + 1)
      .filter(([other]) => before.includes(other) && (place === -1 || before.indexOf(other) < place))
      .filter(([, other]) => !isToldApart(at(item, "post"), at(other, "post")))
      .map(([other]) => `\`${other}\``);
    if (overtaken.length === 0) return [];
    const what = `is looked for before ${overtaken.join(", ")}, and was not`;
    return [{ ...rules.eventOrderRule, place: `event \`${type}\``, what }];
  });
}

/** Whether no delivery can be of both events: one member tells them, by different values. */
function isToldApart(one: Json | undefined, other: Json | undefined): boolean {
  const [mark, otherMark] = [at(one, "x-trunkline-event"), at(other, "x-trunkline-event")];
  const [value, otherValue] = [at(mark, "value"), at(otherMark, "value")];
  const isSamePlace = at(mark, "pointer") === at(otherMark, "pointer");
  return isSamePlace && value !== undefined && otherValue !== undefined && value !== otherValue;
}

function tokenReasons(base: Json, revision: Json): Reason[] {
  return membersOf(at(revision, "components", "securitySchemes")).flatMap(([scheme, node]) => {
    const before = at(base, "components", "securitySchemes", scheme, "x-trunkline-auth");
    const now = at(node, "x-trunkline-auth");
    if (before === undefined || now === undefined) return [];
    return compared(`credentials \`${scheme}\``, "x-trunkline-auth", rules.tokenRule, before, now);
  });
}

function addressReasons(base: Json, revision: Json): Reason[] {
  const [urls, others] = [base, revision].map((root) =>
    itemsOf(at(root, "servers")).map((server) => textOf(at(server, "url")) ?? ""),
  );
  const before = new Map(serverVariables(base).map(({ name, value }) => [name, value]));
  const defaults = serverVariables(revision).flatMap(({ name, value }) => {
    const old = before.get(name);
    // A default that comes or goes shows in the types of the options.
    const isChanged = old !== undefined && value !== undefined;
    return isChanged ? compared("address", name, rules.addressRule, old, value) : [];
  });
  return [...compared("address", "servers", rules.addressRule, urls, others), ...defaults];
}
