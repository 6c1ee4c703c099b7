import { VendorError } from "@trunkline/runtime";
import { beforeAll, describe, expect, it } from "vitest";
import { checkEach } from "./cases.js";
import { maxRetries, nameOf } from "./faults/case.js";
import { type Certificates, makeCertificates } from "./faults/certificates.js";
import { startFaultServer } from "./faults/fault-server.js";
import { expectNoSecret } from "./faults/leaks.js";
import { type HandshakeRow, handshakeRows, isFault } from "./faults/rows/handshakes.js";
import { createFaultClient } from "./faults/run-case.js";
import { withElsewhere } from "./faults/setting.js";
import { type Subject, subjects } from "./faults/subjects.js";

let certificates: Certificates;
withElsewhere();
beforeAll(async () => {
  certificates = await makeCertificates();
});

describe.each(subjects)("$vendor $operation, which sends $body", (subject) => {
  it("is not sent after each failure of TLS", () =>
    checkEach(handshakeRows, nameOf, (row) => strike(row, subject), 8));

  // No name of a host has a part of more than 63 characters, so this asks no name server.
  it("is not sent to a host without an address", async () => {
    const url = `https://${"a".repeat(64)}.example`;
    // Platforms differ in whether the host was not found or the look-up failed.
    await judge(["ENOTFOUND", "EAI_FAIL"], subject, url);
  });
});

async function strike(row: HandshakeRow, subject: Subject): Promise<void> {
  const served = row.serve(certificates);
  await using server = await startFaultServer(
    isFault(served) ? { fault: () => served } : { fault: () => ({}), tls: served },
  );
  await judge(row.errno, subject, server.url.replace("http:", "https:"));
  // No byte came through TLS; without TLS, only the start of a handshake.
  if (!isFault(served)) expect(server.bytesRead()).toBe(0);
  expect(server.requests).toEqual([]);
}

async function judge(errno: readonly string[], subject: Subject, url: string): Promise<void> {
  const client = await createFaultClient(subject, url, {});
  const call = client[subject.operation]?.(subject.request);
  const error: unknown = await call?.catch((reason: unknown) => reason);
  if (!(error instanceof VendorError)) throw new Error("the call did not fail as it should");
  // The request for a token comes first and meets the fault, so the operation is not sent.
  const struck = subject.tokens ? (error.cause as VendorError) : error;
  if (subject.tokens) expect(error).toMatchObject({ kind: "network", outcome: "notSent", attempts: [] });

  const last = struck.attempts.at(-1);
  expect(struck).toMatchObject({ kind: "network", outcome: "notSent", status: undefined });
  expect(struck.attempts).toHaveLength(1 + maxRetries);
  expect(errno).toContain(last?.errno);
  expect(last?.phase).toBe("connect");
  expectNoSecret(error, subject.secrets);
}
