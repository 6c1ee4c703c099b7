import type { Severity } from "../change.js";

/** The step from one version to another, without what follows `x.y.z`. */
export function stepBetween(before: string, now: string): Severity {
  const [one, other] = [numbersOf(before), numbersOf(now)];
  const index = one.findIndex((number, at) => number !== other[at]);
  return (["major", "minor", "patch"] as const)[index] ?? "none";
}

/** Below 1.0.0 a breaking change asks for a minor step, which `^0.y.z` does not take. People decide on 1.0.0. */
export function stepFor(severity: Severity, version: string): Severity {
  return severity === "major" && isBelowOne(version) ? "minor" : severity;
}

export function isBelowOne(version: string): boolean {
  return numbersOf(version)[0] === 0;
}

/** The range that accepts a version and each later one that breaks nothing. */
export function caretOf(version: string): string {
  const [major, minor] = numbersOf(version);
  return major === 0 ? `^0.${minor}.0` : `^${major}.0.0`;
}

function numbersOf(version: string): [number, number, number] {
  const [major = 0, minor = 0, patch = 0] = version.split(/[.+-]/).map(Number);
  return [major, minor, patch];
}
