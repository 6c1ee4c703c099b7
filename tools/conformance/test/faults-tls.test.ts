import { spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkEach } from "./cases.js";
import { attemptsOf, nameOf } from "./faults/case.js";
import { makeCertificates } from "./faults/certificates.js";
import { callsOf, childScript, type Result } from "./faults/child.js";
import { type FaultServer, startFaultServer } from "./faults/fault-server.js";
import { expectNoSecret } from "./faults/leaks.js";
import { type EstablishedRow, establishedRows } from "./faults/rows/established.js";
import { quickly } from "./faults/run-case.js";
import { type Subject, subjects } from "./faults/subjects.js";
import { hasFile } from "./faults/uploads.js";

/** A file cannot be handed to another process. */
const struck = subjects.filter(({ request }) => !hasFile(request));
const cases = struck.flatMap((subject) => establishedRows.map((row) => ({ subject, row })));
let servers: readonly FaultServer[] = [];
let results: readonly Result[] = [];

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), "trunkline-"));
  try {
    const certificates = await makeCertificates();
    servers = await Promise.all(
      cases.map(({ subject, row }) => serve(subject, row, row.tls?.(certificates) ?? certificates.good)),
    );
    const authority = join(folder, "authority.pem");
    await writeFile(authority, certificates.authority.cert);
    results = await callAll(authority);
  } finally {
    await rm(folder, { recursive: true });
  }
});

afterAll(async () => {
  await Promise.all(servers.map((server) => server[Symbol.asyncDispose]()));
});

describe.each(struck)("$vendor $operation, which sends $body over TLS", (subject) => {
  it("ends as it must after each fault", () =>
    checkEach(establishedRows, nameOf, (row) => judge(subject, row)));
});

function judge(subject: Subject, row: EstablishedRow): void {
  const index = cases.findIndex((one) => one.subject === subject && one.row === row);
  const [result, server] = [results[index], servers[index]];
  if (!result || !server) throw new Error("the call was not made");
  const { outcome, kind, status, phase, errno, isRead = true } = row.ends;
  // A fault before a request is read strikes the one for a token too, so the operation is not tried.
  const isTried = isRead || !subject.tokens;
  expect({ outcome: result.outcome, kind: result.kind, status: result.status }).toEqual({
    outcome: isTried ? outcome : "notSent",
    kind,
    status,
  });
  const count = isTried ? attemptsOf(row.ends, subject) : 0;
  const last = result.attempts.at(-1);
  expect(result.attempts).toHaveLength(outcome === "accepted" ? 0 : count);
  if (last) expect(last).toMatchObject({ outcome, phase });
  if (last && errno) expect(errno).toContain(last.errno);
  expect(server.requests).toHaveLength(isRead ? count : 0);
  if (!isRead) expect(server.bytesRead()).toBe(0);
  expectNoSecret(result.seen, subject.secrets);
}

async function serve(subject: Subject, row: EstablishedRow, tls: object): Promise<FaultServer> {
  const { tokens } = subject;
  return await startFaultServer({
    tls,
    fault: () => row.fault(subject.success),
    aside: (exchange) => {
      if (!tokens?.isFor(exchange.request.target)) return false;
      tokens.give(exchange, false);
      return true;
    },
  });
}

async function callAll(authority: string): Promise<readonly Result[]> {
  const calls = cases.map(({ subject, row }, index) => {
    // All calls run at once, so that a busy machine may take its time for one of them.
    const timeoutMs = row.ends.kind === "timeout" ? 2000 : 30_000;
    return [subject, { baseUrl: servers[index]?.url, retry: quickly, timeoutMs }] as const;
  });
  const env = { ...process.env, NODE_EXTRA_CA_CERTS: authority };
  return await callsOf(
    spawn(process.execPath, [childScript], { env, stdio: ["pipe", "pipe", "inherit"] }),
    calls,
  );
}
