import { spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeCertificates } from "./faults/certificates.js";
import { callsOf, childScript, type Result } from "./faults/child.js";
import { type FaultServer, startFaultServer } from "./faults/fault-server.js";
import { resetAfterRequest } from "./faults/plays.js";
import { establishedRows } from "./faults/rows/established.js";
import { handshakeRows, isFault } from "./faults/rows/handshakes.js";
import { quickly } from "./faults/run-case.js";
import { anySubject as subject } from "./faults/subjects.js";
import { install, type Platform, platforms } from "./platforms/install.js";

const isHere = process.platform === "linux" && process.arch === "x64";
if (!isHere)
  console.warn("The tests on Bun and Deno are skipped: their packages here are those of Linux on x64.");

let folder = "";
let authority = "";
let servers: readonly FaultServer[] = [];

interface Case {
  readonly name: string;
  readonly outcome: (platform: Platform["name"]) => string;
}

/** Without those that need a client which does not trust the authority. */
const failing = handshakeRows.filter(({ errno: [errno = ""] }) => !/^(?:SELF_|UNABLE_)/.test(errno));

// Bun has one text for a handshake that fails and for an alert after the request, so only what it finds in a certificate is a proof.
const isOfCertificate = /^(?:CERT_|DEPTH_)/;
// A reset at once may also strike while Bun connects, which it says.
const unprovedOnBun = (name: string) =>
  name === "a reset as soon as the connection stands"
    ? expect.stringMatching(/^(?:notSent|unknown)$/)
    : "unknown";
const always = (outcome: string) => () => outcome;
const cases: readonly Case[] = [
  ...failing.map(({ name, errno: [errno = ""] }) => ({
    name,
    outcome: (platform: Platform["name"]) =>
      platform === "Deno" || isOfCertificate.test(errno) ? "notSent" : unprovedOnBun(name),
  })),
  ...establishedRows.map(({ name, ends }) => ({ name, outcome: always(ends.outcome) })),
  { name: "a reset after the request, without TLS", outcome: always("unknown") },
  { name: "nothing listens", outcome: always("notSent") },
  { name: "a host without an address", outcome: always("notSent") },
  { name: "a port that some platforms block", outcome: always("notSent") },
];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "trunkline-"));
  authority = join(folder, "authority.pem");
  const certificates = await makeCertificates();
  await writeFile(authority, certificates.authority.cert);
  const served = [
    ...failing.map(({ serve }) => serve(certificates)),
    ...establishedRows.map(({ fault, tls }) => ({
      tls: tls?.(certificates) ?? certificates.good,
      fault: () => fault(subject.success),
    })),
  ];
  servers = await Promise.all([
    ...served.map((one) => {
      if ("fault" in one) return startFaultServer(one as Parameters<typeof startFaultServer>[0]);
      return startFaultServer(isFault(one) ? { fault: () => one } : { fault: () => ({}), tls: one });
    }),
    startFaultServer({ fault: () => resetAfterRequest }),
    startFaultServer({ fault: () => ({}) }),
  ]);
  servers.at(-1)?.refuse();
});

afterAll(async () => {
  await Promise.all(servers.map((server) => server[Symbol.asyncDispose]()));
  await rm(folder, { recursive: true });
});

describe.skipIf(!isHere).each(platforms)("on $name $version", (platform) => {
  it("nothing is taken for unsent that may have been sent", async () => {
    const urls = [
      ...servers.map(({ url }, index) => (index < failing.length ? url.replace("http:", "https:") : url)),
      `https://${"a".repeat(64)}.example`,
      "http://127.0.0.1:6000",
    ];
    const results = await callAll(platform, urls);
    const seen = cases.map(({ name }, index) => [name, results[index]?.outcome]);
    expect(seen).toEqual(cases.map(({ name, outcome }) => [name, outcome(platform.name)]));
  });
});

async function callAll(platform: Platform, urls: readonly string[]): Promise<readonly Result[]> {
  const program = await install(platform);
  const env = { ...process.env, NODE_EXTRA_CA_CERTS: authority, DENO_CERT: authority };
  const child = spawn(program, [...platform.words, childScript], { env, stdio: ["pipe", "pipe", "inherit"] });
  return await callsOf(
    child,
    urls.map((baseUrl) => [subject, { baseUrl, retry: quickly, timeoutMs: 5000 }]),
  );
}
