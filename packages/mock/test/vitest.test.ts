import { test as base, describe, expect, it } from "vitest";
import { type MatcherResult, matchers } from "../src/assert/matchers.js";
import type { Mock } from "../src/index.js";
import { mockOf } from "../src/vitest.js";
import { message, post, thrownBy } from "./assert-senders.js";

const test = base.extend({ mock: mockOf("sociocs") });

describe("the matchers in Vitest", () => {
  test("pass and fail, also negated", async ({ mock }) => {
    expect(mock).not.toHaveSent("sendMessage");
    expect(mock).toHaveKeptTheContract();
    await post(mock, "/message", message);
    expect(mock).toHaveSent("sendMessage", { body: { to: message.to } }, { times: 1 });
    expect(mock).not.toHaveSent("sendMessage", { body: { to: "+2" } });
    expect(mock).not.toHaveSent("sendMessage", {}, { times: 2 });
    const told = '  1. sendMessage: POST /message → 200, { provider: "twlo", channel_key: "twlo_1"';
    for (const [assertion, first] of [
      [() => expect(mock).not.toHaveSent("sendMessage"), "Expected sendMessage not to be sent, but it was:"],
      [
        () => expect(mock).not.toHaveSent("sendMessage", {}, { times: 1 }),
        "Expected sendMessage not to be sent exactly once, but it was:",
      ],
    ] as const) {
      const [line, second] = thrownBy(assertion).message.split("\n");
      expect(line).toBe(first);
      expect(second).toContain(told);
    }
    expect(() => expect(mock).not.toHaveSent("listChannels", {}, { times: 0 })).toThrow(
      "Expected listChannels to be sent, but it was not",
    );
    expect(() => expect(mock).not.toHaveKeptTheContract()).toThrow(
      "Expected a request that breaks the contract, but the one request keeps it",
    );
    await post(mock, "/message", { ...message, to: undefined });
    expect(mock).not.toHaveKeptTheContract();
    expect(() => expect(mock).toHaveKeptTheContract()).toThrow(
      "but 1 of 2 requests break it:\n  2. sendMessage",
    );
  });

  test("throw for an unknown operation, also negated", ({ mock }) => {
    expect(() => expect(mock).not.toHaveSent("sendMesage")).toThrow('did you mean "sendMessage"?');
  });

  test("have the expected and the actual value, for a diff", async ({ mock }) => {
    await post(mock, "/message", message);
    const expected = { body: { to: "+2", text: expect.stringContaining("Hel") } };
    const error = thrownBy(() => expect(mock).toHaveSent("sendMessage", expected));
    expect(error).toMatchObject({ actual: { body: { to: message.to } } });
    expect(error.expected).toEqual(expected);
  });
});

describe("the matchers in Jest", () => {
  // This is what Jest does with a matcher, and as much as it gives to it.
  const context = { isNot: false, promise: "", expand: false };

  function expectAsJest({ pass, message }: MatcherResult, isNot = false): void {
    if (pass === isNot) throw new Error(message());
  }

  test("pass and fail, also negated", async ({ mock }) => {
    const { toHaveSent, toHaveKeptTheContract } = matchers;
    await post(mock, "/message", message);
    expectAsJest(toHaveSent.call(context, mock, "sendMessage", { body: message }, { times: 1 }));
    expectAsJest(toHaveKeptTheContract.call(context, mock));
    expectAsJest(toHaveSent.call(context, mock, "listChannels"), true);
    expect(() => expectAsJest(toHaveSent.call(context, mock, "listChannels"))).toThrow(
      "Expected listChannels to be sent, but it was not. Requests:\n  1. sendMessage",
    );
    expect(() => expectAsJest(toHaveSent.call(context, mock, "sendMessage"), true)).toThrow(
      "Expected sendMessage not to be sent, but it was:\n  1. sendMessage",
    );
  });
});

describe("a mock of a fixture", () => {
  const send = (mock: Mock) => post(mock, "/message", message).catch((error: unknown) => error);

  it("has its options, and closes after its test", async () => {
    let used: Mock | undefined;
    await mockOf("sociocs", { webhookSecret: "of the fixture" })({}, async (mock) => {
      used = mock;
    });
    expect(used?.webhookSecret).toBe("of the fixture");
    expect(await send(used as Mock)).toMatchObject({ cause: { code: "ECONNREFUSED" } });
  });

  it("fails its test by a reply that breaks the contract", async () => {
    const failed = mockOf("sociocs")({}, async (mock) => {
      mock.on("sendMessage").reply(() => ({ example: "noSuchExample" }));
      await send(mock);
    });
    await expect(failed).rejects.toThrow('sendMessage has no example "noSuchExample"');
  });

  test("is polled for what is sent later", async ({ mock }) => {
    const sent = send(mock);
    await expect.poll(() => mock).toHaveSent("sendMessage");
    await sent;
  });
});
