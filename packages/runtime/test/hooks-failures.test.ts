import { setImmediate as nextTurn } from "node:timers/promises";
import { runInNewContext } from "node:vm";
import { describe, expect, it, vi } from "vitest";
import type { Hooks } from "../src/index.js";
import { accepted, responds, startScriptedServer } from "./scripted.js";
import { createAcme, failureOf, success } from "./vendor.js";

const message = { body: { to: "ana" } };

describe("a hook that fails changes nothing", () => {
  const fails = () => {
    throw new Error("hook");
  };
  const all = (hook: () => unknown): Hooks => ({
    onRequest: hook,
    onAttempt: hook,
    onRetry: hook,
    onResponse: hook,
  });

  it.each<[string, () => unknown]>([
    ["by throwing", fails],
    ["by throwing nothing", () => Promise.reject(undefined)],
    ["by rejecting", async () => fails()],
    ["by rejecting later", () => nextTurn().then(fails)],
    [
      "by rejecting with a promise of another realm",
      () => runInNewContext("Promise.reject(new Error('hook'))"),
    ],
    ["by what only looks like a promise", () => new Proxy({}, { get: fails })],
  ])("%s", async (_, hook) => {
    const unhandled = vi.fn();
    process.on("unhandledRejection", unhandled);
    try {
      await using server = await startScriptedServer(responds(429), accepted, responds(403));
      const seen: string[] = [];
      const options = { baseUrl: server.url, retry: { baseDelayMs: 0 } };
      const client = createAcme({ ...options, hooks: [all(hook), all(() => seen.push("called"))] });
      expect(await client.sendMessage(message)).toEqual(success);
      const error = await failureOf(client.sendMessage(message));
      expect(error).toMatchObject({ kind: "permission", outcome: "rejected", status: 403 });
      expect(server.requests).toHaveLength(3);
      // The hooks after it are called as well.
      expect(seen).toHaveLength(8);
      await nextTurn();
      await nextTurn();
      expect(unhandled).not.toHaveBeenCalled();
    } finally {
      process.off("unhandledRejection", unhandled);
    }
  });
});
