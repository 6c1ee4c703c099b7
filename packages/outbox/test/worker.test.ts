import { expect, it, onTestFinished } from "vitest";
import { createOutbox, type OutboxRow } from "../src/index.js";
import { createMemoryStore } from "./memory-store.js";
import { accept, bodiesOf, reject, startKonnek } from "./vendors.js";

const to = "+6281200000000";

it("sends each message once, under the id of its row, and says what became of it", async () => {
  const { server, messenger } = await startKonnek();
  const outbox = createOutbox({ messenger, store: createMemoryStore() });
  onTestFinished(() => outbox.close());
  const settled: OutboxRow[] = [];
  outbox.on("settled", (row) => settled.push(row));
  const worker = outbox.work({ concurrency: 3 });
  for (let index = 0; index < 20; index += 1) {
    const id = `order-${index}`;
    expect(await outbox.add({ via: "id", to, text: `${index}` }, { id })).toEqual({ id, isNew: true });
    expect(await outbox.add({ via: "id", to, text: "another" }, { id })).toEqual({ id, isNew: false });
  }
  await expect.poll(() => settled.length).toBe(20);
  await worker.stop();
  const sent = bodiesOf(server).map(({ id, body }) => `${id} ${body.text}`);
  expect(sent.sort()).toEqual(Array.from({ length: 20 }, (_, index) => `order-${index} ${index}`).sort());
  expect(await outbox.progress()).toMatchObject({ accepted: 20, total: 20, settled: 20 });
  expect(await outbox.get("order-3")).toMatchObject({
    ...{ state: "accepted", ground: "worker", attempt: 1, account: "id", correlation: "order-3" },
    receipt: { via: "id", vendor: "konnek", id: "order-3", status: "queued" },
  });
});

it("sends again what the vendor surely did not take, and never what it may have", async () => {
  const fates = new Map<string, number>();
  const { server, messenger } = await startKonnek((exchange) => {
    const { body } = JSON.parse(String(exchange.request.body));
    const count = (fates.get(body.text) ?? 0) + 1;
    fates.set(body.text, count);
    if (body.text === "lost") exchange.socket.destroy();
    else if (body.text === "limited" && count === 1) {
      reject(exchange, 429, { "Retry-After": "1" });
    } else accept(exchange);
  });
  const outbox = createOutbox({ messenger, store: createMemoryStore() });
  onTestFinished(() => outbox.close());
  outbox.work();
  await outbox.add({ via: "id", to, text: "limited" }, { id: "limited" });
  await outbox.add({ via: "id", to, text: "lost" }, { id: "lost" });
  await expect.poll(async () => (await outbox.progress()).settled).toBe(2);
  expect(await outbox.get("limited")).toMatchObject({ state: "accepted", attempt: 2 });
  expect(await outbox.get("lost")).toMatchObject({
    ...{ state: "unknown", ground: "worker", attempt: 1, correlation: "lost" },
    error: { name: "VendorError", outcome: "unknown" },
  });
  expect(bodiesOf(server)).toHaveLength(3);
});

it("queues a message at once that its vendor limited, so that other channels have its place", async () => {
  const { server, messenger } = await startKonnek(
    (exchange) => {
      if (exchange.request.target.includes("slow")) reject(exchange, 429, { "Retry-After": "20" });
      else accept(exchange);
    },
    // Its client alone would wait that long in the call.
    {},
  );
  const outbox = createOutbox({ messenger, store: createMemoryStore() });
  onTestFinished(() => outbox.close());
  for (let index = 0; index < 5; index += 1) {
    await outbox.add({ via: "slow", to, text: "limited" }, { id: `slow ${index}` });
  }
  await outbox.add({ via: "id", to, text: "taken" }, { id: "fast" });
  outbox.work({ concurrency: 2 });
  await expect.poll(async () => (await outbox.get("fast"))?.state).toBe("accepted");
  expect(await outbox.get("slow 0")).toMatchObject({ state: "queued", attempt: 1 });
  expect(bodiesOf(server)).toHaveLength(3);
});
