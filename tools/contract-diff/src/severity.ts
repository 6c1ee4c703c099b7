/** What a change asks of a version, from nothing to most. */
const severities = ["none", "patch", "minor", "major"] as const;

export type Severity = (typeof severities)[number];

export function worstOf(all: readonly Severity[]): Severity {
  return severities.findLast((severity) => all.includes(severity)) ?? "none";
}

export function isLess(one: Severity, other: Severity): boolean {
  return severities.indexOf(one) < severities.indexOf(other);
}

/** One thing that changed, in words for whoever uses the package. */
export interface Reason {
  readonly severity: Exclude<Severity, "none">;
  /** Where in the contract, such as "`sendMessage`, request `/body/to`". */
  readonly place: string;
  readonly what: string;
  /** Why it matters to a user. */
  readonly why: string;
}
