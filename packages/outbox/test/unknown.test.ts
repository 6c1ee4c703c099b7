import { respond } from "@trunkline/mock/server";
import { expect, it, onTestFinished } from "vitest";
import { createOutbox, type OutboxRow } from "../src/index.js";
import { createMemoryStore } from "./memory-store.js";
import { startKonnek, startSociocs } from "./vendors.js";

it("asks the vendor about a message whose response was lost", async () => {
  const text = "Your code is 4711";
  const { messenger } = await startSociocs(({ request, response, socket }) => {
    if (request.method === "POST") return socket.destroy();
    const sent = { channel_key: "twlo_16311113333", to: "16175551212", text, timestamp: Date.now() };
    return respond(response, { status: "success", data: [{ message_id: "Xyz12345", ...sent }] });
  });
  const outbox = createOutbox({ messenger, store: createMemoryStore() });
  onTestFinished(() => outbox.close());
  const settled: OutboxRow[] = [];
  outbox.on("settled", (row) => settled.push(row));
  outbox.work();
  await outbox.add({ via: "sms", to: "+16175551212", text }, { id: "one" });
  await expect.poll(() => settled.length).toBe(1);
  // Another process has not the error, and does not guess.
  const { accepted, unknown } = await createOutbox({ messenger, store: createMemoryStore() }).reconcile();
  expect([accepted, unknown]).toEqual([[], []]);
  await expect.poll(async () => (await outbox.reconcile()).accepted).toEqual(["one"]);
  expect(settled).toMatchObject([
    { id: "one", state: "unknown", ground: "worker" },
    { id: "one", state: "accepted", ground: "lookUp", correlation: "Xyz12345", receipt: { id: "Xyz12345" } },
  ]);
  expect(await outbox.reconcile()).toEqual({ accepted: [], unknown: [] });
});

it("settles by the vendor's event what a lost response left unknown, or a dead worker", async () => {
  const { messenger } = await startKonnek(({ socket }) => socket.destroy());
  const store = createMemoryStore();
  const outbox = createOutbox({ messenger, store });
  onTestFinished(() => outbox.close());
  const settled: OutboxRow[] = [];
  outbox.on("settled", (row) => settled.push(row));
  const message = { via: "id", to: "+6281200000000", text: "Hello" } as const;
  await outbox.add(message, { id: "dead" });
  await store.ledger.dispatch({ limit: 1, leaseMs: 60_000 });
  await outbox.add(message, { id: "lost" });
  const worker = outbox.work();
  await expect.poll(() => settled.length).toBe(1);
  await worker.stop();
  const webhook = messenger.webhook("id", (event) => outbox.deliver(event));
  const deliver = async (message_id: string, status: number) => {
    const body = JSON.stringify({ status: { message_id, status, timestamp: "2026-11-30T12:00:00Z" } });
    const headers = { "content-type": "application/json" };
    const request = new Request("http://localhost/", { method: "POST", headers, body });
    expect((await webhook(request)).status).toBe(200);
  };
  await deliver("lost", 2);
  await deliver("lost", 3);
  await deliver("dead", -1);
  await deliver("somebody else's", 2);
  expect(await outbox.get("dead")).toMatchObject({ state: "dispatching", delivery: "unknown" });
  await deliver("dead", -3);
  expect(settled).toMatchObject([
    { id: "lost", state: "unknown", ground: "worker", correlation: "lost" },
    { id: "lost", state: "accepted", ground: "event", delivery: "delivered" },
    { id: "dead", state: "rejected", ground: "event", delivery: "failed" },
  ]);
  expect(await outbox.get("lost")).toMatchObject({ delivery: "read" });
});
