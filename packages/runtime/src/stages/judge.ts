import type { Contract, ErrorKind, Operation, Outcome } from "../contract.js";
import type { FieldError } from "../error.js";
import type { Json } from "../json.js";
import { meaningOfStatus } from "../meaning.js";
import { at } from "../pointer.js";
import { lacking } from "../proof.js";
import { retryAfter } from "../retry-after.js";
import { rejection } from "./rejection.js";

/** A response, read to its end or to the cap. */
export interface ReadResponse {
  readonly status: number;
  readonly headers: Headers;
  readonly content: Json;
  /** How `fetch` got the response, if not from the server that was asked. A browser hides a redirect that was not followed. */
  readonly origin?: "hiddenRedirect" | "followedRedirect" | "error" | undefined;
  /** The address of the request, as the contract writes it: without the values of its parameters. */
  readonly address: string;
}

/** What a response says of a request that was not accepted. */
export interface NotAccepted {
  readonly success: false;
  readonly kind: ErrorKind;
  readonly outcome: Outcome;
  readonly reason: string;
  readonly code?: string | undefined;
  readonly fields?: readonly FieldError[];
  readonly retryAfterMs?: number | undefined;
  /** The body of the response, so that a person can settle what it proves, or read why the vendor rejected the request. */
  readonly responseBody?: unknown;
}

export type Verdict = { readonly success: true; readonly data: unknown } | NotAccepted;

/** A response with the contract that judges it. */
export interface Judged {
  readonly response: ReadResponse;
  readonly contract: Contract;
  readonly operation: Operation;
  readonly body: unknown;
  readonly isOk: boolean;
  /** The value where the envelope says success or failure. */
  readonly reported: unknown;
}

/**
 * Judges a response by the contract. Success needs its proof, and a rejection counts only in the vendor's own envelope:
 * a middlebox may write any status and any header, also after the vendor acted.
 */
export function judge(response: ReadResponse, contract: Contract, operation: Operation): Verdict {
  const { status, content } = response;
  const { body } = content;
  const isOk = status >= 200 && status < 300;
  const reported = at(body, contract.envelope.success.pointer);
  const judged = { response, contract, operation, body, isOk, reported };
  return fromElsewhere(response) ?? success(judged) ?? foreignEnvelope(judged) ?? rejection(judged);
}

/** A redirect, or what `fetch` made of one, says nothing in the vendor's name. */
function fromElsewhere({ status, origin, headers }: ReadResponse): NotAccepted | undefined {
  const isRedirect = origin === "hiddenRedirect" || (status >= 300 && status < 400);
  const reason = isRedirect ? redirectTo(headers.get("location")) : origin && fetched[origin];
  return reason === undefined ? undefined : unproved(reason);
}

const fetched = {
  error: "fetch returned an error response",
  followedRedirect: "fetch followed a redirect, so the response may be another server's",
};

/** A server redirects before it asks the vendor, as to https, or after the vendor acted, as 303 to the page of the result. */
function redirectTo(location: string | null): string {
  // A location without a host stays with the server that gave it.
  const same = "http://same.invalid";
  const host = location && URL.canParse(location, same) ? new URL(location, same).host : "";
  const target = host === "" || host === "same.invalid" ? "" : ` to ${host}`;
  return `the server redirects${target}, and redirects are never followed; set baseUrl to the final address`;
}

/** Success in the envelope, or where the operation has none, any other JSON in a 2XX. */
function success({ response, contract, operation, body, isOk, reported }: Judged): Verdict | undefined {
  const isBare =
    operation.bare === true && reported === undefined && typeof body === "object" && body !== null;
  const isSuccess = reported === contract.envelope.success.value;
  if (!isSuccess && !(isOk && isBare)) return undefined;
  if (!isOk) return unproved(`HTTP ${response.status}, yet the body reports success`, body);
  const absent = lacking(body, operation.proof);
  return absent === undefined
    ? { success: true, data: body }
    : unproved(`the response reports success but has no ${absent || "body"} that proves it`, body);
}

/** What a value of another type means would be a guess, so the response may not be the vendor's. */
function foreignEnvelope({ response, contract, body, isOk, reported }: Judged): NotAccepted | undefined {
  const { status, content, headers, address } = response;
  const { success, failure } = contract.envelope;
  const isKnown = !failure || reported === failure.value;
  if (typeof reported === typeof success.value && isKnown) return undefined;
  const place =
    reported === undefined ? `has no ${success.pointer}` : `has an unknown value at ${success.pointer}`;
  const reason = `the response (${status}) ${content.problem ?? place}`;
  return isOk
    ? unproved(reason, body)
    : {
        ...unproved(`${reason}, so it may not be the vendor's own; it came from ${address}`, body),
        kind: meaningOfStatus(status, contract).kind,
        retryAfterMs: retryAfter(headers),
      };
}

function unproved(reason: string, responseBody?: unknown): NotAccepted {
  return {
    success: false,
    kind: "protocol",
    outcome: "unknown",
    reason,
    ...(responseBody !== undefined && { responseBody }),
  };
}
