import type { Contract, ErrorKind, Meaning, Operation, Outcome, Pointer } from "./contract.js";
import type { FieldError } from "./error.js";
import type { Json } from "./json.js";
import { at } from "./pointer.js";
import { lacking } from "./proof.js";
import { retryAfter } from "./retry-after.js";

/** What the vendor answered, read to its end or to the cap. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly content: Json;
  /** Where the answer comes from, if not from the server that was asked: a browser hides a redirect that was not followed. */
  readonly origin?: "hiddenRedirect" | "followedRedirect" | "error" | undefined;
}

export type Verdict =
  | { readonly success: true; readonly data: unknown }
  | {
      readonly success: false;
      readonly kind: ErrorKind;
      readonly outcome: Outcome;
      readonly reason: string;
      readonly code?: string | undefined;
      readonly fields?: readonly FieldError[];
      readonly retryAfterMs?: number | undefined;
    };

/** Judges an answer by the contract. Only an answer that proves success is one; whatever cannot be placed is `unknown`. */
export function judge(answer: Answer, contract: Contract, operation: Operation): Verdict {
  const { status } = answer;
  if (answer.origin === "hiddenRedirect" || (status >= 300 && status < 400)) return redirected(answer);
  if (answer.origin === "error") return unplaced("fetch gave an error in place of an answer");
  if (answer.origin) return unplaced("fetch followed a redirect, so the answer may be another server's");
  const { envelope, errors } = contract;
  const isOk = status >= 200 && status < 300;
  const { body } = answer.content;
  const told = at(body, envelope.success.pointer);
  // Where a success has no envelope, what does have one is a failure all the same.
  const isBare = operation.bare === true && told === undefined && typeof body === "object" && body !== null;
  if (isOk && (isBare || told === envelope.success.value)) {
    const absent = lacking(body, operation.proof);
    if (absent === undefined) return { success: true, data: body };
    return unplaced(`the vendor's answer tells success but lacks ${absent || "what it should hold"}`);
  }
  // A member of another type is no envelope that is known, and what it means would be a guess.
  if (isOk && typeof told !== typeof envelope.success.value) {
    return unplaced(
      `the answer (${status}) ${answer.content.problem ?? strangeness(told, envelope.success.pointer)}`,
    );
  }
  if (isOk && envelope.failure && told !== envelope.failure.value) {
    return unplaced(
      `the answer (${status}) has a ${envelope.success.pointer} that the contract does not know`,
    );
  }
  const code = told === undefined ? undefined : textOf(envelope.code && at(body, envelope.code));
  const retryAfterMs = retryAfter(answer.headers);
  if (!isOk && status < 500 && told === envelope.success.value) {
    return unplaced(`the answer (${status}) tells success all the same`);
  }
  const byCode =
    code === undefined ? undefined : (own(operation.errors?.code, code) ?? own(errors.code, code));
  // A server that failed (5XX) may have acted before it did, whatever refusal its body tells of; and one that refuses
  // and asks to wait (429) means the wait.
  const isByStatus = status >= 500 || (status === 429 && byCode?.outcome === "rejected");
  const meaning =
    (isByStatus ? undefined : byCode) ??
    (isOk ? errors.default : meaningOf(status, contract, Number.isFinite(retryAfterMs)));
  const message = textsOf(body, envelope.message);
  return {
    success: false,
    ...meaning,
    reason:
      [isOk ? undefined : `HTTP ${status}`, code, message].filter(Boolean).join(", ") ||
      "no reason was given",
    code,
    fields: fieldsOf(body, contract),
    retryAfterMs,
  };
}

function strangeness(told: unknown, pointer: string): string {
  return told === undefined
    ? `has no ${pointer}`
    : `has a ${pointer} of another type than the contract tells`;
}

function unplaced(reason: string): Verdict {
  return { success: false, kind: "protocol", outcome: "unknown", reason };
}

function redirected({ headers }: Answer): Verdict {
  const location = headers.get("location");
  // A location without a host stays with the server that gave it.
  const same = "http://same.invalid";
  const host = location && URL.canParse(location, same) ? new URL(location, same).host : "";
  const target = host === "" || host === "same.invalid" ? "" : ` to ${host}`;
  return {
    success: false,
    kind: "protocol",
    outcome: "rejected",
    reason: `the server redirects${target}, and a redirect is never followed; set baseUrl to the address that answers`,
  };
}

/** What an HTTP status means: what the contract says, or else what HTTP says (RFC 9110). */
function meaningOf(status: number, contract: Contract, isPromised: boolean): Meaning {
  const range = `${Math.floor(status / 100)}XX`;
  const meaning = own(contract.errors.status, String(status)) ?? own(contract.errors.status, range);
  // A 503 that says when to come back is a refusal; without that it may stand in front of a server which acted.
  if (status === 503 && isPromised) return { kind: "unavailable", outcome: "rejected" };
  if (meaning) return meaning;
  if (status >= 500) return { kind: "unavailable", outcome: "unknown" };
  return byStatus[status] ?? { kind: "invalid", outcome: "rejected" };
}

const byStatus: Readonly<Record<number, Meaning>> = {
  401: { kind: "authentication", outcome: "rejected" },
  402: { kind: "quota", outcome: "rejected" },
  403: { kind: "permission", outcome: "rejected" },
  404: { kind: "notFound", outcome: "rejected" },
  // A gateway may answer 408 for a server that got the request.
  408: { kind: "timeout", outcome: "unknown" },
  409: { kind: "conflict", outcome: "rejected" },
  410: { kind: "notFound", outcome: "rejected" },
  429: { kind: "rateLimited", outcome: "rejected" },
};

function fieldsOf(body: unknown, { envelope }: Contract): FieldError[] {
  const { fields } = envelope;
  const items = fields && at(body, fields.items);
  if (!fields || !Array.isArray(items)) return [];
  return items.slice(0, 100).map((item) => ({
    field: textOf(fields.name && at(item, fields.name)) ?? "",
    message: textsOf(item, fields.message) || "was refused",
  }));
}

function textsOf(value: unknown, pointers: readonly Pointer[] = []): string {
  return pointers
    .map((pointer) => textOf(at(value, pointer)))
    .filter(Boolean)
    .join(", ");
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" || typeof value === "number" ? String(value) : undefined;
}

function own<T>(table: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return table && Object.hasOwn(table, key) ? table[key] : undefined;
}
