import { afterAll, describe, expect, it } from "vitest";
import { createHumanLog, createJsonLog } from "../src/cli/log.js";
import type { AnyRequest } from "../src/record.js";
import { endCommands, startCommand } from "./cli-command.js";

afterAll(endCommands);

const request = {
  operationId: "ping",
  method: "GET",
  target: "/ping?key=secret",
  at: 1_000_000_000_000,
  violations: [{ in: "body", pointer: "/to", message: "must be a string" }],
  response: { status: 422, headers: {}, body: Buffer.alloc(0) },
} as unknown as AnyRequest;

it("is one object per line with --json", async () => {
  const command = startCommand(["yeastar", "--json", "--stateless", "--fail", "getToken=rateLimit,times=1"]);
  const [first = ""] = (await command.until(/\n/)).split("\n");
  const { url } = JSON.parse(first) as { readonly url: string };
  const bad = { method: "POST" };
  await fetch(`${url}/get_token?a=b`, bad);
  await fetch(`${url}/get_token?a=b`, bad);
  const headers = { "User-Agent": "OpenAPI" };
  const stateless = await fetch(`${url}/del_token?access_token=any`, { headers });
  expect(await stateless.json()).toMatchObject({ errcode: 0 });
  await fetch(`${url}/nowhere`);
  const lines = (await command.until(/nowhere.*\n/))
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as object);
  const time = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  const violation = { in: expect.any(String), pointer: expect.any(String), message: expect.any(String) };
  const post = {
    ...{ event: "request", time, vendor: "yeastar", method: "POST", path: "/get_token?a=***" },
    ...{ operationId: "getToken", ms: expect.any(Number), violations: expect.arrayContaining([violation]) },
  };
  expect(lines).toEqual([
    { event: "listening", time, vendor: "yeastar", url },
    { ...post, status: 429, fault: "rateLimit" },
    { ...post, status: expect.any(Number), fault: null },
    {
      ...{ ...post, method: "GET", path: "/del_token?access_token=***" },
      ...{ operationId: "revokeToken", status: 200, fault: null, violations: [] },
    },
    {
      ...{ ...post, method: "GET", path: "/nowhere", operationId: null, status: 404, fault: null },
      violations: [{ ...violation, in: "path" }],
    },
  ]);
});

describe("a connection that broke before its request was complete has a line", () => {
  it("for people", async () => {
    expect(await breakTwo([])).toEqual([
      expect.stringMatching(/^\d\d:\d\d:\d\d {2}- {2}resetOnConnect$/),
      expect.stringMatching(
        /^\S+ {2}POST {4}\/whatsapp\/send\/demo\?key=\*\*\* {2}sendMessage {2}resetBeforeRequest$/,
      ),
    ]);
  });

  it("in JSON", async () => {
    const lines = await breakTwo(["--json"]);
    const broken = { event: "broken", time: expect.stringMatching(/^\d{4}-.*Z$/), vendor: "konnek" };
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
      { ...broken, method: null, path: null, operationId: null, fault: "resetOnConnect" },
      {
        ...{ ...broken, method: "POST", path: "/whatsapp/send/demo?key=***" },
        ...{ operationId: "sendMessage", fault: "resetBeforeRequest" },
      },
    ]);
  });

  /** What the command logs of two such connections. */
  async function breakTwo(options: readonly string[]): Promise<string[]> {
    const faults = ["--fail", "resetOnConnect,times=1", "--fail", "resetBeforeRequest"];
    const command = startCommand(["konnek", ...faults, ...options]);
    const [url = ""] = /http:\/\/127\.0\.0\.1:\d+/.exec(await command.until(/:\d+/)) ?? [];
    for (let sent = 0; sent < 2; sent += 1) {
      await expect(fetch(`${url}/whatsapp/send/demo?key=secret`, { method: "POST" })).rejects.toThrow();
    }
    await command.until(/resetBeforeRequest/);
    const { stdout } = await command.stop();
    return stdout.split("\n").filter((line) => line.includes("reset"));
  }
});

describe("a log for people", () => {
  it("has colours only if it may", () => {
    const [coloured = "", violation = ""] = createHumanLog(["a"], true).request("a", request, request.at + 3);
    expect(coloured).toContain("\u001b[33m422\u001b[39m");
    expect(violation).toBe("  \u001b[33mbody/to: must be a string\u001b[39m");
    const plain = createHumanLog(["a"], false).request("a", request, request.at + 3);
    expect(plain).toEqual([
      expect.stringMatching(/^\d\d:\d\d:\d\d {2}GET {5}\/ping\?key=\*\*\* {2}ping {2}422 {2}3 ms$/),
      "  body/to: must be a string",
    ]);
  });

  it("names the vendor if there are several", () => {
    const [line] = createHumanLog(["a", "other"], false).request("a", request, request.at);
    expect(line).toMatch(/^\S+ {2}a {6}GET/);
  });
});

it("has the duration of a request in JSON", () => {
  const [line = ""] = createJsonLog().request("a", request, request.at + 3);
  expect(JSON.parse(line)).toMatchObject({ event: "request", ms: 3 });
});

describe.each([
  ["a log for people", createHumanLog(["a"], false)],
  ["a log in JSON", createJsonLog()],
])("%s", (_, log) => {
  it.each([
    ["rateLimit", "429"],
    ["redirect", "429"],
    ["resetAfterRequest", undefined],
    ["truncateBody", undefined],
  ] as const)("shows for the fault %s the status %s", (fault, status) => {
    const response = { status: 429, headers: {}, body: Buffer.alloc(0) };
    const [line = ""] = log.request("a", { ...request, fault, response }, request.at);
    expect(line).toContain(fault);
    expect(/429/.exec(line)?.[0]).toBe(status);
  });
});
