import type { CallResult, ErrorKind, VendorError } from "@trunkline/runtime";

/** A success as openapi-fetch reads it. */
export function responseOf({ data, response: { status, headers } }: CallResult<unknown>): Response {
  return jsonResponse(data, status, headers);
}

/**
 * A rejection in the vendor's own words, which openapi-fetch gives as `error`. Every other failure is thrown: nobody may
 * take `unknown` for rejected, and the vendor says nothing about a request that was not sent.
 */
export function rejectionOf(error: unknown): Response | undefined {
  const { outcome, responseBody, kind, status = 0, headers } = error as VendorError;
  if (outcome !== "rejected" || responseBody === undefined) return undefined;
  // A vendor may reject in a 200, which openapi-fetch would give as `data`.
  return jsonResponse(responseBody, status >= 400 ? status : statusOf[kind], headers);
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

/** The response was read and decompressed, so its headers about that are no longer true. */
function jsonResponse(value: unknown, status: number, given: HeadersInit): Response {
  const headers = new Headers(given);
  for (const name of ["content-encoding", "content-length", "transfer-encoding"]) headers.delete(name);
  headers.set("content-type", "application/json");
  return new Response(JSON.stringify(value), { status, headers });
}
