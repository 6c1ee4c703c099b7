import fc from "fast-check";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { fakeClock } from "./clock.js";
import { type Ending, isLimit, type Message, startWorld } from "./world.js";

// Random schedules over a fake vendor, whose checks hold at every step. The seed is fixed, or TRUNKLINE_SEED;
// TRUNKLINE_LONG=1 tries many more.
const seed = Number(process.env["TRUNKLINE_SEED"] ?? 14);
const numRuns = process.env["TRUNKLINE_LONG"] === "1" ? 5000 : 300;
const timeout = 60_000 + numRuns * 50;

beforeEach(fakeClock);
afterEach(() => {
  vi.useRealTimers();
});

const ending: fc.Arbitrary<Ending> = fc.oneof(
  { weight: 4, arbitrary: fc.constant("accepted" as const) },
  fc.constantFrom<Ending>("rejected", "notSent", "unknown"),
  { weight: 2, arbitrary: fc.constantFrom<Ending>("limited", 0, 300, 2000) },
);
const steps = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.record({ do: fc.constant("end" as const), which: fc.nat(20), ending }) },
    { weight: 4, arbitrary: fc.record({ do: fc.constant("ask" as const) }) },
    {
      weight: 2,
      arbitrary: fc.record({ do: fc.constant("wait" as const), ms: fc.constantFrom(0, 1, 100, 1000) }),
    },
  ),
  { maxLength: 80 },
);
const messages = fc
  .array(fc.constantFrom("a", "b", "c"), { maxLength: 60 })
  .map((names) => names.map((via, index): Message => ({ via, text: `${index}` })));
const cases = fc.record({
  ...{ messages, steps, concurrency: fc.integer({ min: 1, max: 5 }) },
  end: fc.constantFrom("finish", "abort", "leave"),
  ...{ last: ending, perSecond: fc.constantFrom(undefined, 3) },
});

it("no message is lost or sent twice, whatever happens in which order", { timeout }, async () => {
  await fc.assert(
    fc.asyncProperty(cases, async ({ messages, steps, concurrency, end, last, perSecond }) => {
      const world = startWorld(messages, { concurrency, ...(perSecond && { perSecond }) });
      for (const step of steps) {
        if (step.do === "end") world.settle(step.which, step.ending);
        else if (step.do === "ask") world.ask();
        await vi.advanceTimersByTimeAsync(step.do === "wait" ? step.ms : 0);
      }
      if (end === "abort") world.abort();
      if (end === "leave") await world.leave();
      await world.finish(last);

      expect(world.broken).toEqual([]);
      // Each message that was taken has one result, and a loop that was not left sees all of them in the same order.
      const { told, seen } = world;
      expect(told.map(({ message }) => message).sort(byText)).toEqual(messages.slice(0, world.taken()));
      for (const { index, message } of told) expect(messages[index]).toBe(message);
      expect(seen).toEqual(told.slice(0, seen.length));
      if (end !== "leave") expect(seen).toHaveLength(told.length);
      if (end === "finish") expect(told).toHaveLength(messages.length);
      // What is said of a message is what its vendor said last.
      for (const { message, outcome } of told) expect(outcome).toBe(outcomeAfter(world.endings.get(message)));
      const { taken, ...counts } = world.progress();
      if (told.length > 0) expect(taken).toBe(told.length);
      for (const [outcome, count] of Object.entries(counts)) {
        expect(told.filter((one) => one.outcome === outcome)).toHaveLength(count);
      }
      if (perSecond) expectPace(world.begun, perSecond);
    }),
    { seed, numRuns },
  );
});

/** A message that never began is not sent. */
function outcomeAfter(ending: Ending | undefined): string {
  if (ending === undefined) return "notSent";
  return isLimit(ending) ? "rejected" : ending;
}

const byText = (one: Message, other: Message) => Number(one.text) - Number(other.text);

function expectPace(
  begun: readonly { readonly via: string; readonly at: number }[],
  perSecond: number,
): void {
  for (const { via, at } of begun) {
    const within = begun.filter((one) => one.via === via && one.at >= at && one.at < at + 1000);
    expect(within.length).toBeLessThanOrEqual(perSecond);
  }
}
