import { AssertionError } from "node:assert";
import { describe, expect, it } from "vitest";
import { assertKeptTheContract, assertSent } from "../src/assert.js";
import { get, message, post, thrownBy, violationsOf, withMock } from "./assert-senders.js";

describe("assertSent", () => {
  it("passes if a request of the operation has the given parts", () =>
    withMock("sociocs", async (mock) => {
      await post(mock, "/message", message, { "X-Order": "7" });
      await get(mock, "/contacts/%2B16175551212");
      await get(mock, "/contacts?limit=2&list_id=5");
      assertSent(mock, "sendMessage");
      assertSent(mock, "sendMessage", { body: { to: message.to }, headers: { "x-ORDER": /^\d$/ } });
      assertSent(mock, "sendMessage", { headers: { "X-Order": 7 } });
      assertSent(mock, "sendMessage", { body: message, query: undefined }, { times: 1 });
      assertSent(mock, "sendMessage", { body: { to: "+1" } }, { times: 0 });
      assertSent(mock, "getContact", { path: { phone_number: "+16175551212" } });
      assertSent(mock, "listContacts", {
        query: { limit: expect.any(Number), list_id: 5, offset: undefined },
      });
    }));

  it.each([
    ["operation", ["sendMesage"], 'Operation "sendMesage" is unknown; did you mean "sendMessage"?'],
    [
      "a part",
      ["sendMessage", { boddy: {} }],
      'Part "boddy" of an expected request is unknown; did you mean "body"?',
    ],
    [
      "an option in the wrong argument",
      ["sendMessage", { times: 1 }],
      'Part "times" of an expected request is unknown; it belongs in',
    ],
    ["option", ["sendMessage", {}, { time: 1 }], 'Option "time" is unknown; did you mean "times"?'],
    ["negative count", ["sendMessage", {}, { times: -1 }], "times must be a whole number from 0"],
    ["count", ["sendMessage", {}, { times: 1.5 }], "times must be a whole number from 0"],
  ])("throws for an invalid argument, whatever was sent: %s", (_, given, text) =>
    withMock("sociocs", async (mock) => {
      const [operation, expected, options] = given as [string, object?, { times?: number }?];
      const error = thrownBy(() => assertSent(mock, operation, expected, options));
      expect(error.message).toContain(text);
      expect(error).not.toBeInstanceOf(AssertionError);
    }),
  );

  it("throws for a value that is not a mock", () => {
    expect(() => assertSent({ requests: [] } as never, "sendMessage")).toThrow("Not a mock");
    expect(() => assertKeptTheContract(undefined as never)).toThrow("Not a mock");
  });
});

describe("a form", () => {
  const bytes = new Uint8Array([1, 2, 3]);

  async function sendForm(url: string): Promise<void> {
    const form = new FormData();
    const fields = { session: "s", identity: "85256872847", text: "見る", quoted_message_id: "9126" };
    for (const [name, value] of Object.entries(fields)) form.append(name, value);
    form.append("file", new Blob([bytes], { type: "image/png" }), "図.png");
    await fetch(`${url}/send-session-message`, {
      method: "POST",
      headers: { "X-USER-TOKEN": "t" },
      body: form,
    });
  }

  it("matches the client's input: texts, numbers and files", () =>
    withMock("islash", async (mock) => {
      await sendForm(mock.url);
      assertKeptTheContract(mock);
      const file = { content: bytes, filename: "図.png", type: "image/png" };
      assertSent(mock, "sendSessionMessage", { body: { quoted_message_id: 9126, text: "見る", file } });
      assertSent(mock, "sendSessionMessage", { body: { file: { name: /\.png$/, size: 3 } } });
      assertSent(mock, "sendSessionMessage", { body: { file: bytes } });
    }));

  it("says in which file it differs", () =>
    withMock("islash", async (mock) => {
      await sendForm(mock.url);
      const body = { text: "見る", file: { name: "a.png", content: new Uint8Array(2) }, sticker_id: "6" };
      const error = thrownBy(() => assertSent(mock, "sendSessionMessage", { body }));
      expect(error.message.split("\n").slice(2)).toEqual([
        '  body/file/name: expected "a.png", was "図.png"',
        "  body/file/content: expected 2 bytes (0000), was 3 bytes (010203)",
        '  body/sticker_id: expected "6", was missing',
      ]);
      const told = { text: "見る", sticker_id: undefined };
      expect(error).toMatchObject({
        actual: { body: { ...told, file: { name: "図.png", content: "3 bytes (010203)" } } },
        expected: { body: { file: { name: "a.png", content: "2 bytes (0000)" } } },
      });
      expect(thrownBy(() => assertSent(mock, "sendSessionMessage", { body: { file: "" } })).actual).toEqual({
        body: { file: 'the file "図.png" (image/png, 3 bytes)' },
      });
    }));
});

describe("assertKeptTheContract", () => {
  it("passes if every request keeps it, or there is none", () =>
    withMock("sociocs", async (mock) => {
      assertKeptTheContract(mock);
      await post(mock, "/message", message);
      assertKeptTheContract(mock);
    }));

  it("lists each request that breaks it, and each without an operation", () =>
    withMock("sociocs", async (mock) => {
      await post(mock, "/message", message);
      await get(mock, "/channels");
      await get(mock, "/team-members", { apikey: "" });
      await post(mock, "/mesage", message);
      const error = thrownBy(() => assertKeptTheContract(mock));
      expect(error).toBeInstanceOf(AssertionError);
      expect(error.message).toBe(
        [
          "Expected every request to keep the contract, but 3 of 4 requests break it:",
          "  2. listChannels: GET /channels → 400",
          ...violationsOf(mock, 1).map((line) => `    ${line}`),
          "  3. listTeamMembers: GET /team-members → 401",
          ...violationsOf(mock, 2).map((line) => `    ${line}`),
          "  4. no operation: POST /mesage → 404",
          '    path: sociocs has no operation POST /mesage; did you mean "POST /message"?',
        ].join("\n"),
      );
      expect([1, 2, 3].flatMap((index) => violationsOf(mock, index))).toEqual([
        expect.stringMatching(/^query: needs `provider`$/),
        expect.stringMatching(/^security: /),
        expect.stringMatching(/^path: /),
      ]);
    }));
});
