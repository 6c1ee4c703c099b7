import { operationsOf } from "../contract/operations.js";
import { serverVariables } from "../face/options.js";
import { at, isObject, isSame, itemsOf, type Json, membersOf, textOf } from "../json.js";
import type { Reason } from "../severity.js";
import { outcomesWithout } from "./outcomes.js";
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
    if (before === undefined) return [entry(place, "added", now, outcomesWithout(base, revision, path))];
    if (now === undefined) return [entry(place, "removed", before, outcomesWithout(revision, base, path))];
    return [
      ...compared(place, "kind", kind, at(before, "kind"), at(now, "kind")),
      ...compared(place, "outcome", outcome, at(before, "outcome"), at(now, "outcome")),
    ];
  });
}

/** A meaning that comes or goes, and the outcomes that hold without it. */
function entry(
  place: string,
  change: "added" | "removed",
  meaning: Json | undefined,
  outcomes: readonly string[],
): Reason {
  const words = `\`${at(meaning, "kind")}\` and \`${at(meaning, "outcome")}\``;
  const others = outcomes.map(print).join(" or ");
  const [what, otherwise] =
    change === "added"
      ? [`means ${words} from now on`, `; its outcome was ${others}`]
      : [`has no meaning of its own any more; it was ${words}`, `, and its outcome is ${others}`];
  if (outcomes.every((one) => one === at(meaning, "outcome")))
    return { ...rules.meaningRules.entry[change], place, what };
  const { changed, why } = rules.meaningRules.outcome;
  return { severity: changed, place, what: `${what}${otherwise}`, why };
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

function both(base: Json, revision: Json, ...path: string[]): [Json | undefined, Json | undefined] {
  return [at(base, ...path), at(revision, ...path)];
}

function print(value: Json | undefined): string {
  return `\`${typeof value === "string" ? value : JSON.stringify(value)}\``;
}
