import { TLSSocket, type TlsOptions } from "node:tls";
import { type Ending, resetErrnos } from "../case.js";
import type { Certificates } from "../certificates.js";
import type { Fault } from "../fault-server.js";
import { answer, bytes, finAfterRequest, head } from "../plays.js";

/** What goes wrong with a server that the client trusts, or with the name that it goes by. */
export interface EstablishedRow {
  readonly name: string;
  readonly tls?: (certificates: Certificates) => TlsOptions;
  readonly fault: (success: string) => Fault;
  readonly ends: Ending;
}

const lost: Ending = { outcome: "unknown", kind: "network", phase: "send" };
const late: Ending = { outcome: "unknown", kind: "timeout", phase: "send" };
const unread: Ending = {
  outcome: "notSent",
  kind: "network",
  phase: "connect",
  repeats: "always",
  isRead: false,
};
const fin = ["UND_ERR_SOCKET"];
const gone: Ending = { ...lost, errno: [...fin, ...resetErrnos] };
const never = () => ({});

/** Puts bytes on the connection beneath TLS once the request was read, and then ends it, resets it or keeps it. */
function beneath(content: string | Buffer, then: "fin" | "reset" | "keep"): Fault {
  return {
    onRequest: ({ socket, carrier }) => {
      // HTTP would close a connection whose TLS breaks, and here nothing but the row may.
      socket.removeAllListeners("error").on("error", () => {});
      carrier.write(content, () => {
        if (then === "fin") carrier.end();
        if (then === "reset") carrier.resetAndDestroy();
      });
    },
  };
}

const garbage = "these bytes are no TLS record\r\n\r\n";

function alert(code: number): Buffer {
  return Buffer.from([21, 3, 3, 0, 2, 2, code]);
}

function broken(
  version: "TLSv1.2" | "TLSv1.3",
  what: string,
  content: string | Buffer,
  end: "fin" | "reset" | "keep",
  ends: Ending,
): EstablishedRow {
  return {
    name: `${what}, amid ${version}`,
    tls: ({ good }) => ({ ...good, minVersion: version, maxVersion: version }),
    fault: () => beneath(content, end),
    ends,
  };
}

export const establishedRows: readonly EstablishedRow[] = [
  {
    name: "nothing, for a trusted server that answers well",
    fault: (success) => answer({ body: success }),
    ends: { outcome: "accepted", phase: "done" },
  },
  {
    name: "a certificate of another host",
    tls: ({ ofAnotherHost }) => ofAnotherHost,
    fault: never,
    ends: { ...unread, errno: ["ERR_TLS_CERT_ALTNAME_INVALID"] },
  },
  {
    name: "a certificate for another purpose",
    tls: ({ ofAnotherPurpose }) => ofAnotherPurpose,
    fault: never,
    ends: { ...unread, errno: ["INVALID_PURPOSE"] },
  },
  {
    name: "a trusted certificate that has expired",
    tls: ({ expired }) => expired,
    fault: never,
    ends: { ...unread, errno: ["CERT_HAS_EXPIRED"] },
  },
  {
    // With TLS 1.3 the request is on its way by the time the server misses the certificate, so nothing is proved.
    name: "a server of TLS 1.3 that wants a client certificate",
    tls: ({ good, authority }) => ({
      ...good,
      ca: authority.cert,
      minVersion: "TLSv1.3",
      requestCert: true,
      rejectUnauthorized: true,
    }),
    fault: never,
    ends: { ...lost, isRead: false },
  },
  {
    name: "a server of TLS 1.2 that asks for a client certificate once it has read the request",
    tls: ({ good, authority }) => ({
      ...good,
      ca: authority.cert,
      maxVersion: "TLSv1.2",
      requestCert: true,
      rejectUnauthorized: false,
    }),
    // Its alert that the handshake failed is the same as one before the request.
    fault: () => ({
      onRequest: ({ socket }) => {
        socket.removeAllListeners("error").on("error", () => {});
        if (!(socket instanceof TLSSocket)) throw new Error("the server speaks no TLS");
        socket.renegotiate({ requestCert: true, rejectUnauthorized: true }, () => {});
      },
    }),
    ends: gone,
  },
  { name: "an end after the request", fault: () => finAfterRequest, ends: { ...lost, errno: fin } },
  {
    name: "an end of the connection beneath TLS after the request",
    fault: () => beneath("", "fin"),
    ends: { ...lost, errno: fin },
  },
  {
    name: "a reset after the request",
    fault: () => ({ onRequest: ({ carrier }) => carrier.resetAndDestroy() }),
    ends: gone,
  },
  {
    name: "a body that is cut",
    fault: (success) => bytes(`${head({ headers: { "Content-Length": "9999" } })}${success}`),
    ends: { ...lost, status: 200, phase: "receive", errno: fin },
  },
  // TLS breaks once the request was read, and whatever code it gives may never be taken for a proof.
  ...(["TLSv1.2", "TLSv1.3"] as const).flatMap((version) => [
    broken(version, "bytes that are no record, and an end", garbage, "fin", gone),
    broken(version, "bytes that are no record, and a reset", garbage, "reset", gone),
    broken(version, "an alert that the handshake failed, and an end", alert(40), "fin", gone),
    broken(version, "an alert that the handshake failed, and a reset", alert(40), "reset", gone),
    broken(version, "an alert that the version is wrong, and an end", alert(70), "fin", gone),
    // Node keeps this connection, so the call times out.
    broken(version, "bytes that are no record, and nothing more", garbage, "keep", late),
  ]),
];
