import { describe, expect } from "vitest";
import { createService } from "../src/service.js";
import { it, phone } from "./fixtures.js";

describe("the message to the customer of an order", () => {
  it("names the order, and keeps the contract of the PBX", async ({ pbx, shop }) => {
    expect(await shop.order("A-1001")).toBe(202);
    await shop.becomes("A-1001", "accepted");

    expect(pbx).toHaveSent("sendMessage", {
      body: { channel: "twilio", to: phone, msg_body: "We have received your order A-1001." },
    });
    expect(pbx).toHaveKeptTheContract();
    const shown = await shop.app.request("/orders/A-1001");
    expect(await shown.json()).toEqual({ id: "A-1001", notification: { state: "accepted", reason: "" } });
  });

  it("is sent once if the order is posted twice", async ({ pbx, shop }) => {
    expect(await Promise.all([shop.order("A-1001"), shop.order("A-1001")])).toEqual([202, 200]);
    await shop.becomes("A-1001", "accepted");
    expect(await shop.order("A-1001")).toBe(200);
    await shop.order("A-1002");
    await shop.becomes("A-1002", "accepted");

    expect(pbx).toHaveSent("sendMessage", {}, { times: 2 });
  });

  it("is sent with a new token if the PBX says that the old one has expired", async ({ pbx, shop }) => {
    await shop.order("A-1001");
    await shop.becomes("A-1001", "accepted");
    pbx.advance(31 * 60_000);
    await shop.order("A-1002");

    await shop.becomes("A-1002", "accepted");
    expect(pbx).toHaveSent("refreshToken");
  });

  it("waits in the outbox as long as the PBX asks for", async ({ pbx, shop }) => {
    // The PBX rejects the message for now. Without `errcode`, the response could be a proxy's and would prove nothing.
    const body = { errcode: 70514, errmsg: "TRUNK NOT AVAILABLE" };
    pbx
      .on("sendMessage")
      .reply({ body, headers: { "Retry-After": "120" } })
      .times(1);
    await shop.order("A-1001");
    await expect.poll(async () => (await shop.outbox.get("A-1001"))?.error).toBeDefined();

    const { state, dueAt, addedAt } = (await shop.outbox.get("A-1001")) ?? {};
    expect(state).toBe("queued");
    expect(Number(dueAt) - Number(addedAt)).toBeGreaterThan(119_000);
    expect(pbx).toHaveSent("sendMessage", {}, { times: 1 });
  });

  it("waits in the outbox while nothing listens", async ({ pbx, shop }) => {
    const outage = pbx.on().fail("refuse");
    await shop.order("A-1001");
    await expect.poll(async () => (await shop.outbox.get("A-1001"))?.error).toBeDefined();
    expect((await shop.outbox.get("A-1001"))?.state).toBe("queued");

    await outage.end();
    await shop.becomes("A-1001", "accepted");
  });

  it("is not sent again if the PBX rejects it", async ({ pbx, shop }) => {
    pbx.on("sendMessage").reply({ example: "parameterError" }).times(1);
    await shop.order("A-1001");

    const { error } = (await shop.becomes("A-1001", "rejected")) ?? {};
    expect(error).toMatchObject({ message: expect.stringContaining("40002") });
    expect(pbx).toHaveSent("sendMessage", {}, { times: 1 });
  });
});

describe("a service that ends", () => {
  it("revokes its token", async ({ pbx, shop }) => {
    await shop.order("A-1001");
    await shop.becomes("A-1001", "accepted");
    await shop.close();

    expect(pbx).toHaveSent("revokeToken");
  });

  it("leaves what it has not sent to the next one", async ({ pbx, shop, settings }) => {
    const outage = pbx.on().fail("refuse");
    await shop.order("A-1001");
    await shop.close();
    await outage.end();
    const next = createService(settings);
    try {
      await expect
        .poll(async () => (await next.outbox.get("A-1001"))?.state, { timeout: 10_000 })
        .toBe("accepted");
    } finally {
      await next.close();
    }

    expect(pbx).toHaveSent("sendMessage", {}, { times: 1 });
  });
});
