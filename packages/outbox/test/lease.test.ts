import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { mostAttempts } from "../src/again.js";
import { startLease } from "../src/lease.js";
import { createMemoryStore } from "./memory-store.js";
import { type StubEnding, startStub } from "./stub.js";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it("ends a lease by each clock of the machine, because one does not count its sleep and the other can be set", async () => {
  const lease = startLease(10_000);
  vi.setSystemTime(Date.now() - 3_600_000);
  await vi.advanceTimersByTimeAsync(9999);
  expect(lease.isOver()).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(lease.isOver()).toBe(true);
  const asleep = startLease(10_000);
  vi.setSystemTime(Date.now() + 10_000);
  expect(asleep.isOver()).toBe(true);
});

it("sends a message again with growing waits, and not for ever", async () => {
  const { outbox, calls, add } = startStub((_, call) => (call === 0 ? 30_000 : 0));
  await add("a");
  const worker = outbox.work();
  await vi.advanceTimersByTimeAsync(4 * 3_600_000);
  await worker.stop();
  expect(calls).toHaveLength(mostAttempts);
  const waits = calls.slice(1).map(({ at }, index) => Math.round((at - (calls[index]?.at ?? 0)) / 1000));
  expect(waits[0]).toBeGreaterThanOrEqual(30);
  expect(waits.slice(-3).every((wait) => wait >= 900 && wait < 905)).toBe(true);
  expect(await outbox.get("a")).toMatchObject({ state: "rejected", attempt: mostAttempts });
});

const hourMs = 3_600_000;

it.each([
  ["unknown before", hourMs, { state: "rejected", ground: "worker", attempt: 1 }, 1],
  ["dispatching for longer", -hourMs, { state: "accepted", ground: "worker", attempt: 2 }, 2],
] as const)("takes the proof of an attempt that the ledger's clock made %s", async (_, jumpMs, row, sent) => {
  let jumpedMs = 0;
  let end = (_: number) => {};
  const call = new Promise<number>((resolve) => {
    end = resolve;
  });
  const endings: readonly StubEnding[] = [call, "accepted"];
  const { outbox, store, calls, add } = startStub((_, index) => endings[index] ?? "accepted", {
    store: createMemoryStore(() => Date.now() + jumpedMs),
  });
  await add("a");
  const worker = outbox.work();
  await vi.advanceTimersByTimeAsync(100);
  jumpedMs = jumpMs;
  await store.ledger.lost(10);
  expect((await outbox.get("a"))?.state).toBe(jumpMs > 0 ? "unknown" : "dispatching");
  end(2000);
  await vi.advanceTimersByTimeAsync(60_000);
  await worker.stop();
  expect(await outbox.get("a")).toMatchObject(row);
  expect(calls).toHaveLength(sent);
});
