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
  "CERT_SIGNATURE_FAILURE",
  "CERT_CHAIN_TOO_LONG",
  "CERT_REVOKED",
  "CERT_UNTRUSTED",
  "CERT_REJECTED",
  "INVALID_CA",
  "INVALID_PURPOSE",
  "PATH_LENGTH_EXCEEDED",
  "HOSTNAME_MISMATCH",
  "ERR_TLS_CERT_ALTNAME_INVALID",
  "ERR_SSL_UNSUPPORTED_PROTOCOL",
  "ERR_SSL_NO_PROTOCOLS_AVAILABLE",
  "ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION",
  // The same alert, as OpenSSL calls it in Node 20 and since Node 22.
  "ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE",
  "ERR_SSL_SSL/TLS_ALERT_HANDSHAKE_FAILURE",
  "ERR_SSL_TLSV1_ALERT_NO_APPLICATION_PROTOCOL",
  "ERR_SSL_TLSV1_UNRECOGNIZED_NAME",
  "ERR_SSL_UNSAFE_LEGACY_RENEGOTIATION_DISABLED",
]);

// Node says so of a socket that ended while TLS was negotiated, under the code of any reset.
const beforeTls = "Client network socket disconnected before secure TLS connection was established";

/**
 * Whether a failure of fetch proves that the request never left. Only what the platform names as such is proof;
 * a reset after the connection stood looks the same whether or not the server had read the request, and so do the
 * TLS errors that a broken record causes at any time, such as ERR_SSL_WRONG_VERSION_NUMBER.
 */
export function isNotSent(error: unknown, depth = 0): boolean {
  // By its shape, for an error may come from another realm; and only so deep, for causes may go in a circle.
  if (typeof error !== "object" || error === null || depth > 4) return false;
  const { code, syscall, message, cause, errors } = error as Readonly<Record<string, unknown>>;
  if (typeof code === "string") {
    if (beforeConnection.has(code)) return true;
    if (syscall === "connect" || syscall === "getaddrinfo") return true;
    if (code === "ECONNRESET" && message === beforeTls) return true;
  }
  // Where a name has several addresses, every one of them has to have failed before it was connected.
  if (Array.isArray(errors)) return errors.length > 0 && errors.every((one) => isNotSent(one, depth + 1));
  return isNotSent(cause, depth + 1);
}
