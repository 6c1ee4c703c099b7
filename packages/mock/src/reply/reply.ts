import type { Operation } from "../contract/contract.js";
import { escapeKey } from "../contract/document/place.js";
import { responseProblems } from "../contract/response-problems.js";
import { contractResponse, declaredResponse, makeResponse } from "../contract/responses.js";
import { describeViolation, type Violation } from "../contract/violation.js";
import { type WireResponse, withHeaders } from "../server/wire.js";
import { bytesOf, checkReply } from "./check.js";
import { statusOf, successOf } from "./status.js";

/** A response that a test chooses: an example of the contract by its name, the first one of a status, or a body. */
export interface Reply {
  /** The name of an example in the contract. Give a status too if several statuses have an example of that name. */
  readonly example?: string;
  /** Default: the status of the example, or of a success. */
  readonly status?: number;
  /** Headers that are added to those of the contract's response, or replace them. */
  readonly headers?: Readonly<Record<string, string>>;
  /** A JSON value; a string or bytes are written as they are. */
  readonly body?: unknown;
}

export interface ReplyOptions {
  /** Lets the response break the contract, and sends it to requests that break the contract too. */
  readonly unchecked?: boolean;
}

/** @throws {Error} when the contract has no such response, or the response breaks it; the message says where. */
export function responseFor(
  operation: Operation,
  reply: Reply,
  { unchecked = false }: ReplyOptions = {},
): WireResponse {
  const { id } = operation;
  checkReply(id, reply);
  const { example, headers = {}, body } = reply;
  if (example !== undefined) {
    if (body !== undefined) throw new Error(`Reply to ${id}: give an example or a body, not both`);
    const response = contractResponse(operation, statusOf(operation, example, reply.status), example);
    return checked(response);
  }
  const status = reply.status ?? successOf(operation);
  const declared = declaredResponse(operation.resource, status);
  if (!declared && !unchecked) {
    const known = operation.resource.responses.map(({ code }) => code).join(", ");
    throw new Error(
      `Reply to ${id}: the contract has no response with status ${status}, only ${known}; choose one, or pass { unchecked: true }`,
    );
  }
  if (body === undefined) {
    const response = declared ? contractResponse(operation, status) : makeResponse(status);
    return checked(response);
  }
  const contentType = declared?.contents?.[0]?.mediaType ?? "application/json";
  const usual = withHeaders(usualHeaders(operation, status), { "Content-Type": contentType });
  return checked({ status, headers: usual, body: bytesOf(id, body) });

  /** The response with the given headers. What the test itself says must keep the contract. */
  function checked(usual: WireResponse): WireResponse {
    const response = { ...usual, headers: withHeaders(usual.headers, headers) };
    if (unchecked) return response;
    if (body !== undefined) refuse(id, responseProblems(operation, { ...response, body }));
    else refuse(id, givenProblems(operation, response, headers));
    return response;
  }
}

/** What is wrong with the given headers alone: the contract's response may be made up and break its schema. */
function givenProblems(
  operation: Operation,
  response: WireResponse,
  given: WireResponse["headers"],
): Violation[] {
  const names = Object.keys(given).map((name) => escapeKey(name.toLowerCase()));
  if (names.length === 0) return [];
  // Without a body the response has no media type, and its other headers are checked all the same.
  const mediaType = declaredResponse(operation.resource, response.status)?.contents?.[0]?.mediaType;
  const usual = mediaType === undefined ? {} : { "Content-Type": mediaType };
  const headers = withHeaders(usual, response.headers);
  const body = response.body.length === 0 ? "" : response.body;
  const problems = responseProblems(operation, { status: response.status, headers, body });
  return problems.filter(
    ({ in: place, pointer }) => place === "header" && names.includes(pointer.split("/")[1] ?? ""),
  );
}

/** The headers of the contract's response, if one can be made up. */
function usualHeaders(operation: Operation, status: number): WireResponse["headers"] {
  try {
    return contractResponse(operation, status).headers;
  } catch {
    return {};
  }
}

function refuse(id: string, [problem]: readonly Violation[]): void {
  if (!problem) return;
  throw new Error(
    `Reply to ${id} breaks the contract: ${describeViolation(problem)}; fix it, or pass { unchecked: true }`,
  );
}
