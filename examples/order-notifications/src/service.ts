import { createYeastar } from "@trunkline/yeastar";
import type { Hono } from "hono";
import { createApp } from "./app.js";
import { createNotifications, type Notifications } from "./notifications.js";
import { createOrders, type Orders } from "./orders.js";
import type { Settings } from "./settings.js";

export interface Service {
  readonly app: Hono;
  readonly notifications: Notifications;
  /** Waits for the message that is being sent, begins no other, and gives the token back. */
  readonly close: () => Promise<void>;
}

/** The service without its port and its clock, so that a test can drive both. */
export function createService(
  { pbxUrl, clientId, clientSecret, webhookSecret, channel, number }: Omit<Settings, "port">,
  orders: Orders = createOrders(),
  now: () => number = Date.now,
): Service {
  const yeastar = createYeastar({
    baseUrl: pbxUrl,
    credentials: { username: clientId, password: clientSecret },
    // The client waits out short troubles; what takes longer is the queue's, which does not hold up other orders.
    retry: { maxRetries: 2, maxRetryAfterMs: 1000 },
    hooks: {
      onRetry: ({ operation }, { reason, delayMs }) =>
        console.log(JSON.stringify({ operation, repeated: reason, delayMs })),
    },
  });
  const notifications = createNotifications(orders, yeastar, { channel, number, now });
  return {
    app: createApp(orders, notifications, webhookSecret),
    notifications,
    close: () => yeastar.close(),
  };
}
