import { serve } from "@hono/node-server";
import { mockOf } from "@trunkline/mock/vitest";
import { secret, type Yeastar } from "@trunkline/yeastar";
import { test } from "vitest";
import { createOrders } from "../src/orders.js";
import { createService } from "../src/service.js";

export const phone = "+14155552671";

export const it = test
  // Each test has its own PBX, which checks every request by the contract.
  .extend({ pbx: mockOf<Yeastar>("yeastar") })
  .extend("settings", ({ pbx }) => ({
    pbxUrl: pbx.url,
    clientId: "client-id",
    clientSecret: secret("client-secret"),
    webhookSecret: secret(pbx.webhookSecret),
    channel: "twilio",
    number: "+15550193510",
  }))
  .extend("orders", () => createOrders())
  // The service, and what a test does with it.
  .extend("shop", ({ settings, orders }, { onCleanup }) => {
    let aheadMs = 0;
    const service = createService(settings, orders, () => Date.now() + aheadMs);
    onCleanup(() => service.close());
    /** Posts an order, and resolves to the HTTP status. */
    async function post(id: string): Promise<number> {
      const body = JSON.stringify({ id, phone });
      const headers = { "Content-Type": "application/json" };
      const response = await service.app.request("/orders", { method: "POST", headers, body });
      return response.status;
    }
    return {
      ...service,
      post,
      /** Posts an order, and lets the queue run once. */
      order: async (id: string) => {
        await post(id);
        await service.notifications.sendDue();
      },
      /** Moves the service's clock, and lets the queue run again. */
      later: async (ms: number) => {
        aheadMs += ms;
        await service.notifications.sendDue();
      },
      notificationOf: (id: string) => orders.get(id)?.notification,
    };
  })
  // Where the PBX delivers its events.
  .extend("webhook", async ({ shop }, { onCleanup }) => {
    const server = serve({ fetch: shop.app.fetch, port: 0, hostname: "127.0.0.1" });
    onCleanup(() => void server.close());
    await new Promise((resolve) => server.once("listening", resolve));
    const address = server.address();
    return `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}/webhooks/yeastar`;
  });
