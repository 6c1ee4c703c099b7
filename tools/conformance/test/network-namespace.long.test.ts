import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { describe, expect, it, vi } from "vitest";
import { maxRetries } from "./faults/case.js";
import { callsOf, childScript, type Result } from "./faults/child.js";
import { quickly } from "./faults/run-case.js";
import { anySubject as subject } from "./faults/subjects.js";
import { missingForNamespaces, type Namespaces, openNamespaces } from "./namespaces/open.js";

const missing = await missingForNamespaces();
if (missing !== undefined) console.warn(`The tests in network namespaces are skipped: ${missing}`);

/** The tests run side by side, where `expect.poll` does not know its test. */
const patience = { timeout: 30_000 };

const rejections = [
  ["that the host cannot be reached", "icmp-host-unreachable", "EHOSTUNREACH"],
  ["that the network cannot be reached", "icmp-net-unreachable", "ENETUNREACH"],
  ["that the port cannot be reached", "icmp-port-unreachable", "ECONNREFUSED"],
  ["that an administrator forbids it", "icmp-admin-prohibited", "EHOSTUNREACH"],
] as const;

/** The way of packets to the vendor's port ends in a word of ICMP. */
function reject(type: string, port: string): string[] {
  return ["INPUT", "-p", "tcp", "--dport", port, "-j", "REJECT", "--reject-with", type];
}

describe
  .skipIf(missing !== undefined)
  .concurrent("a connection that stood, and whose request was read", () => {
    it.each([
      ...rejections.map(
        ([what, type, errno]) =>
          [
            `ICMP says ${what}`,
            errno,
            (namespaces: Namespaces, port: string) =>
              namespaces.run("vendor", "iptables", "-I", ...reject(type, port)),
          ] as const,
      ),
      [
        "the caller's own link goes down",
        "ENETUNREACH",
        (namespaces: Namespaces) => namespaces.run("caller", "ip", "link", "set", "cable", "down"),
      ] as const,
      ["nobody says anything", "ETIMEDOUT", async () => ""] as const,
    ])("may have been acted on when %s", async (_, errno, cut) => {
      await using namespaces = await openNamespaces();
      const vendor = await startVendor(namespaces);
      // Nothing is acknowledged, so that the caller sends its request again and hears why it cannot.
      const unanswered = ["-p", "tcp", "--sport", vendor.port, "--tcp-flags", "SYN", "NONE", "-j", "DROP"];
      await namespaces.run("vendor", "iptables", "-A", "OUTPUT", ...unanswered);
      const result = call(namespaces, vendor.port, quickly);
      await vi.waitUntil(() => vendor.read() === 1, patience);
      await cut(namespaces, vendor.port);
      const { outcome, kind, attempts } = await result;
      expect({ outcome, kind }).toEqual({ outcome: "unknown", kind: "network" });
      expect(attempts).toMatchObject([{ phase: "send", syscall: "read" }]);
      // On a machine that was halted, the caller gave up before the word arrived.
      expect([errno, "ETIMEDOUT"]).toContain(attempts[0]?.errno);
      expect(vendor.read()).toBe(1);
    });
  });

describe.skipIf(missing !== undefined).concurrent("a connection that does not come about", () => {
  it.each(rejections)("was not sent when ICMP says %s", async (_, type, errno) => {
    await using namespaces = await openNamespaces();
    const vendor = await startVendor(namespaces);
    await namespaces.run("vendor", "iptables", "-I", ...reject(type, vendor.port));
    const { outcome, kind, attempts } = await call(namespaces, vendor.port, quickly);
    expect({ outcome, kind }).toEqual({ outcome: "notSent", kind: "network" });
    expect(attempts).toHaveLength(1 + maxRetries);
    expect(attempts[0]).toMatchObject({ phase: "connect", errno, syscall: "connect" });
    expect(vendor.read()).toBe(0);
  });

  it("is tried again until the way is open, and the request is acted on once", async () => {
    await using namespaces = await openNamespaces();
    const vendor = await startVendor(namespaces, subject.success);
    const rule = reject("icmp-host-unreachable", vendor.port);
    await namespaces.run("vendor", "iptables", "-I", ...rule);
    const result = call(namespaces, vendor.port, { maxRetries: 60, baseDelayMs: 500, maxDelayMs: 500 });
    // What the rule has counted, first the packets.
    const rejected = async () =>
      Number(/^ *(\d+).*REJECT/m.exec(await namespaces.run("vendor", "iptables", "-nvxL", "INPUT"))?.[1]);
    await vi.waitUntil(async () => (await rejected()) > 1, patience);
    await namespaces.run("vendor", "iptables", "-D", ...rule);
    expect(await result).toMatchObject({ outcome: "accepted" });
    expect(vendor.read()).toBe(1);
  });
});

/** The vendor's server; `read` counts the requests that it has read completely. */
async function startVendor(namespaces: Namespaces, ...answer: string[]) {
  const script = fileURLToPath(new URL("./namespaces/vendor.mjs", import.meta.url));
  const lines: string[] = [];
  const { stdout } = namespaces.start("vendor", process.execPath, script, ...answer);
  createInterface(stdout).on("line", (line) => lines.push(line));
  await vi.waitUntil(() => lines.length === 1, patience);
  return { port: lines[0] ?? "", read: () => lines.length - 1 };
}

async function call(namespaces: Namespaces, port: string, retry: object): Promise<Result> {
  const baseUrl = `http://${namespaces.address}:${port}`;
  const options = { baseUrl, allowInsecure: true, retry, timeoutMs: 60_000 };
  const child = namespaces.start("caller", process.execPath, childScript);
  const [result] = await callsOf(child, [[subject, options]]);
  return result ?? expect.fail("the call was not made");
}
