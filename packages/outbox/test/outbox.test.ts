import { expect, it, onTestFinished, vi } from "vitest";
import { createOutbox, type OutboxRow } from "../src/index.js";
import { createMemoryStore } from "./memory-store.js";
import { startStub } from "./stub.js";
import { startKonnek } from "./vendors.js";

const entry = (index: number) => ({ message: { via: "a", text: `${index}` } as never, id: `${index}` });

it("takes no more messages of an iterable than it adds, and goes on after it threw", async () => {
  const { outbox, store } = startStub(() => "accepted");
  const { add } = store.ledger;
  let [given, kept, most] = [0, 0, 0];
  Object.assign(store.ledger, {
    add: async (...its: Parameters<typeof add>) => {
      await new Promise(setImmediate);
      kept += its[0].length;
      return await add(...its);
    },
  });
  async function* entries(count: number, throwsAt = -1) {
    for (let index = 0; index < count; index += 1) {
      if (index === throwsAt) throw new Error("the source ended");
      given += 1;
      most = Math.max(most, given - kept);
      yield entry(index);
    }
  }
  await expect(outbox.addAll(entries(1300, 1234))).rejects.toThrow("the source ended");
  expect([given, kept]).toEqual([1234, 1234]);
  expect(most).toBeLessThanOrEqual(500);
  const seen: object[] = [];
  const onProgress = (progress: object) => seen.push(progress);
  expect(await outbox.addAll(entries(1300), { onProgress })).toEqual({ taken: 1300, added: 66 });
  expect(seen).toEqual([
    { taken: 500, added: 0 },
    { taken: 1000, added: 0 },
    { taken: 1300, added: 66 },
  ]);
  await expect(outbox.addAll([entry(2000), { ...entry(1), id: "" }])).rejects.toThrow("/id must be text");
  expect(await outbox.progress()).toMatchObject({ queued: 1301, settled: 0, total: 1301 });
});

it("goes on after an error of a listener's, at once or later", async () => {
  const { outbox, add } = startStub(() => "accepted");
  const warnings = vi.spyOn(process, "emitWarning").mockImplementation(() => {});
  onTestFinished(() => warnings.mockRestore());
  outbox.on("settled", () => {
    throw new Error("at once");
  });
  outbox.on("settled", () => Promise.reject(new Error("later")));
  const ids: string[] = [];
  const off = outbox.on("settled", ({ id }) => ids.push(id));
  outbox.work({ concurrency: 1 });
  for (const id of ["a", "b", "c"]) await add(id);
  await expect.poll(() => ids).toEqual(["a", "b", "c"]);
  expect(warnings).toHaveBeenCalledTimes(6);
  off();
  await add("d");
  await expect.poll(async () => (await outbox.get("d"))?.state).toBe("accepted");
  expect(ids).toHaveLength(3);
});

it("writes down what became of a message, also while the ledger is away", async () => {
  const { outbox, store, calls, add } = startStub(() => "accepted");
  const { settle } = store.ledger;
  let fails = 2;
  Object.assign(store.ledger, {
    settle: async (...its: Parameters<typeof settle>) => {
      if (fails-- > 0) throw new Error("the ledger is away");
      return await settle(...its);
    },
  });
  const errors: unknown[] = [];
  outbox.on("error", (error) => errors.push(error));
  const settled: OutboxRow[] = [];
  outbox.on("settled", (row) => settled.push(row));
  const worker = outbox.work();
  await add("a");
  await expect.poll(() => calls.length).toBe(1);
  await worker.stop();
  expect(settled).toMatchObject([{ id: "a", state: "accepted", ground: "worker" }]);
  expect([errors.length, calls.length]).toEqual([2, 1]);
});

it("stops when what it sends has ended, and leaves the rest in the queue", async () => {
  let end = (_: "accepted") => {};
  const ending = new Promise<"accepted">((resolve) => {
    end = resolve;
  });
  const { outbox, calls, add } = startStub(() => ending);
  for (const id of ["a", "b", "c", "d"]) await add(id);
  const worker = outbox.work({ concurrency: 2 });
  await expect.poll(() => calls.length).toBe(2);
  expect(await outbox.progress()).toMatchObject({ dispatching: 2, queued: 2 });
  let isStopped = false;
  const stopping = worker.stop().then(() => {
    isStopped = true;
  });
  await new Promise(setImmediate);
  expect(isStopped).toBe(false);
  end("accepted");
  await stopping;
  expect(await outbox.progress()).toMatchObject({ accepted: 2, dispatching: 0, queued: 2 });
});

it("takes a person's word for a message that is unknown, and for no other", async () => {
  const { outbox, store, add } = startStub(() => "accepted");
  await add("a");
  await expect(outbox.resolve("a", "notSent")).rejects.toThrow('row "a" is queued; only one that is unknown');
  await expect(outbox.resolve("none", "accepted")).rejects.toThrow('row "none" does not exist');
  await store.ledger.dispatch({ limit: 1, leaseMs: 0 });
  await store.ledger.lost(1);
  expect(await outbox.resolve("a", "notSent")).toMatchObject({ state: "notSent", ground: "person" });
  await expect(outbox.resolve("a", "accepted")).rejects.toThrow('row "a" is notSent');
});

it("says so if the vendor accepted a message after a person had said that it was not sent", async () => {
  let end = (_: "accepted") => {};
  const ending = new Promise<"accepted">((resolve) => {
    end = resolve;
  });
  let now = Date.now();
  const { outbox, store, add, calls } = startStub(() => ending, { store: createMemoryStore(() => now) });
  const errors: unknown[] = [];
  outbox.on("error", (error) => errors.push(error));
  await add("a");
  outbox.work();
  await expect.poll(() => calls.length).toBe(1);
  now += 3_600_000;
  await store.ledger.lost(1);
  await outbox.resolve("a", "notSent");
  end("accepted");
  await expect
    .poll(() => errors)
    .toEqual([
      new Error(
        'outbox: the vendor accepted row "a" after a person had said that it was not sent; if it was added again, it arrives twice',
      ),
    ]);
});

it("removes what is settled after the time of the user's choice", async () => {
  const store = createMemoryStore();
  const { outbox, add } = startStub(() => "accepted", { store });
  await add("a");
  await add("b");
  await store.ledger.dispatch({ limit: 1, leaseMs: 0 });
  await store.ledger.lost(1);
  const first = outbox.work();
  await expect.poll(async () => (await outbox.get("b"))?.state).toBe("accepted");
  await first.stop();
  const { outbox: sweeping } = startStub(() => "accepted", { store, retentionMs: 0 });
  const worker = sweeping.work();
  await expect.poll(() => outbox.get("b")).toBeUndefined();
  await worker.stop();
  expect(await outbox.get("a")).toMatchObject({ state: "unknown" });
});

it("says what is invalid before anything is added or begun", async () => {
  const { outbox, add, store } = startStub(() => "accepted");
  const at = new Date("no");
  await expect(add("a", "a", { at, priority: 0.5, tag: " " })).rejects.toMatchObject({
    ...{ kind: "invalid", outcome: "notSent" },
    fields: [{ field: "/at" }, { field: "/priority" }, { field: "/tag" }],
  });
  await expect(outbox.add("text" as never, { id: "a" })).rejects.toThrow("must be a plain object");
  expect(() => outbox.work({ concurrency: 0, perSecond: -1 })).toThrow("/concurrency must be a whole number");
  const wrong = { messenger: {}, store: {}, leaseMs: 0, encrypt: (text: string) => text };
  expect(() => createOutbox(wrong as never)).toThrow(
    '/messenger must be a messenger of createMessenger; /store must be a store, such as sqliteStore("outbox.db"); /leaseMs must be above 0, and at most a day; /decrypt must be given',
  );
  expect(() => createOutbox(undefined as never)).toThrow("/messenger must be");
  for (const id of ["a\0", "\ud800", "x\udc00"])
    await expect(add(id)).rejects.toThrow("/id must have no NUL, and no half");
  for (const priority of [2 ** 31, -(2 ** 31), Number.MAX_SAFE_INTEGER])
    await expect(add("a", "a", { priority })).rejects.toThrow("/priority must be a whole number from");
  await expect(outbox.add({ via: "a" } as never, undefined as never)).rejects.toThrow("/id must be text");
  await expect(outbox.resolve("a", "lost" as never)).rejects.toThrow(
    '/state must be "accepted" or "notSent"',
  );
  expect(await store.records.list({})).toEqual([]);
});

it("gives no row to a message that its messenger would not send, so that its id is free for the right one", async () => {
  const { messenger } = await startKonnek();
  const outbox = createOutbox({ messenger, store: createMemoryStore() });
  onTestFinished(() => outbox.close());
  const right = { via: "id", to: "+6281200000000", text: "Hello" } as const;
  for (const [wrong, reason] of [
    [{ ...right, via: "fax" }, "/via must be one of id"],
    [{ ...right, to: "081200000000" }, "/to must be a phone number"],
    [{ ...right, txt: "Hello" }, "/txt"],
  ] as const) {
    await expect(outbox.add(wrong as never, { id: "1" })).rejects.toThrow(reason);
  }
  expect(await outbox.list()).toEqual([]);
  expect(await outbox.add(right, { id: "1" })).toEqual({ id: "1", isNew: true });
});
