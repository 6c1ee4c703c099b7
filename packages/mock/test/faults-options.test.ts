import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { createFault, type FaultName, faultNames, wire } from "../src/server.js";
import { type FaultCase, meet, success } from "./faulty-server.js";

const text = success.body.toString();
const empty = Buffer.alloc(0);

describe("a fault follows its options", () => {
  it.each(["slowHeaders", "slowBody"] as const)("%s is complete, and not earlier than ms", async (name) => {
    const start = performance.now();
    await using met = await meet({ name, options: { ms: 80 } });
    expect(met.response?.status).toBe(201);
    expect(await met.response?.text()).toBe(text);
    // A timer may be early by less than a millisecond.
    expect(performance.now() - start).toBeGreaterThanOrEqual(79);
  });

  it.each(["slowHeaders", "slowBody"] as const)(
    "%s leaves no timer to a server that is closed",
    async (name) => {
      const timers = () => process.getActiveResourcesInfo().filter((one) => one === "Timeout").length;
      const givingUp = name === "slowHeaders" ? "on arrival" : "while reading";
      await using met = await meet({ name, options: { ms: 600_000 } }, {}, givingUp);
      await met.read();
      const before = timers();
      await met.server.close();
      // Vitest has timers of its own, which come and go; `expect.poll` is one of them.
      const end = performance.now() + 20_000;
      while (timers() >= before && performance.now() < end) await sleep(5);
      expect(timers()).toBeLessThan(before);
    },
  );

  it("notJson has the status", async () => {
    await using met = await meet({ name: "notJson", options: { status: 502 } });
    expect(met.response?.status).toBe(502);
    expect(await met.response?.text()).toMatch(/^<!doctype html>/);
  });

  it.each(["hugeBody", "gzipBomb"] as const)("%s writes so many bytes before its body", async (name) => {
    await using met = await meet({ name, options: { bytes: 2_500_001 } });
    const body = (await met.response?.text()) ?? "";
    expect(body.length).toBe(2_500_001 + text.length);
    expect(body.trimStart()).toBe(text);
    // It is JSON all the same, so only a cap can stop it.
    expect(JSON.parse(body)).toEqual(JSON.parse(text));
  });

  it.each(["hugeBody", "gzipBomb"] as const)("%s of no bytes is the response itself", async (name) => {
    await using met = await meet({ name, options: { bytes: 0 } });
    expect(await met.response?.text()).toBe(text);
  });

  it.each([
    [{}, 429, "1"],
    [{ retryAfter: 0 }, 429, "0"],
    [{ status: 503, retryAfter: 120 }, 503, "120"],
    [{ retryAfter: "Sun, 22 Nov 2026 02:00:00 GMT" }, 429, "Sun, 22 Nov 2026 02:00:00 GMT"],
  ] as const)("rateLimit with %j", async (options, status, retryAfter) => {
    const headers = { ...success.headers, "retry-after": "9" };
    await using met = await meet({ name: "rateLimit", options, meant: { ...success, headers } });
    expect(met.response?.status).toBe(status);
    expect(met.response?.headers.get("retry-after")).toBe(retryAfter);
  });
});

const within: readonly FaultName[] = ["truncateBody", "slowBody", "hugeBody", "gzipBomb"];

describe("a fault of the body strikes a response without one", () => {
  it.each(within)("%s", async (name) => {
    const meant = { status: 204, headers: {}, body: empty };
    const options = name === "hugeBody" || name === "gzipBomb" ? { bytes: 9 } : {};
    const givingUp = name === "slowBody" ? "while reading" : undefined;
    await using met = await meet({ name, options, meant } as FaultCase, {}, givingUp);
    expect(met.response?.status).toBe(200);
    const { text, error } = await met.read();
    if (name === "hugeBody" || name === "gzipBomb") expect(text).toBe(" ".repeat(10));
    else expect(error).toMatchObject({ name: name === "slowBody" ? "TimeoutError" : "TypeError" });
  });
});

describe("an invalid fault is an error of one line", () => {
  it.each([
    ["resetAfterRequests", {}, 'Fault "resetAfterRequests" is unknown; did you mean "resetAfterRequest"?'],
    ["constructor", {}, `Fault "constructor" is unknown; known: ${faultNames.join(", ")}`],
    [
      "rateLimit",
      { retryafter: 1 },
      'fault "rateLimit": option "retryafter" is unknown; did you mean "retryAfter"?',
    ],
    ["refuse", { ms: 1 }, 'fault "refuse": option "ms" is unknown; known: none'],
    [
      "slowBody",
      { ms: -1 },
      'fault "slowBody": option "ms" must be a number of milliseconds from 0 to 2147483647',
    ],
    [
      "slowHeaders",
      { ms: "1" },
      'fault "slowHeaders": option "ms" must be a number of milliseconds from 0 to 2147483647',
    ],
    ["hugeBody", { bytes: 1.5 }, 'fault "hugeBody": option "bytes" must be a whole number of bytes from 0'],
    [
      "gzipBomb",
      { bytes: Number.NaN },
      'fault "gzipBomb": option "bytes" must be a whole number of bytes from 0',
    ],
    ["notJson", { status: 99 }, 'fault "notJson": option "status" must be a status from 200 to 599'],
    ["redirect", { status: 304 }, 'fault "redirect": option "status" must be one of 301, 302, 303, 307, 308'],
    [
      "redirect",
      { location: "/\r\nX: y" },
      'fault "redirect": option "location" must be a string of one line',
    ],
    [
      "slowBody",
      { ms: 2 ** 31 },
      'fault "slowBody": option "ms" must be a number of milliseconds from 0 to 2147483647',
    ],
    ["redirect", { location: 7 }, 'fault "redirect": option "location" must be a string of one line'],
    ["rateLimit", { status: 500 }, 'fault "rateLimit": option "status" must be one of 429, 503'],
    [
      "rateLimit",
      { retryAfter: -1 },
      'fault "rateLimit": option "retryAfter" must be a number of seconds from 0, or a string',
    ],
  ])("%s with %j", (name, options, message) => {
    expect(() => createFault(name as FaultName, options as never)).toThrow(new Error(message));
  });

  it("but an undefined option counts as missing", () => {
    expect(createFault("refuse", {})).toEqual({ at: "listen" });
    expect(createFault("slowBody", { ms: undefined } as never).at).toBe("response");
  });
});

describe("a response is written", () => {
  it("with its own length and Connection: close, in place of any others", () => {
    const headers = {
      "content-length": "9",
      "transfer-encoding": "chunked",
      CONNECTION: "keep-alive",
      A: "ü",
    };
    expect(wire({ status: 200, headers, body: Buffer.from("four") }).toString("latin1")).toBe(
      "HTTP/1.1 200 OK\r\nA: ü\r\nContent-Length: 4\r\nConnection: close\r\n\r\nfour",
    );
  });

  it.each([204, 304])("without a length if it has no body: %i", (status) => {
    expect(wire({ status, headers: {}, body: empty }).toString()).toMatch(
      /^HTTP\/1\.1 \d+ [\w ]+\r\nConnection: close\r\n\r\n$/,
    );
  });

  it("with an unnamed status", () => {
    expect(wire({ status: 599, headers: {}, body: empty }).toString()).toMatch(/^HTTP\/1\.1 599 Unknown\r\n/);
  });

  it.each([[{ "X-A": "one\r\nX-B: two" }], [{ "X-A": "\u010d\u010a" }], [{ "X A": "one" }]])(
    "never with an invalid header: %j",
    (headers) => {
      expect(() => wire({ status: 200, headers, body: empty })).toThrow(TypeError);
    },
  );
});
