import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { assertKeptTheContract, assertNotSent, assertSent, type Mock, startMock } from "../src/index.js";
import { documentOf, json, operation, serve } from "./documents.js";

const origin = "http://localhost:5173";
const asking = {
  Origin: origin,
  "Access-Control-Request-Method": "POST",
  "Access-Control-Request-Headers": "x-key,content-type",
};

let mock: Mock;
beforeAll(async () => {
  const responses = {
    "200": {
      ...json({ type: "string" }, { ok: "done" }),
      headers: { "X-Left": { schema: { type: "integer", const: 7 } } },
    },
  };
  mock = await serve(
    documentOf({
      "/items": {
        get: operation("listItems", { responses }),
        post: operation("addItem", { requestBody: json({ type: "object" }) }),
      },
      "/own": { head: operation("lookAtOwn"), get: operation("getOwn") },
    }),
  );
  return () => mock.close();
});
afterEach(() => mock.reset());

function across({ headers }: Response) {
  const members = ["origin", "credentials", "methods", "headers", "private-network"];
  return members.map((name) => headers.get(`access-control-allow-${name}`));
}

async function preflight(headers: Readonly<Record<string, string>> = asking, url = mock.url) {
  return await fetch(`${url}/items`, { method: "OPTIONS", headers });
}

describe("a preflight request is", () => {
  it("always granted", async () => {
    const response = await preflight();
    expect([response.status, ...across(response)]).toEqual([
      204,
      origin,
      "true",
      "POST",
      "x-key,content-type",
      null,
    ]);
    expect(response.headers.get("vary")).toMatch(/^Origin, /);
    const local = await preflight({ ...asking, "Access-Control-Request-Private-Network": "true" });
    expect(across(local)[4]).toBe("true");
  });

  it("not recorded, uses no rule, and no fault of requests strikes it", async () => {
    mock
      .on("addItem")
      .reply({ status: 200, headers: { "X-Rule": "1" } })
      .times(1);
    mock.on().fail("resetBeforeRequest").times(1);
    expect((await preflight()).status).toBe(204);
    expect(mock.requests).toEqual([]);
    await expect(fetch(`${mock.url}/items`)).rejects.toThrow();
    const headers = { "Content-Type": "application/json", Origin: origin };
    const response = await fetch(`${mock.url}/items`, { method: "POST", headers, body: "{}" });
    expect(response.headers.get("x-rule")).toBe("1");
    assertSent(mock, "addItem", {}, { times: 1 });
    assertKeptTheContract(mock);
  });

  it("an ordinary request with cors: false, like any other OPTIONS", async () => {
    await using closed = await startMock("sociocs", { cors: false });
    const response = await preflight(asking, closed.url);
    expect([response.status, ...across(response)]).toEqual([404, null, null, null, null, null]);
    expect(closed.requests).toHaveLength(1);
    expect((await preflight({ Origin: origin })).status).toBe(405);
    expect(mock.requests).toHaveLength(1);
  });
});

describe("a page may read", () => {
  it.each([
    ["a response", () => fetch(`${mock.url}/items`, { headers: { Origin: origin } }), 200],
    ["a refusal", () => fetch(`${mock.url}/items`, { method: "POST", headers: { Origin: origin } }), 422],
    ["what there is not", () => fetch(`${mock.url}/none`, { headers: { Origin: origin } }), 404],
  ])("%s, and its headers", async (_, send, status) => {
    const response = await send();
    expect([response.status, ...across(response).slice(0, 2)]).toEqual([status, origin, "true"]);
    const exposed = response.headers.get("access-control-expose-headers")?.toLowerCase().split(", ");
    expect(exposed).toContain("content-type");
    if (status === 200) expect(exposed).toContain("x-left");
    else expect(exposed).toContain("sl-violations");
  });

  it.each(["notJson", "slowHeaders", "rateLimit", "truncateBody", "hugeBody", "redirect"] as const)(
    "the response that the fault %s leaves",
    async (fault) => {
      const rule = mock.on().fail(fault);
      const init = { headers: { Origin: origin }, redirect: "manual" } as const;
      if (fault === "slowHeaders") {
        await rule.end();
        mock.on().fail(fault, { ms: 1 });
      }
      const response = await fetch(`${mock.url}/items`, init);
      expect(across(response)[0]).toBe(origin);
      await response.body?.cancel();
    },
  );

  it("a response to a request without an origin, with the reply's own headers", async () => {
    expect(across(await fetch(`${mock.url}/items`))[0]).toBe("*");
    mock.on("listItems").reply({ headers: { "access-control-allow-origin": "https://own.example" } });
    const response = await fetch(`${mock.url}/items`, { headers: { Origin: origin } });
    expect(across(response)[0]).toBe("https://own.example");
  });
});

describe("a HEAD", () => {
  it("for a GET has its headers, no body, and is not a call of the operation", async () => {
    mock
      .on("listItems")
      .reply({ status: 200, headers: { "X-Rule": "1" } })
      .times(1);
    const looked = await fetch(`${mock.url}/items`, { method: "HEAD" });
    expect([looked.status, looked.headers.get("content-length"), await looked.text()]).toEqual([
      200,
      "6",
      "",
    ]);
    expect([looked.headers.get("x-left"), looked.headers.get("x-rule")]).toEqual(["7", null]);
    expect(mock.requests).toMatchObject([{ method: "HEAD", operationId: undefined, violations: [] }]);
    assertNotSent(mock, "listItems");
    assertKeptTheContract(mock);
    expect((await fetch(`${mock.url}/items`)).headers.get("x-rule")).toBe("1");
  });

  it("is judged like the GET, and faults of all requests strike it", async () => {
    await using vendor = await startMock("sociocs");
    expect((await fetch(`${vendor.url}/lists`, { method: "HEAD" })).status).toBe(401);
    mock.on().fail("rateLimit").times(1);
    expect((await fetch(`${mock.url}/items`, { method: "HEAD" })).status).toBe(429);
  });

  it("of the contract is an ordinary operation", async () => {
    await fetch(`${mock.url}/own`, { method: "HEAD" });
    expect(mock.requests).toMatchObject([{ operationId: "lookAtOwn" }]);
  });
});
