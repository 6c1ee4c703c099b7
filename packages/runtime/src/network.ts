/** Codes of failures that come before a connection stands, or while TLS is negotiated: nothing of the request has left. */
const beforeConnection = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "EADDRNOTAVAIL",
  "UND_ERR_CONNECT_TIMEOUT",
  "DEPTH_ZERO_SELF_SIGNED_CERT",
  "SELF_SIGNED_CERT_IN_CHAIN",
  "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
  "UNABLE_TO_GET_ISSUER_CERT",
  "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
  "CERT_HAS_EXPIRED",
  "CERT_NOT_YET_VALID",
  "ERR_TLS_CERT_ALTNAME_INVALID",
]);

/**
 * Whether a failure of fetch proves that the request never left. Only what the platform names as such is proof;
 * a reset after the connection stood looks the same whether or not the server had read the request.
 */
export function isNotSent(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code, syscall } = error as { code?: unknown; syscall?: unknown };
  if (typeof code === "string") {
    if (beforeConnection.has(code) || code.startsWith("ERR_SSL_")) return true;
    if (syscall === "connect" || syscall === "getaddrinfo") return true;
  }
  // Where a name has several addresses, every one of them has to have failed before it was connected.
  if (error instanceof AggregateError) return error.errors.length > 0 && error.errors.every(isNotSent);
  return isNotSent(error.cause);
}
