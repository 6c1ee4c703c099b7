import { describe, expect, it } from "vitest";
import { createCaller } from "../src/index.js";
import { accepted, startScriptedServer } from "./scripted.js";
import { createUnchecked } from "./unchecked.js";
import { contract, createAcme, failureOf, sendMessage, success } from "./vendor.js";

const message = { body: { to: "ana" } };

describe("invalid options of a call fail before the network", () => {
  it.each<[string, unknown]>([
    ["a signal, which belongs in them", new AbortController().signal],
    ["a signal that was aborted", AbortSignal.abort()],
    ["a signal that ends with the time", AbortSignal.timeout(60_000)],
    ["a list", []],
    ["a list of options", [{ timeoutMs: 5 }]],
    ["a text", "fast"],
    ["an empty text", ""],
    ["a function", () => ({})],
    ["a number", 5000],
    ["true", true],
  ])("%s", async (_, options) => {
    await using server = await startScriptedServer(accepted);
    const settings = { baseUrl: server.url, credentials: { apikey: "key" } };
    const calls = [
      createAcme(settings).sendMessage(message, options as never),
      createUnchecked(settings).sendMessage(message, options as never),
      createCaller(contract, settings).call(sendMessage, message, options as never),
      createAcme(settings).upload({ body: { cover: new File(["x"], "x.txt") } }, options as never),
    ];
    for (const call of calls) {
      const error = await failureOf(call);
      expect(error).toMatchObject({ kind: "invalid", outcome: "notSent", attempts: [] });
      expect(error.message).toMatch(
        /: the request must have options that are an object such as \{ signal, timeoutMs \}$/,
      );
    }
    expect(server.requests).toEqual([]);
  });

  it.each<[string, unknown]>([
    ["nothing", undefined],
    ["null", null],
    ["an empty object", {}],
    ["an object without a prototype", Object.create(null)],
    [
      "members that are undefined",
      { signal: undefined, timeoutMs: undefined, headers: undefined, retry: undefined },
    ],
  ])("but not %s", async (_, options) => {
    await using server = await startScriptedServer(accepted);
    expect(await createAcme({ baseUrl: server.url }).sendMessage(message, options as never)).toEqual(success);
  });
});
