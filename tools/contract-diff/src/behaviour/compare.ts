import { operationsOf } from "../contract/operations.js";
import { serverVariables } from "../face/options.js";
import { at, isObject, isSame, itemsOf, type Json, membersOf, textOf } from "../json.js";
import type { Reason } from "../severity.js";
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
    ...tokenReasons(base, revision),
    ...addressReasons(base, revision),
  ];
}

/** A reason if a part is not the same, by what the rule says of parts that come, change and go. */
function compared(
  place: string,
  name: string,
  rule: rules.Rule,
  before: Json | undefined,
  now: Json | undefined,
): Reason[] {
  if (isSame(before, now)) return [];
  if (isObject(before) && isObject(now)) {
    const members = [...new Set([...Object.keys(before), ...Object.keys(now)])];
    return members.flatMap((member) =>
      compared(place, `${name}.${member}`, rule, before[member], now[member]),
    );
  }
  const what =
    before === undefined
      ? `\`${name}\` is new: ${print(now)}`
      : now === undefined
        ? `\`${name}\` is gone; it was ${print(before)}`
        : `\`${name}\` is ${print(now)} and was ${print(before)}`;
  const severity = before === undefined ? rule.added : now === undefined ? rule.removed : rule.changed;
  return [{ severity, place, what, why: rule.why }];
}

function errorReasons(base: Json, revision: Json): Reason[] {
  const { kind, outcome } = rules.meaningRules;
  const meanings = [...["code", "status"].flatMap((table) => tableOf(base, revision, table)), ["default"]];
  return meanings.flatMap((path) => {
    const [before, now] = both(base, revision, "x-trunkline-errors", ...path);
    const [table, name] = path;
    const place = name === undefined ? "any other error" : `error ${table} \`${name}\``;
    if (before === undefined || now === undefined) return listed(place, before, now);
    return [
      ...compared(place, "kind", kind, at(before, "kind"), at(now, "kind")),
      ...compared(place, "outcome", outcome, at(before, "outcome"), at(now, "outcome")),
    ];
  });
}

/** A meaning that comes or goes. */
function listed(place: string, before: Json | undefined, now: Json | undefined): Reason[] {
  const { added, removed } = rules.meaningRules.entry;
  const words = (meaning: Json | undefined) => `\`${at(meaning, "kind")}\` and \`${at(meaning, "outcome")}\``;
  if (before === undefined) return [{ ...added, place, what: `means ${words(now)} from now on` }];
  return [{ ...removed, place, what: `has no meaning of its own any more; it was ${words(before)}` }];
}

function tableOf(base: Json, revision: Json, table: string): string[][] {
  const tables = both(base, revision, "x-trunkline-errors", table);
  return [...new Set(tables.flatMap((one) => membersOf(one).map(([name]) => name)))].map((name) => [
    table,
    name,
  ]);
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
    ];
  });
}

function eventReasons(base: Json, revision: Json): Reason[] {
  return membersOf(at(revision, "webhooks")).flatMap(([type, item]) => {
    const before = at(base, "webhooks", type, "post");
    if (before === undefined) return [];
    return Object.entries(rules.eventRules).flatMap(([name, rule]) =>
      compared(`event \`${type}\``, name, rule, at(before, name), at(item, "post", name)),
    );
  });
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

function both(base: Json, revision: Json, ...path: string[]): [Json | undefined, Json | undefined] {
  return [at(base, ...path), at(revision, ...path)];
}

function print(value: Json | undefined): string {
  return `\`${typeof value === "string" ? value : JSON.stringify(value)}\``;
}
