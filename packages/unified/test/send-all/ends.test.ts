import { getEventListeners } from "node:events";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { SendAllResult } from "../../src/send-all/options.js";
import { sendAll } from "../../src/send-all/send-all.js";
import { all, fakeClock, messagesTo, vendorOf } from "./clock.js";
import type { Message } from "./world.js";

beforeEach(fakeClock);
afterEach(() => {
  vi.useRealTimers();
});

const textsOf = (results: readonly SendAllResult<Message>[]) => results.map(({ message }) => message.text);

it("an iterable that throws does so after the results of all messages before it", async () => {
  const error = new Error("no more");
  const { send } = vendorOf(
    ({ text }, times) => (text === "1" && times === 1 ? 9000 : "accepted"),
    () => 100,
  );
  function* source() {
    yield* messagesTo("a", "b", "c");
    throw error;
  }
  const given = await all(sendAll(source(), {}, send));
  expect(textsOf(given.results)).toEqual(["0", "2", "1"]);
  expect(given.error).toBe(error);
});

describe("a message that is just being taken when it is aborted", () => {
  const controller = () => new AbortController();

  it("is waited for", async () => {
    const { signal, abort } = bound(controller());
    const { begun, send } = vendorOf(() => "accepted");
    async function* source() {
      yield* messagesTo("a");
      await new Promise((resolve) => setTimeout(resolve, 500));
      yield { via: "a", text: "late" };
    }
    setTimeout(abort, 100);
    const { results, timers } = await all(sendAll(source(), { signal, tag: "order 17" }, send));
    expect(results.at(-1)).toMatchObject({
      message: { text: "late" },
      outcome: "notSent",
      error: { kind: "aborted", tag: "order 17" },
    });
    expect(begun).toHaveLength(1);
    expect(getEventListeners(signal, "abort")).toEqual([]);
    expect(timers).toBe(0);
  });

  it("does not keep a loop from its end if it never comes, and is told if it comes later", async () => {
    const { signal, abort } = bound(controller());
    const told: unknown[] = [];
    let arrive = (_: Message) => {};
    const source = {
      async *[Symbol.asyncIterator]() {
        yield await new Promise<Message>((resolve) => {
          arrive = resolve;
        });
      },
    };
    setTimeout(abort, 100);
    const onProgress = (_: unknown, result: unknown) => told.push(result);
    const { send, begun } = vendorOf(() => "accepted");
    const { results } = await all(sendAll<Message>(source, { signal, onProgress }, send));
    expect(results).toEqual([]);
    arrive({ via: "a", text: "late" });
    await vi.advanceTimersByTimeAsync(0);
    expect(told).toMatchObject([{ message: { text: "late" }, outcome: "notSent" }]);
    expect(begun).toEqual([]);
  });
});

function bound(controller: AbortController) {
  return { signal: controller.signal, abort: () => controller.abort() };
}
