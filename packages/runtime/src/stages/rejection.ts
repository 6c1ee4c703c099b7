import type { Contract, Meaning, Operation } from "../contract.js";
import { codeIn, fieldsIn, messagesIn } from "../envelope.js";
import { meaningOfCode, meaningOfStatus } from "../meaning.js";
import { at } from "../pointer.js";
import { lacking } from "../proof.js";
import { retryAfter, waitOf } from "../retry-after.js";
import type { Judged, NotAccepted } from "./judge.js";

/** A failure in the vendor's own envelope, with its code and its words. */
export function rejection({ response, contract, operation, body, isOk }: Judged): NotAccepted {
  const { status, headers, address } = response;
  const { envelope } = contract;
  const code = codeIn(body, envelope);
  const meaning = meaningOf(code, isOk ? undefined : status, contract, operation);
  // A vendor that rejects a message makes no id of it.
  const hasActed = meaning.outcome === "rejected" && isProved(body, operation);
  const words = [
    isOk ? undefined : status === 404 ? `HTTP 404 from ${address}` : `HTTP ${status}`,
    code,
    ...messagesIn(body, envelope),
    hasActed ? "yet the response proves that the vendor acted" : undefined,
  ];
  return {
    success: false,
    ...(hasActed ? { kind: "protocol", outcome: "unknown" } : meaning),
    reason: [...new Set(words.filter(Boolean))].join(", ") || "the vendor gave no reason",
    code,
    fields: fieldsIn(body, envelope),
    retryAfterMs: longest(retryAfter(headers), waitOf(envelope.retryAfter && at(body, envelope.retryAfter))),
    responseBody: body,
  };
}

/** The vendor's code goes before the status; a status of success means nothing in itself. */
function meaningOf(
  code: string | undefined,
  status: number | undefined,
  contract: Contract,
  operation: Operation,
): Meaning {
  const byCode = meaningOfCode(code, contract, operation);
  if (status === undefined) return byCode ?? contract.errors.default;
  // A server that failed (5XX) may have acted first, whatever its body says; and a 429 with a rejection means the wait.
  const isByStatus = status >= 500 || (status === 429 && byCode?.outcome === "rejected");
  return (isByStatus ? undefined : byCode) ?? meaningOfStatus(status, contract);
}

function isProved(body: unknown, { proof }: Operation): boolean {
  return proof.length > 0 && lacking(body, proof) === undefined;
}

function longest(...waits: readonly (number | undefined)[]): number | undefined {
  const given = waits.filter((wait) => wait !== undefined);
  return given.length > 0 ? Math.max(...given) : undefined;
}
