import { createHmac } from "node:crypto";
import { expect, it } from "vitest";
import { createMessenger, type MessengerEvent } from "../src/index.js";
import { type EventContract, parseDelivery, type ReadEvents, stateOf } from "../src/mapping.js";
import { ownChannel } from "./own-channel.js";

const deliveries = {
  vendor: "own",
  signature: { header: "X-Own-Signature", encoding: "hex" },
  events: [{ type: "status", pointer: "/state", proof: [{ pointer: "/id", type: "string" }] }],
} as const satisfies EventContract;

interface OwnEvent {
  readonly type: "status" | "unknown";
  readonly payload: { readonly id: string; readonly state: string };
}

const ownEvents: ReadEvents = async (rawBody, headers) => {
  const { type, payload } = await parseDelivery<OwnEvent>(deliveries, rawBody, headers, { secret: "s" });
  if (type === "unknown") return [{ type, raw: payload }];
  const status = stateOf({ arrived: "delivered" }, payload.state);
  return [{ type, correlation: payload.id, status, raw: payload }];
};

it("a vendor of one's own has a webhook that refuses what is forged, unsigned and malformed", async () => {
  const told: MessengerEvent[] = [];
  const messenger = createMessenger({ a: { ...ownChannel("1").channel, readEvents: ownEvents } });
  const webhook = messenger.webhook("a", (event) => told.push(event), { onError: () => {} });
  const deliver = async (body: string, signed: string | undefined = body) => {
    const signature = createHmac("sha256", "s").update(signed).digest("hex");
    const headers = { ...(signed && { "X-Own-Signature": signature }) };
    return (await webhook(new Request("http://127.0.0.1/", { method: "POST", headers, body }))).status;
  };
  const raw = { id: "1", state: "arrived" };
  const body = JSON.stringify(raw);
  expect(await deliver(body)).toBe(200);
  expect(await deliver('{"ping":true}')).toBe(200);
  expect(await deliver(body, `${body} `)).toBe(401);
  expect(await deliver(body, "")).toBe(401);
  for (const malformed of ["{", '{"state":"arrived"}']) expect(await deliver(malformed)).toBe(400);
  expect(told).toEqual([
    { type: "status", correlation: "1", status: "delivered", raw, via: "a", vendor: "own" },
    { type: "unknown", raw: { ping: true }, via: "a", vendor: "own" },
  ]);
});
