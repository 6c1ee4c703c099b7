import { describe, expect } from "vitest";
import { it, phone } from "./fixtures.js";

describe("the message to the customer of an order", () => {
  it("names the order, and keeps the contract of the PBX", async ({ pbx, shop }) => {
    await shop.order("A-1001");

    expect(pbx).toHaveSent("sendMessage", {
      body: { channel: "twilio", to: phone, msg_body: "We have received your order A-1001." },
    });
    expect(pbx).toHaveKeptTheContract();
    const shown = await shop.app.request("/orders/A-1001");
    expect(await shown.json()).toEqual({ id: "A-1001", notification: { state: "accepted", reason: "" } });
  });

  it("is sent once if the order is posted twice", async ({ pbx, shop }) => {
    expect(await shop.post("A-1001")).toBe(202);
    await shop.later(0);
    expect(await shop.post("A-1001")).toBe(200);
    await shop.later(0);

    expect(pbx).toHaveSent("sendMessage", {}, { times: 1 });
  });

  it("is sent once if the queue runs twice at a time", async ({ pbx, shop }) => {
    await shop.post("A-1001");
    await shop.post("A-1002");
    await Promise.all([shop.later(0), shop.later(0)]);

    expect(pbx).toHaveSent("sendMessage", {}, { times: 2 });
  });

  it("is sent with a new token if the PBX says that the old one has expired", async ({ pbx, shop }) => {
    await shop.order("A-1001");
    pbx.advance(31 * 60_000);
    await shop.order("A-1002");

    expect(pbx).toHaveSent("refreshToken");
    expect(shop.notificationOf("A-1002")?.state).toBe("accepted");
  });

  it("is sent after the pause that the PBX asks for, if that is short", async ({ pbx, shop }) => {
    pbx.on("sendMessage").reply(noTrunk(1)).times(1);
    await shop.order("A-1001");

    expect(shop.notificationOf("A-1001")?.state).toBe("accepted");
    expect(pbx).toHaveSent("sendMessage", {}, { times: 2 });
  });

  it("waits in the queue if that pause is long", async ({ pbx, shop }) => {
    pbx.on("sendMessage").reply(noTrunk(120)).times(1);
    await shop.order("A-1001");
    await shop.later(100_000);
    expect(shop.notificationOf("A-1001")?.state).toBe("queued");
    expect(pbx).toHaveSent("sendMessage", {}, { times: 1 });

    await shop.later(30_000);
    expect(shop.notificationOf("A-1001")?.state).toBe("accepted");
  });

  it("waits in the queue while nothing listens", async ({ pbx, shop }) => {
    const outage = pbx.on().fail("refuse");
    await shop.order("A-1001");
    expect(shop.notificationOf("A-1001")?.state).toBe("queued");

    await outage.end();
    await shop.later(60_000);
    expect(shop.notificationOf("A-1001")?.state).toBe("accepted");
  });

  it("is not sent again if the PBX rejects it", async ({ pbx, shop }) => {
    pbx.on("sendMessage").reply({ example: "parameterError" }).times(1);
    await shop.order("A-1001");
    await shop.later(24 * 60 * 60_000);

    const reason = expect.stringContaining("40002");
    expect(shop.notificationOf("A-1001")).toMatchObject({ state: "rejected", reason });
    expect(pbx).toHaveSent("sendMessage", {}, { times: 1 });
  });
});

/** The PBX rejects the message for now. Without `errcode`, the response could be a proxy's and would prove nothing. */
function noTrunk(seconds: number) {
  const body = { errcode: 70514, errmsg: "TRUNK NOT AVAILABLE" };
  return { body, headers: { "Retry-After": `${seconds}` } };
}

describe("a service that ends", () => {
  it("revokes its token", async ({ pbx, shop }) => {
    await shop.order("A-1001");
    await shop.close();

    expect(pbx).toHaveSent("revokeToken");
  });

  it("leaves what it has not sent in the queue", async ({ pbx, shop }) => {
    await shop.close();
    await shop.order("A-1001");

    expect(shop.notificationOf("A-1001")?.state).toBe("queued");
    expect(pbx).not.toHaveSent("sendMessage");
  });
});
