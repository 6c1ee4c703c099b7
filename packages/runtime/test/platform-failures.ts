import { coded, type Failure, fetchFailed, link, proving, system } from "./recorded-failure.js";

const unconnected = proving("network");
const disallowed = proving("invalid");
const unproved = proving(undefined);

const vendor = " 10.77.0.2:41527";
const hangUp = "Client network socket disconnected before secure TLS connection was established";
const cancelled = link("Error", "Request was cancelled.", { code: 0 });
const alert =
  "error:0A000410:SSL routines:ssl3_read_bytes:sslv3 alert handshake failure:rec_layer_s3.c:1601:SSL alert number 40";
const bunUnable = "Unable to connect. Is the computer able to access the url?";
const bunClosed = "The socket connection was closed unexpectedly.";
const denoUrl = "error sending request for url (https://10.77.0.2:41527/x): client error (Connect)";
const denoPeer =
  "error sending request from 10.77.0.1:36440 for http://10.77.0.2:35381/x (10.77.0.2:35381): client error (SendRequest)";

/** Recorded by sockets, TLS servers, proxies and network namespaces: Node 20.20, 22.23 and 24.21, undici 6 to 8, Bun 1.1 to 1.4, Deno 2.0 to 2.9. */
export const failures: readonly Failure[] = [
  unconnected("no address, on Node", fetchFailed, system("getaddrinfo", "ENOTFOUND", " acme.example")),
  unconnected("no response of the name server, on Node", fetchFailed, system("getaddrinfo", "EAI_AGAIN")),
  unconnected("no route to the host, on Node", fetchFailed, system("connect", "EHOSTUNREACH", vendor)),
  unconnected("no route to the network, on Node", fetchFailed, system("connect", "ENETUNREACH", vendor)),
  unconnected("no free port of its own, on Node", fetchFailed, system("connect", "EADDRNOTAVAIL", vendor)),
  unconnected("a connection refused by a reset, on Node", fetchFailed, system("connect", "ECONNRESET")),
  unconnected("a connection that takes the system too long", fetchFailed, system("connect", "ETIMEDOUT")),
  unconnected(
    "a connection that takes undici too long",
    fetchFailed,
    coded("UND_ERR_CONNECT_TIMEOUT", "Connect Timeout Error", "ConnectTimeoutError"),
  ),
  unconnected("a certificate out of date", fetchFailed, coded("CERT_HAS_EXPIRED", "certificate has expired")),
  unconnected(
    "a certificate of another host",
    fetchFailed,
    coded("ERR_TLS_CERT_ALTNAME_INVALID", "Hostname/IP does not match certificate's altnames"),
  ),
  unconnected(
    "a certificate that nobody signed",
    fetchFailed,
    coded("DEPTH_ZERO_SELF_SIGNED_CERT", "self-signed certificate"),
  ),
  unconnected("an end of the connection within the handshake", fetchFailed, coded("ECONNRESET", hangUp)),
  unconnected("no address of several that was reached", fetchFailed, {
    ...coded("ECONNREFUSED", "", "AggregateError"),
    errors: [system("connect", "EHOSTUNREACH"), system("connect", "ETIMEDOUT")],
  }),
  ...[403, 407, 502].map((status) =>
    unconnected(
      `a tunnel that a proxy of undici refuses with ${status}`,
      fetchFailed,
      cancelled,
      coded("UND_ERR_ABORTED", `Proxy response (${status}) !== 200 when HTTP Tunneling`, "AbortError"),
    ),
  ),
  unconnected(
    "a refused connection, on node-fetch",
    link("FetchError", `request to http://10.77.0.2/x failed, reason: connect ECONNREFUSED${vendor}`, {
      code: "ECONNREFUSED",
      errno: "ECONNREFUSED",
      erroredSysCall: "connect",
    }),
  ),
  unconnected(
    "a refused connection, on Bun",
    coded("ECONNREFUSED", `ECONNREFUSED: ${bunUnable}`, "TypeError"),
  ),
  unconnected(
    "no free port of its own, on Bun",
    coded("EADDRNOTAVAIL", "EADDRNOTAVAIL: Was there a typo in the url or port?", "TypeError"),
  ),
  unconnected(
    "a tunnel that a proxy of Bun rejects",
    coded("ERR_PROXY_TUNNEL", "Proxy refused to open a tunnel"),
  ),
  unconnected(
    "a refused connection, on Deno",
    fetchFailed,
    link("Error", `${denoUrl}: tcp connect error: Connection refused (os error 111)`),
  ),
  unconnected(
    "an alert in the handshake, on Deno 2.5",
    link("TypeError", `${denoUrl}: received fatal alert: HandshakeFailure`),
  ),

  ...["EHOSTUNREACH", "ENETUNREACH", "ECONNREFUSED", "ENOPROTOOPT", "ETIMEDOUT"].map((code) =>
    unproved(`${code} of a connection that was read from, on Node`, fetchFailed, system("read", code)),
  ),
  ...["EHOSTUNREACH", "EADDRNOTAVAIL", "EPIPE", "EPROTO"].map((code) =>
    unproved(`${code} of a connection that was written to, on Node`, fetchFailed, system("write", code)),
  ),
  unproved("a read that failed because of an earlier attempt to connect", fetchFailed, {
    ...system("read", "ECONNRESET"),
    ...{ cause: system("connect", "ECONNREFUSED") },
  }),
  unproved(
    "an alert after the request, on node:https",
    coded("ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE", alert),
  ),
  unproved(
    "a broken record, on node:https",
    coded("ERR_SSL_DECRYPTION_FAILED_OR_BAD_RECORD_MAC", "bad record mac"),
  ),
  unproved("no headers in time", fetchFailed, coded("UND_ERR_HEADERS_TIMEOUT", "Headers Timeout Error")),
  unproved("one address of several that was reached", fetchFailed, {
    ...coded("ECONNREFUSED", "", "AggregateError"),
    errors: [system("connect", "ECONNREFUSED"), system("read", "ECONNRESET")],
  }),
  unproved("no addresses that were tried", { ...link("AggregateError", ""), errors: [] }),
  unproved(
    "an abort by undici",
    fetchFailed,
    cancelled,
    coded("UND_ERR_ABORTED", "Request aborted", "AbortError"),
  ),
  unproved(
    "407 for a request that a proxy had, on undici 7",
    fetchFailed,
    coded("UND_ERR_INVALID_ARG", "Proxy Authentication Required (407)", "InvalidArgumentError"),
  ),
  unproved(
    "no route to the host of a connection that was read from, on node-fetch",
    link("FetchError", "request to http://10.77.0.2/x failed, reason: read EHOSTUNREACH", {
      code: "EHOSTUNREACH",
      errno: "EHOSTUNREACH",
      erroredSysCall: "read",
    }),
  ),
  unproved("any end of a connection, on Bun", coded("ECONNRESET", `ECONNRESET: ${bunClosed}`, "TypeError")),
  unproved("any alert, on Bun", coded("EPROTO", "EPROTO: The TLS handshake failed.", "TypeError")),
  unproved("an alert after the request, on Bun 1.1", coded("ConnectionRefused", bunUnable)),
  unproved(
    "no route to the host of a connection that was read from, on Deno",
    fetchFailed,
    link("Error", "No route to host (os error 113)"),
  ),
  unproved(
    "a refused connection that was read from, on Deno 2.5",
    link("TypeError", `${denoPeer}: connection error: Connection refused (os error 111)`),
  ),

  disallowed("a port that Node blocks", fetchFailed, link("Error", "bad port")),
  disallowed("a port that Deno blocks", link("TypeError", "Fetch failed: Requests to port 6000 are blocked")),
  disallowed(
    "a URL that Node cannot read",
    link("TypeError", "Failed to parse URL from /x"),
    coded("ERR_INVALID_URL", "Invalid URL", "TypeError"),
  ),
  disallowed("a URL that Bun cannot read", coded("ERR_INVALID_URL", "fetch() URL is invalid", "TypeError")),
  ...[
    "Failed to construct 'Request': member signal is not of type AbortSignal.",
    "RequestInit: Expected signal to be an instance of AbortSignal.",
    'RequestInit: Expected signal ("AbortSignal {}") to be an instance of AbortSignal.',
    "Failed to construct 'Request': 'signal' of 'RequestInit' (Argument 2) is not of type AbortSignal",
    "signal is not of type AbortSignal.",
    "Expected signal to be an instanceof AbortSignal",
    "RequestInit: duplex option is required when sending a body.",
    "Request constructor: x is not an accepted type. Expected one of follow, manual, error.",
    "Request with GET/HEAD method cannot have body.",
  ].map((message) => disallowed(message, link("TypeError", message))),
  disallowed(
    "a dispatcher of another undici",
    fetchFailed,
    coded("UND_ERR_INVALID_ARG", "invalid onRequestStart method", "InvalidArgumentError"),
  ),

  // A custom fetch throws these as well once the request was sent, by what it does with the response or by its own retry.
  ...[
    "Cannot construct a Request with a Request object that has already been used.",
    "Failed to construct 'Request': Cannot construct a Request with a Request object that has already been used.",
    "Body is unusable: Body has already been read",
    'Headers.append: "x" is an invalid header value.',
    "Invalid URL",
    "Cannot read properties of undefined (reading 'length')",
  ].map((message) => unproved(message, link("TypeError", message))),
  unproved("the text of a disallowed request in an error of another kind", link("Error", "RequestInit: no")),
];
