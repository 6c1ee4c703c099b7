/** What a change asks of the next version, from nothing to most. */
const severities = ["none", "patch", "minor", "major"] as const;

export type Severity = (typeof severities)[number];
export type Level = Exclude<Severity, "none">;

/** One change, in words for whoever uses the package. */
export interface Change {
  readonly severity: Level;
  /** Such as "`sendMessage`, request `/body/to`". */
  readonly where: string;
  readonly what: string;
  /** What it means for a user. */
  readonly effect: string;
}

export function change(severity: Level, where: string, what: string, effect: string): Change {
  return { severity, where, what, effect };
}

export function worstOf(changes: readonly Pick<Change, "severity">[]): Severity {
  return severities.findLast((severity) => changes.some((one) => one.severity === severity)) ?? "none";
}

export function isLess(one: Severity, other: Severity): boolean {
  return severities.indexOf(one) < severities.indexOf(other);
}

/** The gravest first. The same change of several places is one: a contract that grows brings dozens of types. */
export function summary(changes: readonly Change[]): Change[] {
  const groups = new Map<string, [Change, ...Change[]]>();
  for (const change of changes) {
    const key = JSON.stringify([change.severity, change.what, change.effect]);
    const group = groups.get(key);
    if (group) group.push(change);
    else groups.set(key, [change]);
  }
  const merged = [...groups.values()].map(([first, ...more]) => {
    const places = new Set([first, ...more].map(({ where }) => where));
    return more.length === 0 ? first : { ...first, where: [...places].join("; ") };
  });
  return merged.sort((one, other) => severities.indexOf(other.severity) - severities.indexOf(one.severity));
}

export function sentence({ where, what, effect }: Change): string {
  return `${where}: ${what}. ${effect}`;
}

/** A value that came, went or changed, in words. */
export function changed(name: string, before: unknown, now: unknown): string {
  if (before === undefined) return `\`${name}\` added: ${print(now)}`;
  if (now === undefined) return `\`${name}\` removed; it was ${print(before)}`;
  return `\`${name}\` changed from ${print(before)} to ${print(now)}`;
}

export function print(value: unknown): string {
  if (Array.isArray(value) && value.length > 0) return value.map(print).join(", ");
  return `\`${typeof value === "string" ? value : JSON.stringify(value)}\``;
}
