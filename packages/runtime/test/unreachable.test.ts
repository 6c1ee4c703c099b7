import { describe, expect, it } from "vitest";
import { expectNoSecret } from "./canary.js";
import { calls, createFaultClient, secrets } from "./fault-calls.js";
import { answer, closedPort, startServer } from "./servers.js";
import { failureOf, success } from "./vendor.js";

/** Rejects as undici does, for a machine without a network answers some of these late or never. */
function rejecting(cause: Error): typeof fetch {
  return async () => {
    throw new TypeError("fetch failed", { cause });
  };
}

function failure(code: string, syscall?: string): Error {
  return Object.assign(new Error(`${syscall} ${code} for ${secrets}`), { code, ...(syscall && { syscall }) });
}

const notSent = { kind: "network", outcome: "notSent", status: undefined };
const unknown = { kind: "network", outcome: "unknown", status: undefined };

describe.each(calls)("a call with a $kind body", ({ send }) => {
  it("was not sent when nothing listens", async () => {
    const error = await failureOf(send(createFaultClient(`http://127.0.0.1:${await closedPort()}`)));
    expect(error).toMatchObject(notSent);
    expect(error.message).toContain("was not sent: no connection to 127.0.0.1:");
    expect(error.cause).toMatchObject({ cause: { code: "ECONNREFUSED", syscall: "connect" } });
    expectNoSecret(error, secrets);
  });

  it.each([
    ["the host has no address", failure("ENOTFOUND", "getaddrinfo"), notSent],
    ["no name can be looked up", failure("EAI_AGAIN", "getaddrinfo"), notSent],
    ["the connection was reset before it stood", failure("ECONNRESET", "connect"), notSent],
    ["the connection took too long to stand", failure("UND_ERR_CONNECT_TIMEOUT"), notSent],
    ["the certificate is out of date", failure("CERT_HAS_EXPIRED"), notSent],
    ["the certificate is of another host", failure("ERR_TLS_CERT_ALTNAME_INVALID"), notSent],
    [
      "none of the host's addresses could be reached",
      new AggregateError([failure("EHOSTUNREACH", "connect"), failure("ETIMEDOUT", "connect")]),
      notSent,
    ],
    ["the connection was reset later", failure("ECONNRESET", "read"), unknown],
    ["the request could not be written to its end", failure("EPIPE", "write"), unknown],
    ["a TLS record was broken", failure("ERR_SSL_DECRYPTION_FAILED_OR_BAD_RECORD_MAC"), unknown],
    ["no headers came in time", failure("UND_ERR_HEADERS_TIMEOUT"), unknown],
    [
      "one of the addresses was reached",
      new AggregateError([failure("ECONNREFUSED", "connect"), failure("ECONNRESET", "read")]),
      unknown,
    ],
    ["no addresses were tried", new AggregateError([]), unknown],
    ["the platform does not say why", new Error(`lost ${secrets}`), unknown],
  ])("is told apart by what the platform proves: %s", async (_, cause, expected) => {
    const client = createFaultClient("https://acme.example", { fetch: rejecting(cause) });
    const error = await failureOf(send(client));
    expect(error).toMatchObject(expected);
    expect(error.attempts).toHaveLength(error.outcome === "notSent" ? 3 : 1);
    expect(error.attempts[0]).toMatchObject({
      outcome: error.outcome,
      phase: error.outcome === "notSent" ? "connect" : "send",
    });
    expectNoSecret(error, secrets);
  });

  it("may have been acted on when the other side does not speak TLS, for a broken record looks the same", async () => {
    await using server = await startServer((_, response) => answer(response, success));
    const error = await failureOf(send(createFaultClient(server.url.replace("http:", "https:"))));
    expect(error).toMatchObject(unknown);
    expect(error.cause).toMatchObject({ cause: { code: "ERR_SSL_WRONG_VERSION_NUMBER" } });
    expect(server.requests).toEqual([]);
  });
});
