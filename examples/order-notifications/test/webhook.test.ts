import { describe, expect } from "vitest";
import { it } from "./fixtures.js";

describe("an event of the PBX", () => {
  it("says that a message was sent", async ({ pbx, shop, webhook }) => {
    await shop.order("A-1001");
    const row = await shop.becomes("A-1001", "accepted");
    const msg = { msg_id: Number(row?.correlation), delivery_status: 1 };
    const delivered = await pbx.emit("messageSendingResult", { msg }, webhook);

    expect(delivered.status).toBe(200);
    expect((await shop.outbox.get("A-1001"))?.delivery).toBe("sent");
  });

  it("says that a message could not be delivered, and changes nothing when it comes again, or late", async ({
    pbx,
    shop,
    webhook,
  }) => {
    await shop.order("A-1001");
    const row = await shop.becomes("A-1001", "accepted");
    const msg = { msg_id: Number(row?.correlation) };
    await pbx.emit("messageSendingResult", { msg }, webhook, { example: "failed" });
    const failed = await shop.outbox.get("A-1001");
    expect(failed).toMatchObject({
      state: "accepted",
      delivery: "failed",
      error: { code: "too_many_request" },
    });
    for (const delivery_status of [2, 0]) {
      const event = { msg: { ...msg, delivery_status } };
      expect(await pbx.emit("messageSendingResult", event, webhook)).toMatchObject({ status: 200 });
    }

    expect(await shop.outbox.get("A-1001")).toMatchObject({ state: "accepted", delivery: "failed" });
  });

  it("may come before the response to the call", async ({ pbx, shop, webhook }) => {
    pbx.on("sendMessage").delay(1_000);
    await shop.order("A-1001");
    await expect.poll(() => pbx, { timeout: 10_000 }).toHaveSent("sendMessage");
    // The id in the mock's response, which is the example of the contract.
    const msg_id = 10_628;
    await pbx.emit("messageSendingResult", { msg: { msg_id, delivery_status: 1 } }, webhook);

    const row = await shop.becomes("A-1001", "accepted");
    expect(row?.correlation).toBe(String(msg_id));
    expect(row?.delivery).toBe("sent");
  });

  it("is rejected if somebody else has signed it", async ({ pbx, shop, webhook }) => {
    await shop.order("A-1001");
    const row = await shop.becomes("A-1001", "accepted");
    const msg = { msg_id: Number(row?.correlation), delivery_status: 1 };
    const delivered = await pbx.emit("messageSendingResult", { msg }, webhook, { secret: "guessed" });

    expect(delivered.status).toBe(401);
    expect((await shop.outbox.get("A-1001"))?.delivery).toBeUndefined();
  });

  it.for(["incomingMessage", "readReceipt", "bulkSendingFailed"] as const)(
    "is accepted, although %s is unused here",
    async (event, { pbx, webhook }) => {
      expect(await pbx.emit(event, {}, webhook)).toMatchObject({ status: 200 });
    },
  );
});
