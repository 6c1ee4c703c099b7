import type { Severity } from "../severity.js";

/** What the step from one version to another is. Versions are `x.y.z`, of which a suffix is not looked at. */
export function stepBetween(before: string, now: string): Severity {
  const [one, other] = [numbersOf(before), numbersOf(now)];
  const index = one.findIndex((number, at) => number !== other[at]);
  return (["major", "minor", "patch"] as const)[index] ?? "none";
}

/**
 * The step that a change asks for. Below 1.0.0 a breaking change asks for a minor step, which `^0.y.z` does not take by
 * itself; that a version becomes 1.0.0 is for people to say. Nothing else asks for less there.
 */
export function stepFor(severity: Severity, version: string): Severity {
  return severity === "major" && isBelowOne(version) ? "minor" : severity;
}

export function isBelowOne(version: string): boolean {
  return numbersOf(version)[0] === 0;
}

/** The range of a version and what comes after it without a breaking change. */
export function caretOf(version: string): string {
  const [major, minor] = numbersOf(version);
  return major === 0 ? `^0.${minor}.0` : `^${major}.0.0`;
}

function numbersOf(version: string): [number, number, number] {
  const [major = 0, minor = 0, patch = 0] = version.split(/[.+-]/).map(Number);
  return [major, minor, patch];
}
