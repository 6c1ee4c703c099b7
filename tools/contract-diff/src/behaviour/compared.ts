import { isDeepStrictEqual } from "node:util";
import type { Reason } from "../severity.js";
import type { Rule } from "./rules.js";

/** A reason if a part is not the same, by what the rule says of parts that come, change and go. */
export function compared(place: string, name: string, rule: Rule, before: unknown, now: unknown): Reason[] {
  if (isDeepStrictEqual(before, now)) return [];
  if (isRecord(before) && isRecord(now)) {
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
        : `\`${name}\` is ${print(now)}; it was ${print(before)}`;
  const severity = before === undefined ? rule.added : now === undefined ? rule.removed : rule.changed;
  return [{ severity, place, what, why: rule.why }];
}

/** Whether a part of a contract has members by name. */
export function isRecord(part: unknown): part is Readonly<Record<string, unknown>> {
  return typeof part === "object" && part !== null && !Array.isArray(part) && !(part instanceof Map);
}

export function print(value: unknown): string {
  if (Array.isArray(value) && value.length > 0) return value.map(print).join(", ");
  return `\`${typeof value === "string" ? value : JSON.stringify(value)}\``;
}
