import type { CallResult, ErrorKind, VendorError } from "@trunkline/runtime";

/** A success as openapi-fetch reads it. */
export function responseOf({ data, response: { status, headers } }: CallResult<unknown>): Response {
  return jsonResponse(data, status, headers);
}

/**
 * A refusal in the vendor's own words as openapi-fetch reads it, which gives them as `error`. Every other failure is
 * thrown: of what is `unknown` nobody may think that it was refused, and of what was not sent the vendor says nothing.
 */
export function refusalOf(error: unknown): Response | undefined {
  const { outcome, answer, kind, status = 0, headers } = error as VendorError;
  if (outcome !== "rejected" || answer === undefined) return undefined;
  // A vendor may refuse in a 200, which openapi-fetch would give as `data`.
  return jsonResponse(answer, status >= 400 ? status : statusOf[kind], headers);
}

const statusOf: Readonly<Record<ErrorKind, number>> = {
  authentication: 401,
  permission: 403,
  invalid: 400,
  notFound: 404,
  conflict: 409,
  rateLimited: 429,
  quota: 402,
  unavailable: 503,
  timeout: 504,
  network: 502,
  protocol: 502,
  aborted: 499,
};

/** The answer was read and decompressed already, so what says how it was sent is no longer true. */
function jsonResponse(value: unknown, status: number, given: HeadersInit): Response {
  const headers = new Headers(given);
  for (const name of ["content-encoding", "content-length", "transfer-encoding"]) headers.delete(name);
  headers.set("content-type", "application/json");
  return new Response(JSON.stringify(value), { status, headers });
}
