import { VendorError } from "@trunkline/runtime";
import { beforeAll, describe, expect, it } from "vitest";
import { maxRetries } from "./faults/case.js";
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

const named = subjects.map((subject) => [subject.vendor, subject.operation, subject.body, subject] as const);

describe.concurrent.each(named)("%s %s, which sends %s", (_vendor, _operation, _body, subject) => {
  it.each(handshakeRows.map((row) => [row.name, row] as const))(
    "ends as it must when TLS does not come about: %s",
    async (_name, row) => await strike(row, subject),
  );

  // No name of a host has a part of more than 63 characters, so nobody has to be asked for its address.
  it("is not sent to a host that has no address", async () => {
    const url = `https://${"a".repeat(64)}.example`;
    // Whether that is a host not found or a failure for good differs between platforms.
    await judge(["ENOTFOUND", "EAI_FAIL"], subject, url);
  });
});

async function strike(row: HandshakeRow, subject: Subject): Promise<void> {
  const served = row.serve(certificates);
  await using server = await startFaultServer(
    isFault(served) ? { fault: () => served } : { fault: () => ({}), tls: served },
  );
  await judge(row.errno, subject, server.url.replace("http:", "https:"));
  // Where TLS was spoken, nothing came through it; elsewhere only what opens a handshake did.
  if (!isFault(served)) expect(server.bytesRead()).toBe(0);
  expect(server.requests).toEqual([]);
}

async function judge(errno: readonly string[], subject: Subject, url: string): Promise<void> {
  const client = await createFaultClient(subject, url, {});
  const call = client[subject.operation]?.(subject.request);
  const error: unknown = await call?.catch((reason: unknown) => reason);
  if (!(error instanceof VendorError)) throw new Error("the call did not fail as it should");
  // The request for a token comes first and meets the fault in place of the operation, which is not sent then.
  const struck = subject.tokens ? (error.cause as VendorError) : error;
  if (subject.tokens) expect(error).toMatchObject({ kind: "network", outcome: "notSent", attempts: [] });

  const last = struck.attempts.at(-1);
  expect(struck).toMatchObject({ kind: "network", outcome: "notSent", status: undefined });
  expect(struck.attempts).toHaveLength(1 + maxRetries);
  expect(errno).toContain(last?.errno);
  expect(last?.phase).toBe("connect");
  expectNoSecret(error, subject.secrets);
}
