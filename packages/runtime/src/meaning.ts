import type { Contract, Meaning, Operation } from "./contract.js";

/** What a vendor's code means: for the operation alone, or else for all of them. */
export function meaningOfCode(
  code: string | undefined,
  { errors }: Contract,
  operation: Operation,
): Meaning | undefined {
  return code === undefined ? undefined : (own(operation.errors?.code, code) ?? own(errors.code, code));
}

/** What a status means: by the contract, or else by HTTP (RFC 9110). */
export function meaningOfStatus(status: number, { errors }: Contract): Meaning {
  const range = `${Math.floor(status / 100)}XX`;
  return (
    own(errors.status, String(status)) ??
    own(errors.status, range) ??
    byStatus[status] ??
    (status >= 500 ? failedServer : { kind: "invalid", outcome: "rejected" })
  );
}

const failedServer: Meaning = { kind: "unavailable", outcome: "unknown" };

const byStatus: Readonly<Record<number, Meaning>> = {
  401: { kind: "authentication", outcome: "rejected" },
  402: { kind: "quota", outcome: "rejected" },
  403: { kind: "permission", outcome: "rejected" },
  404: { kind: "notFound", outcome: "rejected" },
  407: { kind: "authentication", outcome: "rejected" },
  // The server may have read enough to act before it gave up waiting.
  408: { kind: "timeout", outcome: "unknown" },
  409: { kind: "conflict", outcome: "rejected" },
  410: { kind: "notFound", outcome: "rejected" },
  429: { kind: "rateLimited", outcome: "rejected" },
};

function own<T>(table: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return table && Object.hasOwn(table, key) ? table[key] : undefined;
}
