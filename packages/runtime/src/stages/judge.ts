import type { Contract, ErrorKind, Meaning, Operation, Outcome, Pointer } from "../contract.js";
import type { FieldError } from "../error.js";
import type { Json } from "../json.js";
import { at } from "../pointer.js";
import { lacking } from "../proof.js";
import { retryAfter, waitOf } from "../retry-after.js";

/** What came back from an exchange, read to its end or to the cap. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly content: Json;
  /** Where the answer comes from, if not from the server that was asked: a browser hides a redirect that was not followed. */
  readonly origin?: "hiddenRedirect" | "followedRedirect" | "error" | undefined;
  /** The address that was asked, as the contract writes it: without the values of its parameters. */
  readonly address: string;
}

/** What an answer says of a request that the vendor did not accept, or may not have. */
export interface Refusal {
  readonly success: false;
  readonly kind: ErrorKind;
  readonly outcome: Outcome;
  readonly reason: string;
  readonly code?: string | undefined;
  readonly fields?: readonly FieldError[];
  readonly retryAfterMs?: number | undefined;
  /** The body of the answer, so that a person can settle what it proves, or read how the vendor refuses. */
  readonly answer?: unknown;
}

export type Verdict = { readonly success: true; readonly data: unknown } | Refusal;

/**
 * Judges an answer by the contract. Success is one only with its proof, and a refusal is one only in the vendor's own
 * envelope: whatever stands between may write any status and any header, also after the vendor acted.
 */
export function judge(answer: Answer, contract: Contract, operation: Operation): Verdict {
  const { status, content, address } = answer;
  if (answer.origin === "hiddenRedirect" || (status >= 300 && status < 400)) return redirected(answer);
  if (answer.origin === "error") return unplaced("fetch gave an error in place of an answer");
  if (answer.origin) return unplaced("fetch followed a redirect, so the answer may be another server's");
  const { envelope } = contract;
  const isOk = status >= 200 && status < 300;
  const { body } = content;
  const told = at(body, envelope.success.pointer);
  const isSuccess = told === envelope.success.value;
  // Where a success has no envelope, what does have one is a failure all the same.
  const isBare = operation.bare === true && told === undefined && typeof body === "object" && body !== null;
  if (isOk && (isBare || isSuccess)) {
    const absent = lacking(body, operation.proof);
    if (absent === undefined) return { success: true, data: body };
    return unplaced(`the vendor's answer says success but has no ${absent || "body"} that proves it`, body);
  }
  if (isSuccess) return unplaced(`the answer (${status}) says success all the same`, body);
  const { pointer } = envelope.success;
  // A member of another type is no envelope that is known, and what it means would be a guess.
  const isKnown = !envelope.failure || told === envelope.failure.value;
  if (typeof told !== typeof envelope.success.value || !isKnown) {
    const lack =
      told === undefined ? `has no ${pointer}` : `has a ${pointer} that the contract does not know`;
    const strange = `the answer (${status}) ${content.problem ?? lack}`;
    if (isOk) return unplaced(strange, body);
    return {
      ...unplaced(`${strange}, so it may not be the vendor's own; it came from ${address}`, body),
      kind: meaningOf(status, contract).kind,
      retryAfterMs: retryAfter(answer.headers),
    };
  }
  return refused(answer, contract, operation);
}

/** What a failure in the vendor's own envelope means. */
function refused(
  { status, headers, content: { body }, address }: Answer,
  contract: Contract,
  operation: Operation,
): Refusal {
  const { envelope, errors } = contract;
  const isOk = status >= 200 && status < 300;
  const code = envelope.code && textOf(at(body, envelope.code));
  const byCode =
    code === undefined ? undefined : (own(operation.errors?.code, code) ?? own(errors.code, code));
  // A server that failed (5XX) may have acted before it did, whatever refusal its body holds; and one that refuses
  // and asks to wait (429) means the wait.
  const isByStatus = status >= 500 || (status === 429 && byCode?.outcome === "rejected");
  const meaning = (isByStatus ? undefined : byCode) ?? (isOk ? errors.default : meaningOf(status, contract));
  // Who refuses a message makes no id of it.
  const isAccepted =
    meaning.outcome === "rejected" &&
    operation.proof.length > 0 &&
    lacking(body, operation.proof) === undefined;
  const words = [
    isOk ? undefined : status === 404 ? `HTTP 404 from ${address}` : `HTTP ${status}`,
    code,
    ...textsAt(body, envelope.message),
    isAccepted ? "yet the answer proves that the vendor acted" : undefined,
  ];
  return {
    success: false,
    ...(isAccepted ? { kind: "protocol", outcome: "unknown" } : meaning),
    reason: [...new Set(words.filter(Boolean))].join(", ") || "the vendor gave no reason",
    code,
    fields: fieldsOf(body, envelope),
    retryAfterMs: longest(retryAfter(headers), waitOf(envelope.retryAfter && at(body, envelope.retryAfter))),
    answer: body,
  };
}

function unplaced(reason: string, answer?: unknown): Refusal {
  return {
    success: false,
    kind: "protocol",
    outcome: "unknown",
    reason,
    ...(answer !== undefined && { answer }),
  };
}

/** A redirect is written before the vendor is asked, as to https, or after it acted, as 303 to the page of the result. */
function redirected({ headers }: Answer): Refusal {
  const location = headers.get("location");
  // A location without a host stays with the server that gave it.
  const same = "http://same.invalid";
  const host = location && URL.canParse(location, same) ? new URL(location, same).host : "";
  const target = host === "" || host === "same.invalid" ? "" : ` to ${host}`;
  return unplaced(
    `the server redirects${target}, which may come after it acted, and a redirect is never followed; set baseUrl to the address that answers`,
  );
}

/** What a status means: what the contract says, or else what HTTP says (RFC 9110). */
function meaningOf(status: number, { errors }: Contract): Meaning {
  const meaning = own(errors.status, String(status)) ?? own(errors.status, `${Math.floor(status / 100)}XX`);
  if (meaning) return meaning;
  if (status >= 500) return { kind: "unavailable", outcome: "unknown" };
  return byStatus[status] ?? { kind: "invalid", outcome: "rejected" };
}

const byStatus: Readonly<Record<number, Meaning>> = {
  401: { kind: "authentication", outcome: "rejected" },
  402: { kind: "quota", outcome: "rejected" },
  403: { kind: "permission", outcome: "rejected" },
  404: { kind: "notFound", outcome: "rejected" },
  407: { kind: "authentication", outcome: "rejected" },
  // A server that lost its patience may have read enough to act.
  408: { kind: "timeout", outcome: "unknown" },
  409: { kind: "conflict", outcome: "rejected" },
  410: { kind: "notFound", outcome: "rejected" },
  429: { kind: "rateLimited", outcome: "rejected" },
};

function fieldsOf(body: unknown, { fields }: Contract["envelope"]): FieldError[] {
  const items = fields && at(body, fields.items);
  if (!fields || !Array.isArray(items)) return [];
  return items.slice(0, 100).map((item) => ({
    field: textOf(fields.name && at(item, fields.name)) ?? "",
    message: textsAt(item, fields.message).join(", ") || "was refused",
  }));
}

/** All that the vendor says at some places; where it gives no text but an object, its JSON. */
function textsAt(value: unknown, pointers: readonly Pointer[] = []): string[] {
  return pointers.flatMap((pointer) => {
    const found = at(value, pointer);
    if (typeof found === "object" && found !== null) return [JSON.stringify(found)];
    return textOf(found) || [];
  });
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" || typeof value === "number" ? String(value) : undefined;
}

function longest(...waits: readonly (number | undefined)[]): number | undefined {
  const given = waits.filter((wait) => wait !== undefined);
  return given.length > 0 ? Math.max(...given) : undefined;
}

function own<T>(table: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return table && Object.hasOwn(table, key) ? table[key] : undefined;
}
