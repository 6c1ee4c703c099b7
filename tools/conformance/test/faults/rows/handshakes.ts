import type { TlsOptions } from "node:tls";
import { resetErrnos } from "../case.js";
import type { Certificates, Certified } from "../certificates.js";
import type { Fault } from "../fault-server.js";
import { finOnConnect, resetBeforeRequest, resetOnConnect } from "../plays.js";

/** Failures of the TLS handshake, for a client that trusts no authority of these tests: no byte of the request leaves. */
export interface HandshakeRow {
  readonly name: string;
  /** A server that speaks TLS, or one that does something else to the connection. */
  readonly serve: (certificates: Certificates) => TlsOptions | Fault;
  readonly errno: readonly string[];
}

const closedEarly = ["ECONNRESET"];
// OpenSSL 3.2, which Node 22 brought, calls it by another name.
const handshakeFailure = ["ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE", "ERR_SSL_SSL/TLS_ALERT_HANDSHAKE_FAILURE"];

function row(name: string, errno: string | readonly string[], serve: HandshakeRow["serve"]): HandshakeRow {
  return { name, serve, errno: [errno].flat() };
}

/** Answers the first bytes of a handshake. */
function say(content: string | Buffer): Fault {
  return { onFirstBytes: (socket) => socket.end(content) };
}

/** A fatal alert by its number (RFC 8446, 6). */
function alert(code: number): Fault {
  return say(Buffer.from([21, 3, 3, 0, 2, 2, code]));
}

/** The first message of a server of old, without a single extension. */
function serverHello(version: readonly [number, number]): Fault {
  const cipher = [0xc0, 0x2f];
  const body = [...version, ...Buffer.alloc(32, 7), 0, ...cipher, 0];
  return say(Buffer.from([22, 3, 3, 0, body.length + 4, 2, 0, 0, body.length, ...body]));
}

function chain({ good, authority }: Certificates): Certified {
  return { key: good.key, cert: `${good.cert}\n${authority.cert}` };
}

export const handshakeRows: readonly HandshakeRow[] = [
  row("a certificate that nobody signed", "DEPTH_ZERO_SELF_SIGNED_CERT", ({ selfSigned }) => selfSigned),
  row("a certificate of an unknown authority", "UNABLE_TO_VERIFY_LEAF_SIGNATURE", ({ good }) => good),
  row("a certificate that comes with its unknown authority", "SELF_SIGNED_CERT_IN_CHAIN", chain),
  row("a certificate that has expired", "CERT_HAS_EXPIRED", ({ expired }) => expired),
  row("a certificate that is not yet valid", "CERT_NOT_YET_VALID", ({ notYetValid }) => notYetValid),
  row("a server of TLS 1.1", "ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION", ({ good }) => ({
    ...good,
    minVersion: "TLSv1",
    maxVersion: "TLSv1.1",
    ciphers: "DEFAULT@SECLEVEL=0",
  })),
  row("a server that shares no cipher", handshakeFailure, ({ good }) => ({
    ...good,
    maxVersion: "TLSv1.2",
    ciphers: "ECDHE-RSA-AES128-GCM-SHA256",
  })),
  row("a server of TLS 1.2 that wants a client certificate", handshakeFailure, ({ good, authority }) => ({
    ...good,
    ca: authority.cert,
    maxVersion: "TLSv1.2",
    requestCert: true,
    rejectUnauthorized: true,
  })),
  row(
    "a server that speaks no HTTP/1.1 over TLS",
    "ERR_SSL_TLSV1_ALERT_NO_APPLICATION_PROTOCOL",
    ({ good }) => ({ ...good, ALPNProtocols: ["other"] }),
  ),
  row("a server that does not know the host", "ERR_SSL_TLSV1_UNRECOGNIZED_NAME", () => alert(112)),
  row("a server that chooses TLS 1.0", "ERR_SSL_UNSUPPORTED_PROTOCOL", () => serverHello([3, 1])),
  row("a server without secure renegotiation", "ERR_SSL_UNSAFE_LEGACY_RENEGOTIATION_DISABLED", () =>
    serverHello([3, 3]),
  ),
  row("a reset as soon as the connection stands", resetErrnos, () => resetOnConnect),
  row("an end as soon as the connection stands", closedEarly, () => finOnConnect),
  row("an end within the handshake", closedEarly, () => say("")),
  row("an end within the server's first message", closedEarly, () => say(Buffer.from([22, 3, 3, 1, 0, 2]))),
  // After the request these have the same codes, and prove nothing there.
  row("a reset within the handshake", resetErrnos, () => resetBeforeRequest),
  row("plain HTTP", "ERR_SSL_WRONG_VERSION_NUMBER", () =>
    say("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n"),
  ),
  row("an internal error of the server", "ERR_SSL_TLSV1_ALERT_INTERNAL_ERROR", () => alert(80)),
];

/** Whether the server speaks no TLS. */
export function isFault(served: TlsOptions | Fault): served is Fault {
  return "onConnection" in served || "onFirstBytes" in served;
}
