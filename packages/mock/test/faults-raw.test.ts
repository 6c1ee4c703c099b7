import { beforeAll, describe, expect, it } from "vitest";
import { startServer } from "../src/server.js";
import { type FaultCase, meet, success } from "./faulty-server.js";
import { resetCode } from "./raw-client.js";

// What a plain `fetch` sees of each fault, on a real socket. Where the codes of the platforms differ, any of them will do.
const reset = expect.stringMatching(resetCode);
const text = success.body.toString();
const half = text.slice(0, Math.floor(text.length / 2));

beforeAll(async () => {
  // Node 20 misses the end of the very first connection of a process, for it loads its HTTP parser meanwhile.
  await using server = await startServer(({ response }) => response.end());
  await (await fetch(server.url)).text();
});

/** Before a byte of the response. */
const unanswered: readonly (FaultCase & { readonly seen: object; readonly requests: number })[] = [
  { name: "refuse", seen: { code: "ECONNREFUSED", syscall: "connect" }, requests: 0 },
  // Whether it strikes while the client connects is up to the platform.
  { name: "resetOnConnect", seen: { code: reset, syscall: expect.any(String) }, requests: 0 },
  { name: "resetBeforeRequest", seen: { code: reset, syscall: expect.any(String) }, requests: 0 },
  { name: "resetAfterRequest", seen: { code: reset, syscall: expect.any(String) }, requests: 1 },
  {
    name: "finBeforeResponse",
    seen: { code: "UND_ERR_SOCKET", message: "other side closed" },
    requests: 1,
  },
];

describe("a raw fetch fails before a byte of the response", () => {
  it.each(unanswered)("$name", async ({ name, seen, requests }) => {
    await using met = await meet({ name });
    expect(met.error).toMatchObject({ name: "TypeError", message: "fetch failed", cause: seen });
    expect(met.server.requests).toHaveLength(requests);
    expect(met.server.connections()).toBe(name === "refuse" ? 0 : 1);
    if (requests > 0) expect(met.server.requests[0]?.body.toString()).toBe("a message");
  });

  it("resetOnConnect, and the server reads nothing", async () => {
    await using met = await meet({ name: "resetOnConnect" });
    expect(met.server.bytesRead()).toBe(0);
  });

  it("resetBeforeRequest, and the server reads the head but not a long body", async () => {
    const body = "x".repeat(20_000_000);
    await using met = await meet({ name: "resetBeforeRequest" }, { body });
    expect(met.error).toMatchObject({ name: "TypeError", cause: { code: reset } });
    expect(met.server.requests).toEqual([]);
    expect(met.server.bytesRead()).toBeGreaterThan(0);
    expect(met.server.bytesRead()).toBeLessThan(body.length / 2);
  });

  it("slowHeaders, by a timeout after the server got the request", async () => {
    await using met = await meet({ name: "slowHeaders" }, {}, "on arrival");
    expect(met.error).toMatchObject({ name: "TimeoutError" });
    expect(met.server.requests).toHaveLength(1);
  });
});

describe("a raw fetch has the status and fails while it reads the body", () => {
  it("truncateBody, at half of its Content-Length", async () => {
    await using met = await meet({ name: "truncateBody" });
    expect(met.response?.status).toBe(201);
    expect(met.response?.headers.get("content-length")).toBe(String(text.length));
    expect(await met.read()).toMatchObject({
      text: half,
      error: { name: "TypeError", message: "terminated", cause: { code: "UND_ERR_SOCKET" } },
    });
    expect(met.server.requests).toHaveLength(1);
  });

  it("slowBody, by a timeout", async () => {
    await using met = await meet({ name: "slowBody" }, {}, "while reading");
    expect(met.response?.status).toBe(201);
    expect(await met.read()).toMatchObject({ text: half, error: { name: "TimeoutError" } });
    expect(met.server.requests).toHaveLength(1);
  });
});

describe("a raw fetch gets a misleading response", () => {
  it("notJson, a page of HTML in a 200", async () => {
    await using met = await meet({ name: "notJson" });
    expect(met.response?.status).toBe(200);
    expect(met.response?.headers.get("content-type")).toBe("text/html");
    await expect(met.response?.json()).rejects.toThrow(SyntaxError);
    expect(met.server.requests).toHaveLength(1);
  });

  it("hugeBody, 200 MB that are sent only as fast as they are read", async () => {
    await using met = await meet({ name: "hugeBody" });
    expect(met.response?.status).toBe(201);
    expect(met.response?.headers.get("content-length")).toBe(String(200_000_000 + text.length));
    // Some versions of fetch crash when a connection is told to end, and ends while nobody reads a long body.
    expect(met.response?.headers.get("connection")).toBe("keep-alive");
    const [socket] = met.sockets;
    await met.response?.body?.cancel();
    await expect.poll(() => socket?.closed).toBe(true);
    expect(socket?.bytesWritten).toBeLessThan(100_000_000);
  });

  it("gzipBomb, 200 MB in less than 300 KB", async () => {
    await using met = await meet({ name: "gzipBomb" });
    expect(met.response?.status).toBe(201);
    expect(met.response?.headers.get("content-encoding")).toBe("gzip");
    expect(met.response?.headers.get("connection")).toBe("keep-alive");
    const onWire = Number(met.response?.headers.get("content-length"));
    expect(onWire).toBeGreaterThan(150_000);
    expect(onWire).toBeLessThan(300_000);
    const reader = met.response?.body?.getReader();
    let length = 0;
    // As much as shows that it goes on and on: to inflate all of it takes a second.
    while (length < 20_000_000) length += (await reader?.read())?.value?.length ?? Number.NaN;
    expect(length).toBeGreaterThanOrEqual(20_000_000);
    await reader?.cancel();
  });

  it("rateLimit, a 429 with Retry-After: 1", async () => {
    await using met = await meet({ name: "rateLimit" });
    expect(met.response?.status).toBe(429);
    expect(met.response?.headers.get("retry-after")).toBe("1");
    expect(met.response?.headers.get("x-kept")).toBe("yes");
    expect(await met.response?.text()).toBe(text);
  });

  it("redirect, a 307 to the same machine by another name", async () => {
    await using met = await meet({ name: "redirect" }, { redirect: "manual" });
    expect(met.response?.status).toBe(307);
    const location = String(met.response?.headers.get("location"));
    expect(location).toBe(`http://localhost:${met.server.port}/redirected`);
    await fetch(location, { redirect: "manual" });
    expect(met.server.requests.map(({ target }) => target)).toEqual(["/messages", "/redirected"]);
  });

  it.each([
    [301, "GET", ""],
    [302, "GET", ""],
    [303, "GET", ""],
    [307, "POST", "a message"],
    [308, "POST", "a message"],
  ] as const)("redirect by a %i, which it follows as a %s with its key", async (status, method, body) => {
    await using elsewhere = await startServer(({ response }) => response.end(text));
    const location = `${elsewhere.url}/elsewhere`;
    await using met = await meet({ name: "redirect", options: { status, location } });
    expect(met.response?.status).toBe(200);
    expect(met.response?.url).toBe(location);
    expect(await met.response?.text()).toBe(text);
    expect(elsewhere.requests).toMatchObject([{ method, headers: { "x-key": "k3y" } }]);
    expect(elsewhere.requests[0]?.body.toString()).toBe(body);
  });
});
