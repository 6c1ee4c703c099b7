import { describe, expect } from "vitest";
import { it } from "./fixtures.js";

// The PBX has read the complete message, and the connection breaks before its response: it may have been sent.
describe("a message whose outcome is unknown", () => {
  it("is neither sent again nor called failed", async ({ pbx, shop }) => {
    pbx.on("sendMessage").fail("resetAfterRequest").times(1);
    await shop.order("A-1001");
    await shop.becomes("A-1001", "unknown");
    await shop.order("A-1002");
    await shop.becomes("A-1002", "accepted");

    expect(pbx).toHaveSent("sendMessage", {}, { times: 2 });
  });

  it("has that outcome too if a proxy responds, perhaps after the PBX has sent it", async ({ pbx, shop }) => {
    pbx.on("sendMessage").fail("rateLimit", { status: 503, retryAfter: 1 }).times(1);
    await shop.order("A-1001");

    await shop.becomes("A-1001", "unknown");
    expect(pbx).toHaveSent("sendMessage", {}, { times: 1 });
  });

  it("is listed for a person, whose word settles it", async ({ pbx, shop }) => {
    pbx.on("sendMessage").fail("resetAfterRequest").times(1);
    await shop.order("A-1001");
    await shop.becomes("A-1001", "unknown");
    const open = await shop.app.request("/open");
    expect(await open.json()).toMatchObject([{ id: "A-1001", notification: { state: "unknown" } }]);

    expect((await shop.post("/orders/A-1001/resolve", { state: "sent" })).status).toBe(400);
    const resolved = await shop.post("/orders/A-1001/resolve", { state: "notSent" });
    expect(await resolved.json()).toMatchObject({ notification: { state: "notSent" } });
    // Its id is used. The message goes out under another one.
    expect(await shop.order("A-1001")).toBe(200);
    expect(await shop.order("A-1001-again")).toBe(202);
    await shop.becomes("A-1001-again", "accepted");
    expect(pbx).toHaveSent("sendMessage", {}, { times: 2 });
  });
});

it("lets nobody resolve a message that the PBX accepted", async ({ shop }) => {
  await shop.order("A-1001");
  await shop.becomes("A-1001", "accepted");
  const resolved = await shop.post("/orders/A-1001/resolve", { state: "notSent" });

  expect(resolved.status).toBe(409);
});
