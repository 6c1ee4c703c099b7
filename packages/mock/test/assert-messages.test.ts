import { AssertionError } from "node:assert";
import { describe, expect, it } from "vitest";
import { assertNotSent, assertSent } from "../src/assert.js";
import { get, message, post, thrownBy, violationsOf, withMock } from "./assert-senders.js";

describe("a message", () => {
  it("says that no request arrived, or which ones did", () =>
    withMock("sociocs", async (mock) => {
      const assertion = () => assertSent(mock, "sendMessage", { body: { to: "+1" } });
      expect(thrownBy(assertion).message).toBe(
        "Expected sendMessage with the given body to be sent, but no request arrived",
      );
      await get(mock, "/team-members");
      await post(mock, "/mesage", message);
      expect(thrownBy(assertion).message).toBe(
        [
          "Expected sendMessage with the given body to be sent, but it was not. Requests:",
          "  1. listTeamMembers: GET /team-members → 200",
          "  2. no operation: POST /mesage → 404",
        ].join("\n"),
      );
    }));

  it("shows the nearest request, each place where it differs, and where it breaks the contract", () =>
    withMock("sociocs", async (mock) => {
      await post(mock, "/message", { ...message, to: "+2", text: "Bye", provider: "twlo" });
      await post(mock, "/message", { ...message, to: "+2", channel_key: "" });
      await post(mock, "/message", "no JSON");
      const expected = { body: { to: "+1", text: "Hello" }, headers: { "X-Order": 7 } };
      const error = thrownBy(() => assertSent(mock, "sendMessage", expected));
      expect(error.message.split("\n")).toEqual([
        "Expected sendMessage with the given headers and body to be sent, but all of its 3 requests differ.",
        "The nearest is 2. sendMessage: POST /message → 400",
        "  headers/x-order: expected 7, was missing",
        '  body/to: expected "+1", was "+2"',
        "It breaks the contract:",
        ...violationsOf(mock, 1).map((line) => `  ${line}`),
      ]);
      expect(error).toBeInstanceOf(AssertionError);
      expect(error).toMatchObject({
        operator: "assertSent",
        actual: { headers: { "x-order": undefined }, body: { to: "+2", text: "Hello" } },
        expected: { headers: { "x-order": 7 }, body: { to: "+1", text: "Hello" } },
      });
      expect(error.stack?.split("\n").find((line) => line.includes(" at "))).toContain(
        "assert-messages.test.ts",
      );
    }));

  it("counts the requests that match, and lists them", () =>
    withMock("sociocs", async (mock) => {
      mock.on("sendMessage").fail("rateLimit").times(1);
      await post(mock, "/message", message);
      await post(mock, "/message", message);
      await post(mock, "/message", { ...message, to: "+2" });
      const told = '{ provider: "twlo", channel_key: "twlo_1", to: "+16175551212", text: "Hello" }';
      const found = [
        `  1. sendMessage: POST /message → rateLimit, ${told}`,
        `  2. sendMessage: POST /message → 200, ${told}`,
      ];
      const expected = { body: { to: message.to } };
      expect(thrownBy(() => assertSent(mock, "sendMessage", expected, { times: 1 })).message).toBe(
        [
          "Expected sendMessage with the given body to be sent exactly once, but it was sent 2 times:",
          ...found,
        ].join("\n"),
      );
      expect(thrownBy(() => assertSent(mock, "sendMessage", expected, { times: 3 })).message).toBe(
        [
          "Expected sendMessage with the given body to be sent exactly 3 times, but it was sent 2 times:",
          ...found,
          "The nearest other is 3. sendMessage: POST /message → 200",
          '  body/to: expected "+16175551212", was "+2"',
        ].join("\n"),
      );
      for (const assertion of [
        () => assertSent(mock, "sendMessage", expected, { times: 0 }),
        () => assertNotSent(mock, "sendMessage", expected),
      ]) {
        const lines = thrownBy(assertion).message.split("\n");
        expect(lines[0]).toMatch(/^Expected sendMessage with the given body not to be sent, but it was/);
        expect(lines.slice(1)).toEqual(found);
      }
      assertNotSent(mock, "sendMessage", { body: { to: "+3" } });
      assertNotSent(mock, "listChannels");
    }));

  it("lists the first ten requests, and counts the rest", () =>
    withMock("sociocs", async (mock) => {
      for (let sent = 0; sent < 12; sent += 1) await get(mock, "/team-members");
      const lines = thrownBy(() => assertSent(mock, "sendMessage")).message.split("\n");
      expect(lines).toHaveLength(12);
      expect(lines.at(-1)).toBe("  … and 2 more");
    }));

  it("shows an unexpected value, and a text where text is expected", () =>
    withMock("sociocs", async (mock) => {
      await post(mock, "/message", message);
      const unwanted = { body: { text: undefined } };
      expect(thrownBy(() => assertSent(mock, "sendMessage", unwanted)).message).toContain(
        'body/text: expected nothing, was "Hello"',
      );
      await mock.reset();
      await post(mock, "/message", "Hello");
      for (const body of ["Hi", /^Hi/, expect.stringContaining("Hi"), Buffer.from("Hi")]) {
        expect(thrownBy(() => assertSent(mock, "sendMessage", { body })).message).toMatch(
          /^ {2}body: .*was "Hello"$/m,
        );
      }
      expect(thrownBy(() => assertSent(mock, "sendMessage", { body: message })).message).toMatch(
        /^ {2}body: expected \{ provider: .*, was a text of 5 characters$/m,
      );
    }));

  it("shows where long texts differ", () =>
    withMock("sociocs", async (mock) => {
      await post(mock, "/message", { ...message, text: `${"a".repeat(500)}b` });
      const expected = { body: { text: `${"a".repeat(500)}c` } };
      expect(thrownBy(() => assertSent(mock, "sendMessage", expected)).message).toContain(
        `body/text: expected …"${"a".repeat(20)}c", was …"${"a".repeat(20)}b"`,
      );
    }));
});
