import { describe, expect } from "vitest";
import { it } from "./fixtures.js";

describe("an event of the PBX", () => {
  it("says that a message was sent", async ({ pbx, shop, webhook }) => {
    await shop.order("A-1001");
    const msg = { msg_id: shop.notificationOf("A-1001")?.messageId, delivery_status: 1 };
    const delivered = await pbx.emit("messageSendingResult", { msg }, webhook);

    expect(delivered.status).toBe(204);
    expect(shop.notificationOf("A-1001")?.state).toBe("sent");
  });

  it("says that a message could not be sent, and why", async ({ pbx, shop, webhook }) => {
    await shop.order("A-1001");
    const msg = { msg_id: shop.notificationOf("A-1001")?.messageId };
    await pbx.emit("messageSendingResult", { msg }, webhook, { example: "failed" });

    expect(shop.notificationOf("A-1001")).toMatchObject({ state: "failed", reason: "too_many_request" });
  });

  it("changes nothing when it comes again, or late", async ({ pbx, shop, webhook }) => {
    await shop.order("A-1001");
    const msg = { msg_id: shop.notificationOf("A-1001")?.messageId, delivery_status: 1 };
    await pbx.emit("messageSendingResult", { msg }, webhook);
    const settled = shop.notificationOf("A-1001");
    for (const delivery_status of [1, 0]) {
      const event = { msg: { ...msg, delivery_status } };
      expect(await pbx.emit("messageSendingResult", event, webhook)).toMatchObject({ status: 204 });
    }

    expect(shop.notificationOf("A-1001")).toBe(settled);
  });

  it("may come before the response to the call", async ({ pbx, shop, webhook }) => {
    pbx.on("sendMessage").delay(1_000);
    const ordered = shop.order("A-1001");
    await expect.poll(() => pbx, { timeout: 10_000 }).toHaveSent("sendMessage");
    const msg = { msg_id: 10_001, msg_body: "We have received your order A-1001.", delivery_status: 1 };
    await pbx.emit("messageSendingResult", { msg }, webhook);
    await ordered;

    expect(shop.notificationOf("A-1001")).toMatchObject({ state: "sent", messageId: 10_001 });
  });

  it("is rejected if somebody else has signed it", async ({ pbx, shop, webhook }) => {
    await shop.order("A-1001");
    const msg = { msg_id: shop.notificationOf("A-1001")?.messageId, delivery_status: 1 };
    const delivered = await pbx.emit("messageSendingResult", { msg }, webhook, { secret: "guessed" });

    expect(delivered).toEqual({ status: 401, body: '{"error":"forged"}' });
    expect(shop.notificationOf("A-1001")?.state).toBe("accepted");
  });

  it.for(["incomingMessage", "readReceipt", "bulkSendingFailed"] as const)(
    "is accepted, although %s is unused here",
    async (event, { pbx, webhook }) => {
      expect(await pbx.emit(event, {}, webhook)).toMatchObject({ status: 204 });
    },
  );
});
