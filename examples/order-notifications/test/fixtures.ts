import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serve } from "@hono/node-server";
import { mockOf } from "@trunkline/mock/vitest";
import type { OutboxRow } from "@trunkline/outbox";
import { secret, type Yeastar } from "@trunkline/yeastar";
import { expect, test } from "vitest";
import { createService } from "../src/service.js";

export const phone = "+14155552671";

export const it = test
  // Each test has its own PBX, which checks every request by the contract.
  .extend({ pbx: mockOf<Yeastar>("yeastar") })
  .extend("folder", async ({ pbx: _ }, { onCleanup }) => {
    const folder = await mkdtemp(join(tmpdir(), "orders-"));
    onCleanup(() => rm(folder, { recursive: true, force: true }));
    return folder;
  })
  .extend("settings", ({ pbx, folder }) => ({
    pbxUrl: pbx.url,
    clientId: "client-id",
    clientSecret: secret("client-secret"),
    webhookSecret: secret(pbx.webhookSecret),
    channel: "twilio",
    number: "+15550193510",
    outboxFile: join(folder, "outbox.db"),
  }))
  // The service, and what a test does with it.
  .extend("shop", ({ settings }, { onCleanup }) => {
    const service = createService(settings);
    onCleanup(() => service.close());
    const post = (path: string, body: object) => {
      const headers = { "Content-Type": "application/json" };
      return service.app.request(path, { method: "POST", headers, body: JSON.stringify(body) });
    };
    /** Posts an order, and resolves to the HTTP status. */
    const order = async (id: string) => (await post("/orders", { id, phone })).status;
    /** Waits until the message of an order is in the state. */
    const becomes = async (id: string, state: OutboxRow["state"]) => {
      await expect
        .poll(async () => (await service.outbox.get(id))?.state, { timeout: 10_000, interval: 10 })
        .toBe(state);
      return await service.outbox.get(id);
    };
    return { ...service, post, order, becomes };
  })
  // Where the PBX delivers its events.
  .extend("webhook", async ({ shop }, { onCleanup }) => {
    const server = serve({ fetch: shop.app.fetch, port: 0, hostname: "127.0.0.1" });
    onCleanup(() => void server.close());
    await new Promise((resolve) => server.once("listening", resolve));
    const address = server.address();
    return `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}/webhooks/yeastar`;
  });
