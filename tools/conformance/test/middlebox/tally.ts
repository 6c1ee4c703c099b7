import type { Case } from "./box.js";
import type { Ended } from "./run-case.js";

interface Row {
  tried: number;
  held: number;
  doubled: number;
  readonly outcomes: Record<string, number>;
}

/** Counts the calls that were tried and those that held, by the rule of the middlebox. */
export function createTally(name: string) {
  const rows = new Map<string, Row>();
  return {
    add: ({ rule, isForToken }: Case, { faults, outcome, acts }: Ended): void => {
      const key = `${rule.replace(/\d{3}$/, "<status>")}${isForToken ? " for a token" : ""}`;
      const row = rows.get(key) ?? { tried: 0, held: 0, doubled: 0, outcomes: {} };
      row.tried += 1;
      if (faults.length === 0) row.held += 1;
      if (acts > 1) row.doubled += 1;
      row.outcomes[outcome] = (row.outcomes[outcome] ?? 0) + 1;
      rows.set(key, row);
    },
    table: (): string => {
      const sum = (key: "tried" | "held" | "doubled") =>
        [...rows.values()].reduce((total, row) => total + row[key], 0);
      const lines = [...rows].map(
        ([rule, { tried, held, doubled, outcomes }]) =>
          `  ${rule.padEnd(28)} ${tried} tried, ${held} held, ${doubled} doubled on the way; ${listed(outcomes)}`,
      );
      const all = `${sum("tried")} calls tried, ${sum("held")} held, ${sum("doubled")} doubled on the way`;
      return [`${name}: ${all}`, ...lines].join("\n");
    },
  };
}

function listed(outcomes: Readonly<Record<string, number>>): string {
  return Object.entries(outcomes)
    .map(([outcome, count]) => `${count} ${outcome}`)
    .join(", ");
}
