import { at, type Json, textOf } from "../json.js";

/**
 * The outcomes that failures have in a contract which lacks a row that another has: by code those of its default, by
 * status those of the range, or else of HTTP. A row of a range is one for every status that neither contract lists.
 */
export function outcomesWithout(root: Json, other: Json, [table, name]: readonly string[]): string[] {
  if (name === undefined) return [];
  if (table === "code") return known([textOf(at(root, "x-trunkline-errors", "default", "outcome"))]);
  if (!name.endsWith("XX")) return known([outcomeOfStatus(root, Number(name))]);
  const statuses = Array.from({ length: 100 }, (_, index) => Number(name[0]) * 100 + index);
  const unlisted = statuses.filter((status) => ![root, other].some((one) => isListed(one, String(status))));
  return known(unlisted.map((status) => outcomeOfStatus(root, status)));
}

/** The outcome of a code in an answer of an operation that has no row for it. */
export function outcomesOfCode(root: Json, name: string): string[] {
  const table = at(root, "x-trunkline-errors");
  return known([textOf(at(table, "code", name, "outcome") ?? at(table, "default", "outcome"))]);
}

/** As the runtime has it: what the contract says, or else what HTTP says. */
export function outcomeOfStatus(root: Json, status: number): string | undefined {
  const rows = at(root, "x-trunkline-errors", "status");
  const meaning = at(rows, String(status)) ?? at(rows, `${Math.floor(status / 100)}XX`);
  if (meaning !== undefined) return textOf(at(meaning, "outcome"));
  // A server that failed or lost its patience may have acted before.
  return status >= 500 || status === 408 ? "unknown" : "rejected";
}

function isListed(root: Json, status: string): boolean {
  return at(root, "x-trunkline-errors", "status", status) !== undefined;
}

function known(outcomes: readonly (string | undefined)[]): string[] {
  return [...new Set(outcomes)].filter((outcome) => outcome !== undefined);
}
