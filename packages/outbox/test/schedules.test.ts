import fc from "fast-check";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createWorld, type Ending, leaseMs, type Pass } from "./world.js";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

// TRUNKLINE_LONG=1 tries many more.
const numRuns = process.env["TRUNKLINE_LONG"] === "1" ? 1000 : 25;

const endings = fc.constantFrom<Ending>("accepted", "rejected", "limited", "refused", "lost", "cut");
/** A point takes no time, some, nearly the lease, more than it, or the process's life. */
const met = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(0, 1, 300) },
  { weight: 3, arbitrary: fc.constantFrom(leaseMs - 900, leaseMs + 1, leaseMs * 2) },
  { weight: 1, arbitrary: fc.constant("dies" as const) },
);
const schedule = fc.record({
  rows: fc.integer({ min: 1, max: 5 }),
  endings: fc.array(endings, { minLength: 1, maxLength: 8 }),
  workers: fc.array(fc.array(met, { minLength: 1, maxLength: 30 }), { minLength: 2, maxLength: 2 }),
  /** How long the vendor's event takes, for each message that it accepts; undefined if it is lost. */
  events: fc.array(fc.option(fc.constantFrom(0, 10, leaseMs * 2), { nil: undefined }), {
    minLength: 1,
    maxLength: 5,
  }),
});

it("sends nothing twice without a proof, loses nothing, and says nothing false, whatever two workers meet", async () => {
  await fc.assert(
    fc.asyncProperty(schedule, async ({ rows, endings, workers, events }) => {
      vi.useFakeTimers();
      const world = createWorld((call) => endings[call] ?? "accepted");
      const keeper = world.startProcess(() => 0);
      world.onAccepted.push((id) => {
        const delayMs = events[world.calls.length % events.length];
        const event = { type: "status", via: "a", vendor: "acme", correlation: id, status: "sent" } as const;
        if (delayMs !== undefined) setTimeout(() => void keeper.deliver({ ...event, raw: {} }), delayMs);
      });
      for (let row = 0; row < rows; row += 1) await keeper.add({ via: "a" }, { id: `row-${row}` });
      for (const meets of workers) {
        let next = 0;
        const pass: Pass = () => meets[next++] ?? 0;
        world.startProcess(pass).work({ concurrency: 2 });
      }
      await vi.advanceTimersByTimeAsync(leaseMs * 10);
      // One that meets nothing ends what they left.
      keeper.work();
      await vi.advanceTimersByTimeAsync(700_000);
      const isCalm = workers.flat().every((one) => one !== "dies" && one <= 300);
      expect(await world.wrongs(isCalm)).toEqual([]);
      vi.clearAllTimers();
    }),
    { numRuns },
  );
}, 300_000);
