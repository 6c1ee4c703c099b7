import { describe, expect, it } from "vitest";
import { type CallEnd, type CallInfo, type CallOptions, readVendorError } from "../src/index.js";
import { accepted, broken, startScriptedServer } from "./scripted.js";
import { createAcme, failureOf } from "./vendor.js";

const message = { body: { to: "ana" } };
const tag = "order 17";

describe("the tag of a call", () => {
  it("is in all hooks and in the error, but not in its message, and the vendor does not get it", async () => {
    await using server = await startScriptedServer(accepted, broken);
    const seen: [CallInfo, CallEnd?][] = [];
    const hooks = {
      onRequest: (call: CallInfo) => void seen.push([call]),
      onResponse: (call: CallInfo, end: CallEnd) => void seen.push([call, end]),
    };
    const client = createAcme({ baseUrl: server.url, hooks });
    await client.sendMessage(message, { tag });
    const error = await failureOf(client.sendMessage(message, { tag }));
    expect(seen.map(([call]) => call.tag)).toEqual([tag, tag, tag, tag]);
    expect(seen.at(-1)?.[1]?.error).toBe(error);
    expect(error).toMatchObject({ outcome: "unknown", tag });
    expect(readVendorError(JSON.parse(JSON.stringify(error)))).toMatchObject({ tag });
    expect(error.message).not.toContain(tag);
    expect(server.requests).toHaveLength(2);
    expect(JSON.stringify(server.requests)).not.toContain(tag);
  });

  it("is in every error before the network", async () => {
    const client = createAcme({ baseUrl: "https://acme.example" });
    const unreadable = {
      get body(): never {
        throw new TypeError("no");
      },
    };
    const calls = [
      client.sendMessage({ body: {} }, { tag }),
      client.sendMessage(message, { tag, timeoutMs: 0 }),
      client.sendMessage(unreadable, { tag }),
      client.upload({ body: { cover: { content: "text" } } }, { tag }),
      client.sendMessage(message, { tag, signal: AbortSignal.abort() }),
    ];
    for (const call of calls) expect(await failureOf(call)).toMatchObject({ outcome: "notSent", tag });
    await client.close();
    expect(await failureOf(client.sendMessage(message, { tag }))).toMatchObject({ kind: "aborted", tag });
  });

  it.each<[string, unknown]>([
    ["empty", ""],
    ["white space", " "],
    ["a number", 17],
    ["null", null],
    ["longer than 200 characters", "1".repeat(201)],
    ["of two lines", "order\n17"],
  ])("is invalid if it is %s", async (_, given) => {
    const error = await failureOf(
      createAcme({ baseUrl: "https://acme.example" }).sendMessage(message, { tag: given } as CallOptions),
    );
    const field = { field: "/tag", message: "must be a text of 1 to 200 visible characters" };
    expect(error).toMatchObject({ kind: "invalid", outcome: "notSent", tag: undefined, fields: [field] });
  });

  it("is nowhere if a getter of it throws, which makes the options invalid", async () => {
    const calls: CallInfo[] = [];
    const hooks = { onRequest: (call: CallInfo) => void calls.push(call) };
    const throwing = {
      get tag(): string {
        throw new TypeError("no");
      },
    };
    const client = createAcme({ baseUrl: "https://acme.example", hooks });
    expect(await failureOf(client.sendMessage(message, throwing))).toMatchObject({ outcome: "notSent" });
    expect(calls).toHaveLength(1);
    expect(calls[0]).not.toHaveProperty("tag");
  });
});
