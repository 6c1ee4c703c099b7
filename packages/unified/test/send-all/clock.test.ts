import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { sendAll } from "../../src/send-all/send-all.js";
import { all, fakeClock, messagesTo, vendorOf } from "./clock.js";
import type { Message } from "./world.js";

beforeEach(fakeClock);
afterEach(() => {
  vi.useRealTimers();
});

describe("a channel that is asked to wait", () => {
  it("waits longer each time where nobody says how long, and after five times says so", async () => {
    const { begun, send } = vendorOf(() => "limited");
    const { results } = await all(sendAll(messagesTo("a"), {}, send));
    expect(begun.map(([, at]) => Math.floor(at / 1000))).toEqual([0, 1, 3, 7, 15, 31]);
    expect(results).toMatchObject([{ index: 0, outcome: "rejected", error: { kind: "rateLimited" } }]);
  });

  it("waits as long as its vendor asks, then sends one message, and more as they are taken", async () => {
    const isSlow = ({ text }: Message) => text !== "0";
    const { begun, send } = vendorOf(
      (message, times) => (!isSlow(message) && times === 1 ? 5000 : "accepted"),
      (message) => (isSlow(message) ? 100 : 1),
    );
    await all(sendAll(messagesTo(..."aaaaaaa"), { concurrency: 4 }, send));
    // Those that ran beside it were accepted within the pause, which says nothing about the time after it.
    const later = begun.filter(([, at]) => at > 1000).map(([text, at]) => [text, Math.floor(at / 100)]);
    expect(later).toEqual([
      ["0", 50],
      ["4", 50],
      ["5", 50],
      ["6", 51],
    ]);
  });

  it("does not send what comes in the same turn", async () => {
    const { begun, send } = vendorOf(
      (_, times) => (begun.length === 1 && times === 1 ? 5000 : "accepted"),
      () => 100,
    );
    async function* source() {
      yield { via: "a", text: "0" };
      await new Promise((resolve) => setTimeout(resolve, 100));
      for (let step = 0; step < 10; step += 1) await null;
      yield { via: "a", text: "1" };
    }
    await all(sendAll(source(), { concurrency: 2 }, send));
    expect(begun.map(([text, at]) => [text, Math.floor(at / 1000)])).toEqual([
      ["0", 0],
      ["0", 5],
      ["1", 5],
    ]);
  });

  it("sends again in the order of the iterable", async () => {
    const { begun, send } = vendorOf(
      ({ text }, times) => (Number(text) < 2 && times === 1 ? 5000 : "accepted"),
      ({ text }) => (text === "1" ? 100 : 10),
    );
    await all(sendAll(messagesTo("a", "a", "a", "a"), { concurrency: 2 }, send));
    expect(begun.map(([text]) => text)).toEqual(["0", "1", "0", "1", "2", "3"]);
  });

  it("counts messages that were limited side by side once", async () => {
    const { begun, send } = vendorOf(({ text }, times) =>
      times === 1 || (text === "0" && times === 2) ? "limited" : "accepted",
    );
    await all(sendAll(messagesTo("a", "a", "a"), {}, send));
    const times = begun.filter(([text]) => text === "0").map(([, at]) => Math.floor(at / 1000));
    expect(times).toEqual([0, 1, 3]);
  });

  it("takes turns with others afterwards", async () => {
    const { begun, send } = vendorOf((_, times) => (times === 1 ? 5000 : "accepted"));
    await all(sendAll(messagesTo(..."ababab"), { concurrency: 1 }, send));
    const order = begun.filter(([, at]) => at > 1000).map(([text]) => Number(text) % 2);
    expect(order.slice(0, 2).sort()).toEqual([0, 1]);
  });

  it("does not hold up another, and the messages that wait for it are bounded", async () => {
    const { begun, send } = vendorOf(
      ({ text }, times) => (text === "1" && times === 1 ? 60_000 : "accepted"),
      () => 10,
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

it("a channel keeps to its pace also where it has no message for a moment", async () => {
  const { begun, send } = vendorOf(() => "accepted");
  const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  async function* source() {
    for (let index = 0; index < 40; index += 1) {
      await sleep(83);
      yield { via: `other ${index}`, text: "other" };
      await sleep(1);
      yield { via: "a", text: "a" };
    }
  }
  await all(sendAll(source(), { perSecond: 10 }, send));
  const times = begun.filter(([text]) => text === "a").map(([, at]) => at);
  expect(times).toHaveLength(40);
  for (const time of times) {
    expect(times.filter((at) => at >= time && at < time + 1000).length).toBeLessThanOrEqual(10);
  }
});
