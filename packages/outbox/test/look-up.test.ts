import { respond } from "@trunkline/mock/server";
import { expect, it, onTestFinished } from "vitest";
import { createOutbox, type OutboxOptions, type Store } from "../src/index.js";
import { createMemoryStore } from "./memory-store.js";
import { startSociocs } from "./vendors.js";

const text = "Your order has left";
const hour = 3_600_000;

interface Listed {
  readonly message_id: string;
  readonly timestamp: number;
  readonly text?: string;
}

/** A ledger of a process that died in its calls, and an outbox of another process. The ledger's clock is not this machine's. */
async function startAfterCrash(ids: readonly string[], own: Partial<OutboxOptions> = {}) {
  let aheadMs = 5 * hour;
  const store: Store = createMemoryStore(() => Date.now() + aheadMs);
  const listed: Listed[] = [];
  const { messenger, server } = await startSociocs(({ response }) => {
    const its = { channel_key: "twlo_16311113333", to: "16175551212", text };
    respond(response, { status: "success", data: listed.map((one) => ({ ...its, ...one })) });
  });
  const outbox = createOutbox({ messenger, store, ...own });
  onTestFinished(() => outbox.close());
  for (const id of ids) await outbox.add({ via: "sms", to: "+16175551212", text }, { id });
  const dispatch = (id: string) => store.ledger.dispatch({ limit: 1, leaseMs: 60_000, ids: [id] });
  const dies = (id: string) => store.ledger.settle(id, 1, { state: "unknown", ground: "lease" });
  const states = async () => (await outbox.list()).map(({ state, ground }) => [state, ground]);
  const passes = (ms: number) => {
    aheadMs += ms;
  };
  return { store, outbox, server, listed, dispatch, dies, states, passes };
}

it("asks the vendor about a message that a process sent which is dead", async () => {
  const { outbox, listed, dispatch, dies } = await startAfterCrash(["one"]);
  await dispatch("one");
  listed.push({ message_id: "MM1", timestamp: Date.now() });
  await dies("one");
  expect(await outbox.reconcile()).toEqual({ accepted: ["one"], unknown: [] });
  expect(await outbox.get("one")).toMatchObject({
    ...{ state: "accepted", ground: "lookUp", account: "sms", correlation: "MM1" },
    receipt: { id: "MM1", via: "sms" },
  });
});

it("reads messages by the outbox's hook", async () => {
  const flip = (its: string) => [...its].reverse().join("");
  const { outbox, listed, dispatch, dies } = await startAfterCrash(["one"], { encrypt: flip, decrypt: flip });
  await dispatch("one");
  listed.push({ message_id: "MM1", timestamp: Date.now() });
  await dies("one");
  expect((await outbox.reconcile()).accepted).toEqual(["one"]);
});

it("gives no record to a row if an equal row may be what it is about", async () => {
  for (const [name, end] of [
    ["dispatching", async () => {}],
    ["unknown", async ({ dies }) => void (await dies("other"))],
    [
      "accepted by a person",
      async ({ dies, outbox }) => {
        await dies("other");
        await outbox.resolve("other", "accepted");
      },
    ],
  ] as [string, (its: Awaited<ReturnType<typeof startAfterCrash>>) => Promise<void>][]) {
    const its = await startAfterCrash(["one", "other"]);
    await its.dispatch("other");
    await its.dispatch("one");
    its.listed.push({ message_id: "MM1", timestamp: Date.now() });
    await its.dies("one");
    await end(its);
    expect((await its.outbox.reconcile()).accepted, name).toEqual([]);
    expect((await its.outbox.get("one"))?.state, name).toBe("unknown");
  }
});

it("leaves the records of accepted rows to them, and finds the one that is left", async () => {
  const { store, outbox, listed, dispatch, dies } = await startAfterCrash(["other", "one"]);
  await dispatch("other");
  await dispatch("one");
  listed.push({ message_id: "MM1", timestamp: Date.now() });
  const its = { account: "sms", correlation: "MM1", receipt: '{"id":"MM1"}' };
  await store.ledger.settle("other", 1, { state: "accepted", ground: "worker", ...its });
  await dies("one");
  const { accepted, unknown } = await outbox.reconcile();
  expect([accepted, unknown.map(({ id }) => id)]).toEqual([[], ["one"]]);
  listed.push({ message_id: "MM2", timestamp: Date.now() });
  expect((await outbox.reconcile()).accepted).toEqual(["one"]);
  expect(await outbox.get("one")).toMatchObject({ correlation: "MM2" });
});

it("takes no record of another time, and never says that a message was not sent", async () => {
  const { outbox, listed, dispatch, dies, states } = await startAfterCrash(["one"]);
  await dispatch("one");
  await dies("one");
  expect(await outbox.reconcile()).toMatchObject({ accepted: [], unknown: [{ id: "one" }] });
  listed.push({ message_id: "MM1", timestamp: Date.now() - hour / 2 });
  expect((await outbox.reconcile()).accepted).toEqual([]);
  listed.push({ message_id: "MM2", timestamp: Date.now() });
  expect((await outbox.reconcile()).accepted).toEqual([]);
  expect(await states()).toEqual([["unknown", "lease"]]);
});

it("goes by the ages of rows, and trusts no ledger that may have removed equal ones", async () => {
  const { outbox, listed, dispatch, dies, passes } = await startAfterCrash(["one"], { retentionMs: hour });
  await dispatch("one");
  await dies("one");
  passes(2 * hour);
  listed.push({ message_id: "MM1", timestamp: Date.now() });
  expect((await outbox.reconcile()).accepted).toEqual([]);
  listed.splice(0, 1, { message_id: "MM1", timestamp: Date.now() - 2 * hour });
  expect((await outbox.reconcile()).unknown).toMatchObject([
    { reason: expect.stringContaining("retentionMs") },
  ]);
});
