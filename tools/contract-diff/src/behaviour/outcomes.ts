import type { ErrorTable, Meaning } from "@trunkline/contract";

/**
 * The outcomes that failures have in a table which lacks a row that another has: by code those of its default, by
 * status those of the range, or else of HTTP. A row of a range is one for every status that neither table lists.
 */
export function outcomesWithout(
  own: ErrorTable,
  other: ErrorTable,
  table: "code" | "status",
  name: string,
): string[] {
  if (table === "code") return known([own.default.outcome]);
  if (!name.endsWith("XX")) return known([outcomeOfStatus(own, Number(name))]);
  const statuses = Array.from({ length: 100 }, (_, index) => Number(name[0]) * 100 + index);
  const unlisted = statuses.filter((status) => ![own, other].some((one) => one.status.has(String(status))));
  return known(unlisted.map((status) => outcomeOfStatus(own, status)));
}

/** The outcome of a code in an answer of an operation that has no row for it. */
export function outcomesOfCode(errors: ErrorTable, name: string): string[] {
  return known([(errors.code.get(name) ?? errors.default).outcome]);
}

/** As the runtime has it: what the contract says, or else what HTTP says. */
export function outcomeOfStatus({ status: rows }: Pick<ErrorTable, "status">, status: number): string {
  const meaning: Meaning | undefined = rows.get(String(status)) ?? rows.get(`${Math.floor(status / 100)}XX`);
  if (meaning !== undefined) return meaning.outcome;
  // A server that failed or lost its patience may have acted before.
  return status >= 500 || status === 408 ? "unknown" : "rejected";
}

/** A contract that says nothing of failures has an outcome without a name. */
function known(outcomes: readonly string[]): string[] {
  return [...new Set(outcomes)].filter((outcome) => outcome !== "");
}
