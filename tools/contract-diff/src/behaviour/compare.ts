import { isDeepStrictEqual } from "node:util";
import type { Contract } from "@trunkline/contract";
import { type Change, change, changed } from "../change.js";
import { behaviourOf } from "./data.js";
import { places, rules } from "./rules.js";

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
  const last = path.at(-1) ?? "";
  const { where, name } = placeOf(path);
  const what = rule.words?.[kind]?.replace("*", last) ?? changed(name || last, before, now);
  return [change(severity, where, what, rule.effect)];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function covers(pattern: string, path: readonly string[]): boolean {
  return pattern.split("/").every((step, index) => index in path && (step === "*" || step === path[index]));
}

/** A path in words, and the rest of it as a name. */
function placeOf(path: readonly string[]): { where: string; name: string } {
  const [pattern, words] = places.find(([one]) => covers(one, path)) ?? ["", ""];
  const steps = pattern.split("/");
  const names = path.filter((_, index) => steps[index] === "*");
  const where = words.replace(/\$(\d)/g, (_, number) => names[Number(number) - 1] ?? "");
  return { where, name: path.slice(steps.length).join(".") };
}
