import type { ErrorTable, Meaning } from "@trunkline/contract";

/** What a failure means. Where a contract has no row for it, the outcomes that it has all the same. */
export interface Row {
  readonly kind?: string;
  readonly outcome?: readonly string[];
}

type Rows = ReadonlyMap<string, Meaning>;

/** The rows that one of two contracts has for a code or a status. */
export function rowsOf(own: ErrorTable, other: ErrorTable, table: "code" | "status") {
  const outcomesOf = (name: string) =>
    table === "code"
      ? [own.default.outcome]
      : statusesOf(name, [own, other]).map((status) => outcomeOfStatus(own, status));
  return together(own[table], other[table], outcomesOf);
}

/** The rows of one operation. A code that it has no row for means what it means for all operations. */
export function rowsOfOperation(errors: ErrorTable, own: Rows, other: Rows) {
  return together(own, other, (name) => [(errors.code.get(name) ?? errors.default).outcome]);
}

function together(own: Rows, other: Rows, outcomesOf: (name: string) => readonly string[]) {
  const names = [...new Set([...own.keys(), ...other.keys()])];
  return Object.fromEntries(names.map((name) => [name, meant(own.get(name)) ?? covered(outcomesOf(name))]));
}

/** A contract that says nothing of failures has a kind and an outcome without a name. */
export function meant(meaning: Meaning | undefined): Row | undefined {
  return meaning?.kind ? { kind: meaning.kind, outcome: [meaning.outcome] } : undefined;
}

function covered(outcomes: readonly string[]): Row {
  const known = [...new Set(outcomes)].filter((one) => one !== "");
  return known.length === 0 ? {} : { outcome: known };
}

/** The statuses of a row. A range covers every status that neither contract lists. */
function statusesOf(name: string, tables: readonly ErrorTable[]): number[] {
  if (!name.endsWith("XX")) return [Number(name)];
  const all = Array.from({ length: 100 }, (_, index) => Number(name[0]) * 100 + index);
  return all.filter((status) => !tables.some((one) => one.status.has(String(status))));
}

/** The runtime decides alike: by the contract, or else by HTTP. */
export function outcomeOfStatus({ status: rows }: Pick<ErrorTable, "status">, status: number): string {
  const meaning = rows.get(String(status)) ?? rows.get(`${Math.floor(status / 100)}XX`);
  // A server that failed or timed out may have acted before.
  return meaning?.outcome ?? (status >= 500 || status === 408 ? "unknown" : "rejected");
}
