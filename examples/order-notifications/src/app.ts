import { DeliveryError, type DeliveryErrorReason, parseEvent, type Secret } from "@trunkline/yeastar";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { validator } from "hono/validator";
import type { Notifications } from "./notifications.js";
import type { Order, Orders } from "./orders.js";

const refusals = { unsigned: 401, forged: 401, oversize: 413, malformed: 400 } as const satisfies Record<
  DeliveryErrorReason,
  number
>;

export function createApp(orders: Orders, notifications: Notifications, webhookSecret: Secret): Hono {
  const app = new Hono();
  app.use(bodyLimit({ maxSize: 1_048_576 }));

  const posted = validator(
    "json",
    (body, context) => readOrder(body) ?? context.json({ error: "an order has an id and a phone" }, 400),
  );
  app.post("/orders", posted, (context) => {
    const { id, phone } = context.req.valid("json");
    // A client without a response posts the order again, and the customer must get one message.
    const known = orders.get(id);
    if (known) return context.json(show(known));
    const text = `We have received your order ${id}.`;
    const order: Order = { id, phone, notification: { state: "queued", text, notBefore: 0, reason: "" } };
    orders.add(order);
    return context.json(show(order), 202);
  });

  app.get("/orders/:id", (context) => {
    const order = orders.get(context.req.param("id"));
    return order ? context.json(show(order)) : context.notFound();
  });

  app.get("/open", (context) =>
    context.json((["unknown", "rejected", "failed"] as const).flatMap(orders.list).map(show)),
  );

  app.post("/orders/:id/resend", (context) => {
    const isQueued = notifications.resend(context.req.param("id"));
    return isQueued
      ? context.body(null, 204)
      : context.json({ error: "there is nothing to send again" }, 409);
  });

  app.post("/webhooks/yeastar", async (context) => {
    // The signature is that of the raw bytes.
    const bytes = await context.req.arrayBuffer();
    try {
      const { headers } = context.req.raw;
      notifications.receive(await parseEvent(bytes, headers, { secret: webhookSecret }));
    } catch (error) {
      if (error instanceof DeliveryError)
        return context.json({ error: error.reason }, refusals[error.reason]);
      throw error;
    }
    // For unused events too: without a 2xx, the PBX delivers them again.
    return context.body(null, 204);
  });

  return app;
}

function readOrder(body: unknown): Pick<Order, "id" | "phone"> | undefined {
  const { id, phone } = (body ?? {}) as Readonly<Record<string, unknown>>;
  if (typeof id !== "string" || !/^[\w-]{1,64}$/.test(id)) return undefined;
  if (typeof phone !== "string" || !/^\+\d{6,15}$/.test(phone)) return undefined;
  return { id, phone };
}

function show({ id, notification: { state, reason } }: Order) {
  return { id, notification: { state, reason } };
}
