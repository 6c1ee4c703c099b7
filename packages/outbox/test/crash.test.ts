import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createWorld, type Ending, leaseMs, type Point, points } from "./world.js";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const endings: readonly Ending[] = ["accepted", "rejected", "limited", "refused", "lost", "cut"];

/** What is known in the end, after a worker that died at a point. */
function expected(point: Point, ending: Ending): string {
  const isSettled = point === "after settle";
  if (point === "before dispatch") return known[ending];
  if (isSettled) return known[ending];
  return "unknown";
}
const known: Readonly<Record<Ending, string>> = {
  ...({ accepted: "accepted", rejected: "rejected", limited: "accepted", refused: "accepted" } as const),
  ...({ lost: "unknown", cut: "unknown" } as const),
};

const deaths = points.flatMap((point) => endings.map((ending) => ({ point, ending })));

it.each(deaths)("a worker dies $point, and the vendor's answer is $ending", async ({ point, ending }) => {
  const world = createWorld((call) => (call === 0 ? ending : "accepted"));
  const first = world.startProcess((at) => (at === point ? "dies" : 0));
  await first.add({ via: "a" }, { id: "one" });
  void first.work();
  await vi.advanceTimersByTimeAsync(100);
  const second = world.startProcess(() => 0);
  const told: string[] = [];
  second.on("settled", ({ state }) => told.push(state));
  const worker = second.work();
  await vi.advanceTimersByTimeAsync(leaseMs * 3);
  await worker.stop();
  expect(await world.wrongs(false)).toEqual([]);
  const state = expected(point, ending);
  expect(await second.get("one")).toMatchObject({ state });
  const isBefore = point === "after settle" && !["limited", "refused"].includes(ending);
  expect(told).toEqual(isBefore ? [] : [state]);
});

it("an event settles a row whose worker died in the call", async () => {
  const world = createWorld(() => "accepted");
  const first = world.startProcess((at) => (at === "in send" ? "dies" : 0));
  await first.add({ via: "a" }, { id: "one" });
  void first.work();
  await vi.advanceTimersByTimeAsync(100);
  const second = world.startProcess(() => 0);
  await second.deliver({
    type: "status",
    via: "a",
    vendor: "acme",
    correlation: "one",
    status: "sent",
    raw: {},
  });
  expect(await second.get("one")).toMatchObject({ state: "accepted", ground: "event", delivery: "sent" });
});

const late: readonly Point[] = ["after dispatch", "before send"];

it.each(late)("a worker whose lease ends %s sends nothing", async (point) => {
  const world = createWorld(() => "accepted");
  const frozen = world.startProcess((at) => (at === point ? leaseMs + 1 : 0));
  await frozen.add({ via: "a" }, { id: "one" });
  void frozen.work();
  await vi.advanceTimersByTimeAsync(leaseMs * 3);
  expect(world.calls).toEqual([]);
  expect(await frozen.get("one")).toMatchObject({ state: "notSent", ground: "worker" });
});

it("a call ends before its lease, so that its worker says what became of it", async () => {
  const world = createWorld(() => "accepted");
  const slow = world.startProcess((at) => (at === "in send" ? leaseMs * 2 : 0));
  await slow.add({ via: "a" }, { id: "one" });
  void slow.work();
  await vi.advanceTimersByTimeAsync(leaseMs - 1);
  expect(await slow.get("one")).toMatchObject({ state: "unknown", ground: "worker", attempt: 1 });
  await vi.advanceTimersByTimeAsync(leaseMs * 3);
  expect(world.calls).toHaveLength(1);
});
