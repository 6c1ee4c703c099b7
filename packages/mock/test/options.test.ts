import { describe, expect, it } from "vitest";
import { type BrokenConnection, type MockOptions, startMock, vendors } from "../src/index.js";
import { startServer } from "../src/server.js";
import { getToken, send } from "./pbx.js";

describe("an invalid option", () => {
  it.each<[string, object, string]>([
    ["that is unknown", { prot: 1 }, 'startMock: option "prot" is unknown; did you mean "port"?'],
    [
      "with no similar name",
      { timeout: 1 },
      'startMock: option "timeout" is unknown; known: port, seed, now, stateless, webhookSecret, maxRecords, cors, control, onRequest, onBreak',
    ],
    ["a port below 0", { port: -1 }, 'startMock: option "port" must be a whole number from 0 to 65535'],
    ["a port too high", { port: 65_536 }, 'startMock: option "port" must be a whole number from 0 to 65535'],
    [
      "a port that is a string",
      { port: "4010" },
      'startMock: option "port" must be a whole number from 0 to 65535',
    ],
    ["a port that is half", { port: 1.5 }, 'startMock: option "port" must be a whole number from 0 to 65535'],
    ["a seed that is a text", { seed: "a" }, 'startMock: option "seed" must be a number'],
    ["a clock that is a time", { now: 5 }, 'startMock: option "now" must be a function'],
    [
      "stateless that is a string",
      { stateless: "false" },
      'startMock: option "stateless" must be true or false',
    ],
    ["a secret that is none", { webhookSecret: null }, 'startMock: option "webhookSecret" must be a string'],
    ["a hook that is none", { onRequest: {} }, 'startMock: option "onRequest" must be a function'],
    ["what is no object", 4010 as never, "startMock: options must be an object such as { port: … }"],
    ["nothing", null as never, "startMock: options must be an object such as { port: … }"],
    ["a list", [], "startMock: options must be an object such as { port: … }"],
  ])("%s", async (_, options, message) => {
    await expect(startMock("konnek", options)).rejects.toThrow(new Error(message));
  });

  it("unless it is undefined", async () => {
    const options = { port: undefined, seed: undefined, onRequest: undefined } as unknown as MockOptions;
    await using mock = await startMock("konnek", options);
    expect(mock.webhookSecret).toBe("mock-webhook-secret");
  });
});

describe("an invalid vendor", () => {
  const nearest = 'Vendor "Yeaster" is unknown; did you mean "yeastar"?';
  const hint =
    'startMock: the contract must be the name of a vendor, or { contract: "…" } with the path of a document';
  it.each<[string, unknown, string]>([
    ["that is unknown", "acme", `Vendor "acme" is unknown; known: ${vendors().join(", ")}`],
    ["that is misspelled", "Yeaster", nearest],
    [
      "that is a path",
      "./openapi.yaml",
      'Vendor "./openapi.yaml" is unknown; for a document of your own, pass { contract: "./openapi.yaml" }',
    ],
    [
      "with .. in it",
      "../package",
      'Vendor "../package" is unknown; for a document of your own, pass { contract: "../package" }',
    ],
    ["that is missing", undefined, hint],
    ["that is an empty path", { contract: "" }, hint],
    ["that is not a string", { contract: 5 }, hint],
  ])("%s", async (_, vendor, message) => {
    await expect(startMock(vendor as string)).rejects.toThrow(new Error(message));
  });
});

it("cannot use a port that is in use, until it is free", async () => {
  await using other = await startServer(() => {});
  await expect(startMock("konnek", { port: other.port })).rejects.toThrow(
    new Error(`Port ${other.port} is in use; choose another, or leave it out for a free one`),
  );
  await other.close();
  await using mock = await startMock("konnek", { port: other.port });
  expect(mock.url).toBe(`http://127.0.0.1:${other.port}`);
});

describe("onBreak is called with every connection that breaks before its request is complete", () => {
  it("with what was read of it", async () => {
    const broken: BrokenConnection[] = [];
    await using pbx = await startMock("yeastar", { onBreak: (one) => broken.push(one) });
    const begun = Date.now();
    const connection = pbx.on().fail("resetOnConnect");
    await expect(send(pbx, "any")).rejects.toThrow();
    await connection.end();
    pbx.on().fail("resetBeforeRequest");
    await expect(send(pbx, "any")).rejects.toThrow();
    await expect(fetch(`${pbx.url}/nowhere`)).rejects.toThrow();
    const target = "/message/send?access_token=any";
    const nothing = { method: undefined, target: undefined, operationId: undefined };
    expect(broken).toEqual([
      { fault: "resetOnConnect", ...nothing, at: expect.any(Number) },
      {
        ...{ fault: "resetBeforeRequest", method: "POST", target, operationId: "sendMessage" },
        at: expect.any(Number),
      },
      { ...nothing, fault: "resetBeforeRequest", method: "GET", target: "/nowhere", at: expect.any(Number) },
    ]);
    for (const { at } of broken) expect(at - begun).toBeGreaterThanOrEqual(0);
    expect(pbx.requests).toEqual([]);
  });

  it.each(["resetOnConnect", "resetBeforeRequest"] as const)(
    "and close throws its rejection: %s",
    async (fault) => {
      const pbx = await startMock("yeastar", {
        onBreak: (async () => {
          throw new Error("out of paper");
        }) as () => void,
      });
      pbx.on().fail(fault);
      await expect(send(pbx, "any")).rejects.toThrow();
      await expect(pbx.close()).rejects.toThrow("out of paper");
    },
  );

  it.each(["resetOnConnect", "resetBeforeRequest"] as const)(
    "and close throws its error: %s",
    async (fault) => {
      const pbx = await startMock("yeastar", {
        onBreak: () => {
          throw new Error("out of paper");
        },
      });
      pbx.on().fail(fault);
      await expect(send(pbx, "any")).rejects.toThrow();
      await expect(pbx.close()).rejects.toThrow("out of paper");
    },
  );
});

describe("onRequest is called with every request", () => {
  it("after its response or its fault", async () => {
    const seen: unknown[] = [];
    await using pbx = await startMock("yeastar", {
      onRequest: ({ operationId, fault, response }) => seen.push([operationId, fault, response?.status]),
    });
    await getToken(pbx);
    pbx.on("sendMessage").fail("finBeforeResponse");
    await expect(send(pbx, "any")).rejects.toThrow();
    await fetch(`${pbx.url}/nowhere`);
    expect(seen).toEqual([
      ["getToken", undefined, 200],
      ["sendMessage", "finBeforeResponse", 200],
      [undefined, undefined, 404],
    ]);
  });

  it("and close throws its rejection", async () => {
    const pbx = await startMock("yeastar", {
      onRequest: (async () => {
        throw new Error("out of paper");
      }) as () => void,
    });
    expect(await getToken(pbx)).toMatchObject({ errcode: 0 });
    await expect(pbx.close()).rejects.toThrow("out of paper");
  });

  it("and close throws its error, but the response stays", async () => {
    const pbx = await startMock("yeastar", {
      onRequest: () => {
        throw new Error("out of paper");
      },
    });
    expect(await getToken(pbx)).toMatchObject({ errcode: 0 });
    pbx.on("sendMessage").fail("slowHeaders", { ms: 50 });
    expect(await send(pbx, "any")).toMatchObject({ errcode: 10004 });
    await expect(pbx.close()).rejects.toThrow("out of paper");
    await pbx.close();
  });
});
