import { describe, expect, it } from "vitest";
import { isDeduped } from "../src/retry-options.js";
import { accepted, createDedupingClient, responds, startScriptedServer } from "./scripted.js";
import { failureOf, sendMessage } from "./vendor.js";

const keys: [string, unknown][] = [
  ["text", "key-1"],
  ["text that looks like nothing", "0"],
  ["a number", 7],
  ["the number zero", 0],
];

const others: [string, unknown][] = [
  ["not there", undefined],
  ["null", null],
  ["empty", ""],
  ["white space", " \t\n\u00a0"],
  ["true", true],
  ["false", false],
  ["an object", { id: "key-1" }],
  ["an object of nothing", {}],
  ["a list", ["key-1"]],
];

const byField = { field: "/extra" } as const;

describe("a request without a useful response is retried where its key is", () => {
  it.each(keys)("%s", async (_, extra) => {
    await using server = await startScriptedServer(responds(500), accepted);
    const call = createDedupingClient(server.url, byField).sendMessage({ body: { to: "ana", extra } });
    const { response } = await call.withResponse();
    expect(response.attempts.map(({ outcome }) => outcome)).toEqual(["unknown", "accepted"]);
  });
});

describe("a request on which the vendor may have acted is not retried where its key is", () => {
  it.each(others)("%s", async (_, extra) => {
    await using server = await startScriptedServer(responds(500), accepted);
    const call = createDedupingClient(server.url, byField).sendMessage({ body: { to: "ana", extra } });
    expect(await failureOf(call)).toMatchObject({ outcome: "unknown", status: 500 });
    expect(server.requests).toHaveLength(1);
  });
});

it("a form has no member that the vendor could dedupe on", () => {
  const form = new FormData();
  form.append("extra", "key-1");
  expect(isDeduped({ ...sendMessage, idempotency: byField }, form, {})).toBe(false);
  expect(isDeduped({ ...sendMessage, idempotency: byField }, undefined, {})).toBe(false);
});
