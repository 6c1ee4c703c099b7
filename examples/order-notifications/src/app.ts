import type { OutboxRow } from "@trunkline/outbox";
import { VendorError } from "@trunkline/unified";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { validator } from "hono/validator";
import type { Messages } from "./service.js";

interface Order {
  readonly id: string;
  readonly phone: string;
}

export function createApp(outbox: Messages, webhook: (request: Request) => Promise<Response>): Hono {
  const app = new Hono();
  app.use(bodyLimit({ maxSize: 1_048_576 }));

  const posted = validator(
    "json",
    (body, context) => readOrder(body) ?? context.json({ error: "an order has an id and a phone" }, 400),
  );
  app.post("/orders", posted, async (context) => {
    const { id, phone } = context.req.valid("json");
    const text = `We have received your order ${id}.`;
    // A client without a response posts the order again, and the customer must get one message.
    const { isNew } = await outbox.add({ via: "pbx", to: phone as `+${string}`, text }, { id });
    return context.json(await shown(id), isNew ? 202 : 200);
  });

  app.get("/orders/:id", async (context) => {
    const order = await shown(context.req.param("id"));
    return order ? context.json(order) : context.notFound();
  });

  app.get("/open", async (context) => {
    const states = ["unknown", "rejected", "notSent"] as const;
    const rows = await Promise.all(states.map((state) => outbox.list({ state })));
    return context.json(rows.flat().map(show));
  });

  app.post("/orders/:id/resolve", async (context) => {
    const { state } = (await context.req.json().catch(() => ({}))) as { readonly state?: unknown };
    if (state !== "accepted" && state !== "notSent")
      return context.json({ error: "state must be accepted or notSent" }, 400);
    try {
      return context.json(show(await outbox.resolve(context.req.param("id"), state)));
    } catch (error) {
      if (error instanceof VendorError && error.kind === "conflict")
        return context.json({ error: error.message }, 409);
      throw error;
    }
  });

  // The signature is that of the raw bytes, so nothing may read the body before.
  app.post("/webhooks/yeastar", (context) => webhook(context.req.raw));

  return app;

  async function shown(id: string) {
    const row = await outbox.get(id);
    return row && show(row);
  }
}

function readOrder(body: unknown): Order | undefined {
  const { id, phone } = (body ?? {}) as Readonly<Record<string, unknown>>;
  if (typeof id !== "string" || !/^[\w-]{1,64}$/.test(id)) return undefined;
  if (typeof phone !== "string" || !/^\+\d{6,15}$/.test(phone)) return undefined;
  return { id, phone };
}

function show({ id, state, delivery, error }: OutboxRow) {
  const { message = "" } = (error ?? {}) as { readonly message?: string };
  return { id, notification: { state, ...(delivery && { delivery }), reason: message } };
}
