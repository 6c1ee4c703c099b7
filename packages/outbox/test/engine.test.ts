import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { Engine } from "../src/index.js";
import { startStub } from "./stub.js";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** An engine that gives each job to its workers, as `times` says: twice, or never. */
function createEngine(times: (id: string) => number) {
  const running = new Set<Promise<void>>();
  const givenUp: string[] = [];
  const wakes: { readonly ids: readonly string[]; readonly options: object | undefined }[] = [];
  let handle: ((ids: readonly string[]) => Promise<void>) | undefined;
  const engine: Engine = {
    wake: async (ids, options) => {
      wakes.push({ ids, options });
      setTimeout(() => {
        for (const id of ids) {
          for (let time = 0; time < times(id); time += 1) {
            const run = handle?.([id]).catch(() => void givenUp.push(id));
            if (run) running.add(run);
          }
        }
      }, options?.delayMs ?? 0);
    },
    work: async (given) => {
      handle = given;
      return async () => {
        handle = undefined;
        await Promise.all(running);
      };
    },
    lost: async () => givenUp.splice(0),
  };
  return { engine, wakes };
}

it("sends each message once, whether its job comes once, twice, or never", async () => {
  const { engine } = createEngine((id) => Number(id) % 3);
  const { outbox, calls, add } = startStub(() => "accepted", { engine });
  const worker = outbox.work({ concurrency: 4 });
  for (let index = 0; index < 30; index += 1) await add(`${index}`);
  await vi.advanceTimersByTimeAsync(5000);
  await worker.stop();
  expect(new Set(calls.map(({ text }) => text)).size).toBe(30);
  expect(calls).toHaveLength(30);
});

it("does not wait between the rows whose jobs an engine forgot", async () => {
  const { engine } = createEngine(() => 0);
  const { outbox, calls, add } = startStub(() => "accepted", { engine });
  for (let index = 0; index < 100; index += 1) await add(`${index}`);
  const worker = outbox.work({ concurrency: 2 });
  await vi.advanceTimersByTimeAsync(1500);
  await worker.stop();
  expect(calls).toHaveLength(100);
});

it("wakes again what waits for its time, its lane or another worker, and what the ledger kept from an engine", async () => {
  const { engine, wakes } = createEngine(() => 1);
  const { outbox, store, calls, add } = startStub((_, call) => (call === 0 ? 3000 : "accepted"), { engine });
  const { dispatch } = store.ledger;
  let fails = 1;
  Object.assign(store.ledger, {
    dispatch: async (query: Parameters<typeof dispatch>[0]) => {
      if (query.ids?.includes("broken") && fails-- > 0) throw new Error("the ledger is away");
      return await dispatch(query);
    },
  });
  const errors: unknown[] = [];
  outbox.on("error", (error) => errors.push(error));
  const worker = outbox.work({ concurrency: 2 });
  await add("limited");
  await vi.advanceTimersByTimeAsync(100);
  await add("paused");
  await add("later", "b", { at: new Date(Date.now() + 2000) });
  await add("broken", "b");
  await vi.advanceTimersByTimeAsync(60_000);
  expect(calls.map(({ text }) => text).sort()).toEqual(["broken", "later", "limited", "limited", "paused"]);
  expect(wakes).toContainEqual({ ids: ["limited"], options: { delayMs: 3000 } });
  expect(wakes).toContainEqual({ ids: ["paused"], options: { delayMs: expect.closeTo(2900, -2) } });
  await worker.stop();
  await add("after");
  await vi.advanceTimersByTimeAsync(60_000);
  expect((await outbox.progress()).queued).toBe(1);
});
