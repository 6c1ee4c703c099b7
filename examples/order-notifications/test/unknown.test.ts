import { describe, expect } from "vitest";
import { createService } from "../src/service.js";
import { it } from "./fixtures.js";

// The PBX has read the complete message, and the connection breaks before its response: it may have been sent.
describe("a message whose outcome is unknown", () => {
  it("is neither sent again nor called failed", async ({ pbx, shop }) => {
    pbx.on("sendMessage").fail("resetAfterRequest").times(1);
    await shop.order("A-1001");
    await shop.later(24 * 60 * 60_000);

    expect(shop.notificationOf("A-1001")?.state).toBe("unknown");
    expect(pbx).toHaveSent("sendMessage", {}, { times: 1 });
  });

  it("has that outcome too if a proxy responds, perhaps after the PBX has sent it", async ({ pbx, shop }) => {
    pbx.on("sendMessage").fail("rateLimit", { status: 503, retryAfter: 1 }).times(1);
    await shop.order("A-1001");
    await shop.later(24 * 60 * 60_000);

    expect(shop.notificationOf("A-1001")?.state).toBe("unknown");
    expect(pbx).toHaveSent("sendMessage", {}, { times: 1 });
  });

  it("is settled by the event of the PBX", async ({ pbx, shop, webhook }) => {
    pbx.on("sendMessage").fail("resetAfterRequest").times(1);
    await shop.order("A-1001");
    const msg = { msg_id: 10_001, msg_body: "We have received your order A-1001.", delivery_status: 1 };
    await pbx.emit("messageSendingResult", { msg }, webhook);

    expect(shop.notificationOf("A-1001")).toMatchObject({ state: "sent", messageId: 10_001 });
  });

  it("is listed for a person, who can send it again", async ({ pbx, shop }) => {
    pbx.on("sendMessage").fail("resetAfterRequest").times(1);
    await shop.order("A-1001");
    const open = await shop.app.request("/open");
    expect(await open.json()).toMatchObject([{ id: "A-1001", notification: { state: "unknown" } }]);

    const resent = await shop.app.request("/orders/A-1001/resend", { method: "POST" });
    expect(resent.status).toBe(204);
    await shop.later(0);
    expect(shop.notificationOf("A-1001")?.state).toBe("accepted");
    expect(pbx).toHaveSent("sendMessage", {}, { times: 2 });
  });

  it("is what a service leaves that ends during a call", async ({ settings, orders, shop }) => {
    await shop.order("A-1001");
    orders.change("A-1001", ["accepted"], { state: "sending" });
    await createService(settings, orders).close();

    expect(shop.notificationOf("A-1001")?.state).toBe("unknown");
  });
});

it("lets nobody resend a message that the PBX accepted", async ({ shop }) => {
  await shop.order("A-1001");
  const resent = await shop.app.request("/orders/A-1001/resend", { method: "POST" });

  expect(resent.status).toBe(409);
});
