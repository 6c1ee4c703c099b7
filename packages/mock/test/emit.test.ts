import { createHmac } from "node:crypto";
import { afterAll, afterEach, beforeAll, describe, expect, it, onTestFinished, vi } from "vitest";
import { type Mock, startMock } from "../src/index.js";
import { respond, startServer, type TestServer } from "../src/server.js";
import { documentOf, json, serve } from "./documents.js";

let pbx: Mock;
let receiver: TestServer;
beforeAll(async () => {
  pbx = await startMock("yeastar");
  receiver = await startServer(({ request, response }) => {
    if (request.target === "/elsewhere") respond(response, "", 307, { Location: "/hook" });
    else respond(response, "thanks", 202);
  });
});
afterEach(() => receiver.forget());
afterAll(async () => {
  await pbx.close();
  await receiver.close();
});

function received() {
  const [request, ...others] = receiver.requests;
  if (!request || others.length > 0) throw new Error(`${receiver.requests.length} deliveries came`);
  return request;
}

const sent = {
  type: 30032,
  sn: "3631A2124788",
  msg: { msg_id: 10273, delivery_status: 1, msg_body: "Hello" },
};

describe("a delivery", () => {
  it("is posted as JSON, and resolves to the receiver's response", async () => {
    const delivered = await pbx.emit("messageSendingResult", {}, `${receiver.url}/hook?a=b`);
    expect(delivered).toEqual({ status: 202, body: "thanks" });
    const { method, target, headers, body } = received();
    expect({ method, target }).toEqual({ method: "POST", target: "/hook?a=b" });
    expect(headers["content-type"]).toBe("application/json");
    // A receiver that is closed after it would wait for a connection that is kept.
    expect(headers["connection"]).toBe("close");
    expect(JSON.parse(body.toString())).toMatchObject(sent);
  });

  it("is posted even if a test has replaced fetch", async () => {
    vi.stubGlobal("fetch", () => Promise.reject(new Error("a stub")));
    onTestFinished(() => void vi.unstubAllGlobals());
    expect(await pbx.emit("messageSendingResult", {}, receiver.url)).toMatchObject({ status: 202 });
  });

  it("has the given members in place of the example's", async () => {
    await pbx.emit("messageSendingResult", { sn: "1", msg: { msg_id: 7 }, more: [1] }, new URL(receiver.url));
    expect(JSON.parse(received().body.toString())).toMatchObject({
      ...sent,
      sn: "1",
      more: [1],
      msg: { ...sent.msg, msg_id: 7 },
    });
  });

  it("has an object in place of another value, and the other way round", async () => {
    const members = { sn: { a: 1 }, msg: [{ b: 2 }] };
    await pbx.emit("messageSendingResult", members, receiver.url, { unchecked: true });
    expect(JSON.parse(received().body.toString())).toEqual({ type: 30032, ...members });
  });

  it("uses the named example", async () => {
    await pbx.emit("messageSendingResult", {}, receiver.url, { example: "failed" });
    expect(JSON.parse(received().body.toString())).toMatchObject({ msg: { send_error: "too_many_request" } });
  });

  it("has another form of the contract on request", async () => {
    const msg = { session_id: 23, read_msg_id: 142, user_id: 0, read_time: 1786332157 };
    const forms = [
      [{ jsonText: true }, JSON.stringify(msg)],
      [{ nested: true }, { data: msg }],
      [{ jsonText: true, nested: true }, JSON.stringify({ data: msg })],
    ] as const;
    for (const [options, delivered] of forms) {
      receiver.forget();
      await pbx.emit("readReceipt", {}, receiver.url, options);
      expect(JSON.parse(received().body.toString()).msg).toEqual(delivered);
    }
  });

  it("does not follow a redirect", async () => {
    const delivered = await pbx.emit("readReceipt", {}, `${receiver.url}/elsewhere`);
    expect(delivered).toEqual({ status: 307, body: "" });
    expect(receiver.requests).toHaveLength(1);
  });

  it("may break the contract if unchecked", async () => {
    await pbx.emit("readReceipt", { type: 1 }, receiver.url, { unchecked: true });
    expect(JSON.parse(received().body.toString())).toMatchObject({ type: 1 });
  });
});

describe("a delivery is signed as the contract says", () => {
  it.each<[string, string, string, "hex" | "base64"]>([
    ["yeastar", "incomingMessage", "x-signature", "base64"],
    ["sociocs", "incomingMessage", "x-sociocs-signature", "hex"],
  ])("by %s", async (vendor, event, header, encoding) => {
    await using mock = await startMock(vendor, { webhookSecret: "of the mock" });
    for (const [secret, options] of [
      ["of the mock", {}],
      ["another ✓", { secret: "another ✓" }],
      ["of the mock", { secret: undefined } as object],
    ] as const) {
      receiver.forget();
      await mock.emit(event, {}, receiver.url, options);
      const { headers, body } = received();
      expect(headers[header]).toBe(createHmac("sha256", secret).update(body).digest(encoding));
    }
    expect(mock.webhookSecret).toBe("of the mock");
  });

  it.each(["konnek", "islash"])("not at all by %s", async (vendor) => {
    await using mock = await startMock(vendor);
    for (const event of mock.events) {
      receiver.forget();
      await mock.emit(event, {}, receiver.url);
      expect(received().rawHeaders.filter(([name]) => /signature/i.test(name))).toEqual([]);
    }
    expect(mock.events.length).toBeGreaterThan(0);
  });

  it("by any document, with its webhook anywhere in it", async () => {
    const signature = { header: "X-Mine", algorithm: "hmac-sha256", encoding: "hex" };
    const post = {
      requestBody: json({ type: "object" }, { one: { a: 1 } }),
      responses: { "200": { description: "Done." } },
      "x-trunkline-signature": signature,
    };
    await using mock = await serve(
      documentOf(
        {},
        {
          webhooks: {
            "order.paid": { $ref: "#/components/pathItems/paid" },
            bare: { post: { responses: {} } },
          },
          components: { pathItems: { paid: { post } } },
        },
      ),
    );
    expect(mock.events).toEqual(["order.paid", "bare"]);
    await mock.emit("order.paid", {}, receiver.url);
    const { headers, body } = received();
    expect(body.toString()).toBe('{"a":1}');
    expect(headers["x-mine"]).toBe(createHmac("sha256", mock.webhookSecret).update(body).digest("hex"));
    receiver.forget();
    await mock.emit("bare", { b: 2 }, receiver.url);
    expect(received().body.toString()).toBe('{"b":2}');
  });
});
