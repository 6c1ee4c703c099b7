import { getEventListeners } from "node:events";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { SendOutcome } from "../../src/outcome.js";
import { sendAll } from "../../src/send-all.js";
import type { SendAllResult } from "../../src/send-all-options.js";
import { type Ending, type Message, outcomeOf } from "./world.js";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "setImmediate", "performance"] });
});
afterEach(() => {
  vi.useRealTimers();
});

const messagesTo = (...names: string[]): Message[] => names.map((via, index) => ({ via, text: `${index}` }));

/** A vendor that takes `ms` for each message, and the times at which each one began, from the beginning. */
function vendorOf(endingOf: (message: Message, times: number) => Ending, ms = 0) {
  const start = performance.now();
  const begun: (readonly [text: string, at: number])[] = [];
  const send = async (message: Message): Promise<SendOutcome> => {
    begun.push([message.text, performance.now() - start]);
    const times = begun.filter(([text]) => text === message.text).length;
    await new Promise((resolve) => setTimeout(resolve, ms));
    return outcomeOf(message.via, endingOf(message, times));
  };
  return { begun, send };
}

/** Goes through all results while the clock runs by leaps. */
async function all<T>(
  results: AsyncIterable<T>,
): Promise<{ readonly results: T[]; readonly error?: unknown }> {
  const seen: T[] = [];
  const going = (async () => {
    for await (const result of results) seen.push(result);
  })().then(
    () => ({ results: seen }),
    (error: unknown) => ({ results: seen, error }),
  );
  await vi.advanceTimersByTimeAsync(600_000);
  return await going;
}

const textsOf = (results: readonly SendAllResult<Message>[]) => results.map(({ message }) => message.text);

describe("a channel that is asked to wait", () => {
  it("waits longer each time where nobody says how long, and after five times says so", async () => {
    const { begun, send } = vendorOf(() => "limited");
    const { results } = await all(sendAll(messagesTo("a"), {}, send));
    expect(begun.map(([, at]) => Math.floor(at / 1000))).toEqual([0, 1, 3, 7, 15, 31]);
    expect(results).toMatchObject([{ index: 0, outcome: "rejected", error: { kind: "rateLimited" } }]);
  });

  it("waits as long as its vendor asks, then sends one message, and more as they are taken", async () => {
    const { begun, send } = vendorOf((_, times) => (times === 1 ? 5000 : "accepted"), 100);
    await all(sendAll(messagesTo("a", "a", "a", "a"), { concurrency: 4 }, send));
    const later = begun.filter(([, at]) => at > 0).map(([text, at]) => [text, Math.floor(at / 100)]);
    expect(later).toEqual([
      ["0", 51],
      ["1", 52],
      ["2", 52],
      ["3", 53],
    ]);
  });

  it("counts messages that were limited side by side once", async () => {
    const { begun, send } = vendorOf((_, times) => (times === 1 ? "limited" : "accepted"));
    await all(sendAll(messagesTo("a", "a", "a"), {}, send));
    expect(begun.filter(([, at]) => at > 0).every(([, at]) => at < 1100)).toBe(true);
  });

  it("does not hold up another, and the messages that wait for it are bounded", async () => {
    const { begun, send } = vendorOf(
      ({ text }, times) => (text === "1" && times === 1 ? 60_000 : "accepted"),
      10,
    );
    let taken = 0;
    function* source() {
      for (; taken < 300; taken += 1) yield { via: taken % 2 ? "a" : "b", text: `${taken}` };
    }
    let count = 0;
    const going = (async () => {
      for await (const _ of sendAll(source(), { concurrency: 4 }, send)) count += 1;
    })();
    await vi.advanceTimersByTimeAsync(50_000);
    const early = [...begun];
    expect(early.filter(([text]) => Number(text) % 2 === 0).length).toBeGreaterThan(35);
    expect(taken).toBeLessThan(90);
    await vi.advanceTimersByTimeAsync(50_000);
    await going;
    expect(count).toBe(300);
  });
});

it("channels take turns", async () => {
  const { begun, send } = vendorOf(() => "accepted", 100);
  await all(sendAll(messagesTo("a", "a", "a", "b", "b", "b"), { concurrency: 1, perSecond: 1 }, send));
  expect(begun.map(([text]) => text)).toEqual(["0", "3", "1", "4", "2", "5"]);
});

it("a channel without a message for a while keeps to its pace", async () => {
  const { begun, send } = vendorOf(() => "accepted");
  async function* source() {
    for (const message of messagesTo(..."aaaaaaaaaa")) {
      await new Promise((resolve) => setTimeout(resolve, 105));
      yield message;
    }
  }
  await all(sendAll(source(), { perSecond: 9 }, send));
  const times = begun.map(([, at]) => at);
  for (const time of times)
    expect(times.filter((at) => at >= time && at < time + 1000).length).toBeLessThanOrEqual(9);
});

it("an iterable that throws does so after the results of all messages before it", async () => {
  const error = new Error("no more");
  const { send } = vendorOf(({ text }, times) => (text === "1" && times === 1 ? 9000 : "accepted"), 100);
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
    const { results } = await all(sendAll(source(), { signal }, send));
    expect(results.at(-1)).toMatchObject({
      message: { text: "late" },
      outcome: "notSent",
      error: { kind: "aborted" },
    });
    expect(begun).toHaveLength(1);
    expect(getEventListeners(signal, "abort")).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
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
