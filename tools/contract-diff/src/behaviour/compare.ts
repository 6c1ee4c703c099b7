import { isDeepStrictEqual } from "node:util";
import type { Contract } from "@trunkline/contract";
import { type Change, changed } from "../change.js";
import { behaviourOf } from "./data.js";
import { rules } from "./rules.js";

/** What changed in how calls are made and judged. */
export function behaviourChanges(base: Contract, revision: Contract): Change[] {
  return compared([], behaviourOf(base, revision), behaviourOf(revision, base));
}

function compared(path: readonly string[], before: unknown, now: unknown): Change[] {
  if (isDeepStrictEqual(before, now)) return [];
  if (isRecord(before) && isRecord(now)) {
    const names = new Set([...Object.keys(before), ...Object.keys(now)]);
    return [...names].flatMap((name) => compared([...path, name], before[name], now[name]));
  }
  const kind = before === undefined ? "added" : now === undefined ? "removed" : "changed";
  const rule = rules.find((one) => one[kind] !== undefined && covers(one.path, path));
  const severity = rule?.[kind];
  if (rule === undefined || severity === undefined) return [];
  return [{ severity, ...said(path, before, now), effect: rule.effect }];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function covers(pattern: string, path: readonly string[]): boolean {
  return pattern.split("/").every((step, index) => index in path && (step === "*" || step === path[index]));
}

function said([area = "", name = "", ...rest]: readonly string[], before: unknown, now: unknown) {
  const [first = "", second = ""] = rest;
  const what = (...names: string[]) => changed(names.join("."), before, now);
  if (area === "envelope" || area === "address") return { where: area, what: what(name, ...rest) };
  if (area === "error" && name === "default") return { where: "any other error", what: what(name, ...rest) };
  if (area === "error") return { where: `error ${name} \`${first}\``, what: what(...rest.slice(1)) };
  if (area === "order") return { where: `event \`${name}\``, what: `now tried before \`${first}\`` };
  if (first === "error")
    return { where: `error code \`${second}\` of \`${name}\``, what: what(...rest.slice(2)) };
  const where = area === "operation" ? `\`${name}\`` : `${area} \`${name}\``;
  if (first !== "x-trunkline-proof") return { where, what: what(...rest) };
  return { where, what: `\`${second}\` ${now === undefined ? "is no longer" : "is now"} part of the proof` };
}
