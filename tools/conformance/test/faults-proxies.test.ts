import { spawn } from "node:child_process";
import { describe, expect, it } from "vitest";
import { maxRetries } from "./faults/case.js";
import { callsOf, childScript } from "./faults/child.js";
import { startFaultServer } from "./faults/fault-server.js";
import { quickly } from "./faults/run-case.js";
import { anySubject as subject } from "./faults/subjects.js";

describe("a call through a proxy of the environment", () => {
  it.each([403, 407, 502])("was not sent when the proxy rejects the tunnel with %i", async (status) => {
    const refusal = `HTTP/1.1 ${status} No\r\nContent-Length: 0\r\n\r\n`;
    await using proxy = await startFaultServer({
      fault: () => ({ onFirstBytes: (socket) => socket.end(refusal) }),
    });
    expect(await callThrough(proxy.url)).toMatchObject({ kind: "network", outcome: "notSent" });
  });

  it("was not sent when nothing listens where the proxy should be", async () => {
    await using proxy = await startFaultServer({ fault: () => ({}) });
    proxy.refuse();
    expect(await callThrough(proxy.url)).toMatchObject({ kind: "network", outcome: "notSent" });
  });
});

async function callThrough(proxy: string) {
  const env = { ...process.env, NODE_USE_ENV_PROXY: "1", HTTPS_PROXY: proxy, NO_PROXY: "" };
  const child = spawn(process.execPath, [childScript], { env, stdio: ["pipe", "pipe", "ignore"] });
  const [result] = await callsOf(child, [[subject, { baseUrl: "https://acme.example", retry: quickly }]]);
  expect(result?.attempts).toHaveLength(1 + maxRetries);
  return result;
}
