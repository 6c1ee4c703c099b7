import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type FaultName, faultNames, type Mock, startMock } from "../src/index.js";
import { call, connectionTo, message, outcomeOf, send, signIn } from "./pbx.js";
import { connectRaw, raw } from "./raw-client.js";

let pbx: Mock;
beforeAll(async () => {
  pbx = await startMock("yeastar");
});
afterEach(() => pbx.reset());
afterAll(() => pbx.close());

describe("a fault through a contract", () => {
  const acted: [FaultName, object?][] = [
    ["resetAfterRequest"],
    ["finBeforeResponse"],
    ["truncateBody"],
    ["slowHeaders", { ms: 1 }],
    ["slowBody", { ms: 1 }],
    ["notJson"],
    ["hugeBody", { bytes: 10 }],
    ["gzipBomb", { bytes: 10 }],
  ];
  const notActed: FaultName[] = ["resetOnConnect", "resetBeforeRequest", "redirect", "rateLimit"];

  it("is one of these", () => {
    expect([...acted.map(([name]) => name), ...notActed, "refuse"].sort()).toEqual([...faultNames].sort());
  });

  it.each(acted)("%s strikes after the vendor has acted, and the record has both", async (name, options) => {
    const token = await signIn(pbx);
    const before = await send(pbx, token);
    pbx.on("sendMessage").fail(name, options).times(1);
    await outcomeOf(send(pbx, token));
    const after = await send(pbx, token);
    expect(Number(after["msg_id"]) - Number(before["msg_id"])).toBe(2);
    const [, , struck, next] = pbx.requests;
    expect(struck).toMatchObject({ operationId: "sendMessage", fault: name, body: message, violations: [] });
    expect(JSON.parse(String(struck?.response?.body))).toEqual({
      ...before,
      msg_id: Number(before["msg_id"]) + 1,
    });
    expect(next).not.toHaveProperty("fault");
  });

  it.each(notActed)("%s strikes before the vendor acts", async (name) => {
    const token = await signIn(pbx);
    const before = await send(pbx, token);
    pbx.on("sendMessage").fail(name).times(1);
    await outcomeOf(send(pbx, token));
    const after = await send(pbx, token);
    expect(Number(after["msg_id"]) - Number(before["msg_id"])).toBe(1);
    const isSeen = name === "redirect" || name === "rateLimit";
    expect(pbx.requests.map(({ fault }) => fault)).toEqual([
      undefined,
      undefined,
      ...(isSeen ? [name] : []),
      undefined,
    ]);
  });

  it("also strikes a request that breaks the contract, and uses the rule", async () => {
    pbx.on("sendMessage").fail("finBeforeResponse").times(1);
    expect(await outcomeOf(call(pbx, "message/send", { body: {} }))).toBe("broken");
    expect(pbx.requests[0]).toMatchObject({ fault: "finBeforeResponse", response: { status: 401 } });
    expect(pbx.requests[0]?.violations.length).toBeGreaterThan(1);
    expect(await outcomeOf(send(pbx, "any"))).toBe("responded");
  });

  it("follows the order of the rules, those of the operation first", async () => {
    pbx.on().fail("finBeforeResponse").times(1);
    pbx.on("sendMessage").reply({ example: "internalError" }).times(1);
    pbx.on("sendMessage").fail("resetAfterRequest").times(1);
    const token = await outcomeOf(signIn(pbx));
    const outcomes = [token];
    for (let index = 0; index < 3; index += 1) outcomes.push(await outcomeOf(send(pbx, "any")));
    expect(outcomes).toEqual(["broken", "responded", "broken", "responded"]);
    expect(pbx.requests.map(({ fault }) => fault)).toEqual([
      "finBeforeResponse",
      undefined,
      "resetAfterRequest",
      undefined,
    ]);
  });

  it("does not reset a connection before it is due", async () => {
    pbx.on("getToken").reply({ example: "internalError" }).times(1);
    pbx.on("getToken").fail("resetOnConnect").times(2);
    const outcomes: string[] = [];
    for (let index = 0; index < 4; index += 1) outcomes.push(await outcomeOf(signIn(pbx)));
    expect(outcomes).toEqual(["responded", "broken", "broken", "responded"]);
  });

  it("counts connections if it strikes connections, whatever they would carry", async () => {
    pbx.on("sendMessage").fail("resetOnConnect").times(2);
    expect(await outcomeOf(signIn(pbx))).toBe("broken");
    await connectionTo(pbx);
    expect(await outcomeOf(signIn(pbx))).toBe("responded");
    expect(pbx.requests).toHaveLength(1);
  });

  it.each<FaultName>(["resetOnConnect", "resetBeforeRequest"])(
    "%s also strikes a request that is half sent, and the vendor does not act",
    async (name) => {
      const token = await signIn(pbx);
      const body = JSON.stringify(message);
      const lines = ["User-Agent: a", "Content-Type: application/json", `Content-Length: ${body.length}`];
      const request = raw(`POST /message/send?access_token=${token}`, lines, body);
      using client = connectRaw(Number(new URL(pbx.url).port));
      client.write(request.slice(0, -1));
      // What comes on another connection comes after it.
      const before = await send(pbx, token);
      pbx.on("sendMessage").fail(name).times(1);
      client.write(request.slice(-1));
      expect((await client.closed).text).toBe("");
      expect(pbx.requests.at(-1)).toMatchObject({ fault: name, body: message });
      const after = await send(pbx, token);
      expect(Number(after["msg_id"]) - Number(before["msg_id"])).toBe(1);
    },
  );

  it("does not strike another operation", async () => {
    pbx.on("sendMessage").fail("resetBeforeRequest").times(1);
    const token = await signIn(pbx);
    expect(await outcomeOf(send(pbx, token))).toBe("broken");
    expect(await outcomeOf(send(pbx, token))).toBe("responded");
  });
});

describe("a response in the vendor's place", () => {
  it("is a redirect to another origin on this machine", async () => {
    pbx.on("getToken").fail("redirect", { status: 308 });
    const response = await fetch(`${pbx.url}/get_token`, { method: "POST", redirect: "manual" });
    expect(response.status).toBe(308);
    const location = new URL(response.headers.get("location") ?? "");
    expect([location.hostname, location.port]).toEqual(["localhost", new URL(pbx.url).port]);
    expect(pbx.requests[0]?.response?.headers["Location"]).toBe(location.href);
  });

  it("is the contract's own response of that status to any request", async () => {
    await using sociocs = await startMock("sociocs");
    sociocs.on("sendMessage").fail("rateLimit", { retryAfter: 5 });
    const response = await fetch(`${sociocs.url}/message`, { method: "POST" });
    expect([response.status, response.headers.get("retry-after")]).toEqual([429, "5"]);
    expect(await response.json()).toEqual(expect.any(Object));
    expect(response.headers.get("sl-violations")).toBeNull();
  });

  it("is blank without one in the contract, or without an operation", async () => {
    pbx.on().fail("rateLimit", { status: 503, retryAfter: 0 });
    for (const path of ["/get_token", "/nowhere"]) {
      const response = await fetch(pbx.url + path, { method: "POST" });
      expect([response.status, response.headers.get("retry-after"), await response.text()]).toEqual([
        503,
        "0",
        "",
      ]);
    }
  });
});
