import { VendorError } from "@trunkline/runtime";
import { expect, it } from "vitest";
import { sendAll } from "../../src/send-all/send-all.js";
import { outcomeOf } from "./world.js";

const accepted = () => ({ via: "a", send: async () => outcomeOf("a", "accepted") });

it("invalid options and messages throw at once, all of them, and nothing is taken", () => {
  let taken = 0;
  function* source() {
    taken += 1;
    yield { via: "a" };
  }
  const wrong = {
    concurrency: 0,
    perSecond: 0,
    signal: {},
    timeoutMs: 0,
    tag: "",
    onProgress: 1,
    persecond: 1,
  };
  const fieldsOf = (messages: unknown, options: unknown) => {
    try {
      sendAll(messages as never, options as never, accepted);
    } catch (error) {
      if (error instanceof VendorError) return error.fields.map(({ field }) => field);
    }
    return undefined;
  };
  expect(fieldsOf(source(), wrong)?.sort()).toEqual(
    Object.keys(wrong)
      .map((name) => `/${name}`)
      .sort(),
  );
  expect(fieldsOf(source(), { concurrency: 1.5 })).toEqual(["/concurrency"]);
  for (const none of [undefined, 5, "text", {}]) expect(fieldsOf(none, {})).toEqual(["/messages"]);
  expect(taken).toBe(0);
});

it("each message is sent with the signal, the time and the tag", async () => {
  const { signal } = new AbortController();
  const given: unknown[] = [];
  const send = (_: unknown, options: object) => {
    given.push(options);
    return accepted();
  };
  for await (const { index } of sendAll([{}], { signal, timeoutMs: 5, tag: "order 1" }, send))
    expect(index).toBe(0);
  for await (const { index } of sendAll([null], undefined, send)) expect(index).toBe(0);
  expect(given).toEqual([{ signal, timeoutMs: 5, tag: "order 1" }, {}]);
});

it("a loop that is left closes the iterable, and throws what that throws", async () => {
  const error = new Error("the cursor is gone");
  const source = {
    [Symbol.iterator]: () => ({
      next: () => ({ value: { via: "a" }, done: false }),
      return: () => {
        throw error;
      },
    }),
  };
  const leave = async () => {
    for await (const { outcome } of sendAll(source, {}, accepted)) {
      expect(outcome).toBe("accepted");
      break;
    }
  };
  await expect(leave()).rejects.toBe(error);
});
