import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type Mock, startMock } from "../src/index.js";
import { startServer } from "../src/server.js";
import { connectionTo, outcomeOf, send, signIn } from "./pbx.js";
import { connectRaw, raw } from "./raw-client.js";

let pbx: Mock;
beforeAll(async () => {
  pbx = await startMock("yeastar");
});
afterEach(() => pbx.reset());
afterAll(() => pbx.close());

describe("the fault refuse", () => {
  it("lasts until its rule ends, then the same port accepts", async () => {
    const rule = pbx.on("sendMessage").fail("refuse");
    expect([await connectionTo(pbx), await connectionTo(pbx)]).toEqual(["ECONNREFUSED", "ECONNREFUSED"]);
    await rule.end();
    expect(await connectionTo(pbx)).toBe("stands");
    expect(await signIn(pbx)).toMatch(/^\w{32}$/);
  });

  it("begins again and ends again", async () => {
    for (let index = 0; index < 5; index += 1) {
      const rule = pbx.on().fail("refuse");
      expect(await connectionTo(pbx)).toBe("ECONNREFUSED");
      await rule.end();
      expect(await connectionTo(pbx)).toBe("stands");
    }
  });

  it("throws if another program has taken the port, and ends once the port is free", async () => {
    const port = Number(new URL(pbx.url).port);
    const rule = pbx.on().fail("refuse");
    await expect.poll(() => connectionTo(pbx)).toBe("ECONNREFUSED");
    const other = await startServer(() => {}, { port });
    await expect(rule.end()).rejects.toThrow(`Port ${port} is in use`);
    await expect(pbx.reset()).rejects.toThrow(`Port ${port} is in use`);
    await other.close();
    await rule.end();
    expect(await connectionTo(pbx)).toBe("stands");
  });

  it("makes close throw if another program took the port before the next rule", async () => {
    const own = await startMock("konnek");
    own.on().fail("refuse");
    const port = Number(new URL(own.url).port);
    const other = await startServer(() => {}, { port });
    own.on().delay(1);
    await expect(own.close()).rejects.toThrow(`Port ${port} is in use`);
    await other.close();
  });

  it("ends with a reset, and gives way to the next rule", async () => {
    pbx.on("sendMessage").fail("refuse");
    expect(await connectionTo(pbx)).toBe("ECONNREFUSED");
    await pbx.reset();
    expect(await connectionTo(pbx)).toBe("stands");
    const refusal = pbx.on("sendMessage").fail("refuse");
    pbx.on("sendMessage").reply({ example: "internalError" });
    await expect.poll(() => connectionTo(pbx)).toBe("stands");
    await refusal.end();
    expect(await send(pbx, "any")).toMatchObject({ errcode: -2 });
  });

  it("begins once the rules before it are used", async () => {
    pbx.on("getToken").reply({ example: "internalError" }).times(1);
    const rule = pbx.on("getToken").fail("refuse");
    expect(await outcomeOf(signIn(pbx))).toBe("responded");
    expect(await connectionTo(pbx)).toBe("ECONNREFUSED");
    await rule.end();
  });

  it("does not strike a request that is half sent", async () => {
    const body = '{"username":"a","password":"b"}';
    const lines = ["User-Agent: a", "Content-Type: application/json", `Content-Length: ${body.length}`];
    const request = raw("POST /get_token", lines, body);
    using client = connectRaw(Number(new URL(pbx.url).port));
    client.write(request.slice(0, -1));
    await signIn(pbx);
    const rule = pbx.on("getToken").fail("refuse");
    client.write(request.slice(-1));
    expect((await client.closed).text).toContain('"errcode":0');
    expect(pbx.requests.map(({ fault }) => fault)).toEqual([undefined, undefined]);
    expect(await connectionTo(pbx)).toBe("ECONNREFUSED");
    await rule.end();
  });

  it("leaves an open connection alone", async () => {
    pbx.on("getToken").delay(100).times(1);
    const given = signIn(pbx);
    await expect.poll(() => pbx.requests.length).toBe(1);
    const rule = pbx.on().fail("refuse");
    expect(await given).toMatch(/^\w{32}$/);
    await rule.end();
  });
});
