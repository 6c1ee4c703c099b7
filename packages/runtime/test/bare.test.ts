import { describe, expect, it } from "vitest";
import type { Proof } from "../src/index.js";
import { readJson } from "../src/json.js";
import { judge } from "../src/stages/judge.js";
import { contract, sendMessage } from "./vendor.js";

const bare = { ...sendMessage, bare: true, proof: [] };

function verdict(status: number, text: string, proof: readonly Proof[] = []) {
  const content = readJson(new TextEncoder().encode(text), null);
  return judge({ status, content, headers: new Headers(), address: "https://acme.example/x" }, contract, {
    ...bare,
    proof,
  });
}

describe("a response without an envelope", () => {
  it.each([
    ["a list", "[]", []],
    ["an object", '{"id":"1"}', { id: "1" }],
  ])("is a success when it is %s", (_, text, data) => {
    expect(verdict(200, text)).toEqual({ success: true, data });
  });

  it.each([
    ["not JSON", "<html>"],
    ["empty", ""],
    ["a text", '"done"'],
    ["null", "null"],
  ])("proves nothing when it is %s", (_, text) => {
    expect(verdict(200, text)).toMatchObject({ success: false, kind: "protocol", outcome: "unknown" });
  });

  it("proves nothing when it lacks its proof", () => {
    expect(verdict(200, "{}", [{ pointer: "", type: "array" }])).toMatchObject({
      success: false,
      outcome: "unknown",
    });
  });

  it("is a failure when it has the envelope of one after all", () => {
    expect(verdict(200, '{"status":"error","code":"E_QUOTA"}')).toMatchObject({
      success: false,
      kind: "quota",
      outcome: "rejected",
    });
  });

  it("is a failure with a status of one", () => {
    expect(verdict(404, '{"status":"error"}')).toMatchObject({ success: false, outcome: "rejected" });
    expect(verdict(404, "[]")).toMatchObject({ success: false, outcome: "unknown" });
  });
});
