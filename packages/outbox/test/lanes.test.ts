import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { startStub } from "./stub.js";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it("keeps to the pace of each lane in every second, and lets the others go on", async () => {
  const { outbox, calls, add } = startStub(() => "accepted");
  for (const perSecond of [3, 65]) {
    calls.length = 0;
    for (let index = 0; index < 5 * perSecond; index += 1) {
      await add(`${perSecond} a ${index}`, "a");
      await add(`${perSecond} b ${index}`, "b");
    }
    const worker = outbox.work({ perSecond, concurrency: 100 });
    await vi.advanceTimersByTimeAsync(7000);
    await worker.stop();
    for (const lane of ["a", "b"]) {
      const times = calls.filter(({ via }) => via === lane).map(({ at }) => at);
      expect(times).toHaveLength(5 * perSecond);
      const most = times.map((from) => times.filter((at) => at >= from && at < from + 1000).length);
      expect(Math.max(...most)).toBeLessThanOrEqual(perSecond);
    }
  }
});

it("pauses the lane whose vendor asks to wait, begins it again one by one, and no other lane", async () => {
  const { outbox, calls, add } = startStub(({ via }, call) => (via === "a" && call < 4 ? 5000 : "accepted"));
  for (const via of ["a", "a", "a", "b", "b", "b", "b", "a", "a"]) await add(`${via} ${Math.random()}`, via);
  const started = performance.now();
  const worker = outbox.work({ concurrency: 3 });
  await vi.advanceTimersByTimeAsync(4900);
  const early = calls.map(({ via }) => via).join("");
  expect(early).toBe("aaabbbb");
  await vi.advanceTimersByTimeAsync(60_000);
  await worker.stop();
  expect(await outbox.progress()).toMatchObject({ accepted: 9, total: 9 });
  const again = calls.slice(7).map(({ at }) => at - started);
  expect(Math.min(...again)).toBeGreaterThanOrEqual(5000);
});

it("pauses a lane also after a limit that proves nothing, so that few messages become unknown", async () => {
  const { outbox, calls, add } = startStub(({ via }, call) =>
    via === "a" && call < 4 ? "throttled" : "accepted",
  );
  for (let index = 0; index < 20; index += 1) await add(`a ${index}`, "a");
  const worker = outbox.work({ concurrency: 3 });
  await vi.advanceTimersByTimeAsync(900);
  expect(calls).toHaveLength(3);
  await vi.advanceTimersByTimeAsync(60_000);
  await worker.stop();
  expect(await outbox.progress()).toMatchObject({ unknown: 4, accepted: 16 });
});

it("takes many rows together again, when a limited lane has no more of its own", async () => {
  const { outbox, store, add } = startStub((_, call) => (call === 0 ? 1000 : "accepted"));
  const { dispatch } = store.ledger;
  const limits: number[] = [];
  Object.assign(store.ledger, {
    dispatch: (query: Parameters<typeof dispatch>[0]) => {
      limits.push(query.limit);
      return dispatch(query);
    },
  });
  const worker = outbox.work({ concurrency: 8 });
  await add("limited", "a");
  await vi.advanceTimersByTimeAsync(500);
  await add("meanwhile", "b");
  expect(limits.at(-1)).toBe(8);
  await vi.advanceTimersByTimeAsync(2000);
  expect(limits.at(-1)).toBe(1);
  await vi.advanceTimersByTimeAsync(70_000);
  await add("later", "b");
  await vi.advanceTimersByTimeAsync(0);
  expect(limits.at(-1)).toBe(8);
  await worker.stop();
});
