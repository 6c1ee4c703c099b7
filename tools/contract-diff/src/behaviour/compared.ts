import { at, isObject, isSame, type Json } from "../json.js";
import type { Reason } from "../severity.js";
import type { Rule } from "./rules.js";

/** A reason if a part is not the same, by what the rule says of parts that come, change and go. */
export function compared(
  place: string,
  name: string,
  rule: Rule,
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

export function both(base: Json, revision: Json, ...path: string[]): [Json | undefined, Json | undefined] {
  return [at(base, ...path), at(revision, ...path)];
}

export function print(value: Json | undefined): string {
  return `\`${typeof value === "string" ? value : JSON.stringify(value)}\``;
}
