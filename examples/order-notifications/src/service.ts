import { createYeastar } from "@trunkline/yeastar";
import type { Hono } from "hono";
import { createApp } from "./app.js";
import { createNotifications, type Notifications } from "./notifications.js";
import { createOrders, type Orders } from "./orders.js";
import type { Settings } from "./settings.js";

export interface Service {
  readonly app: Hono;
  readonly notifications: Notifications;
  /** Waits for the running call, starts no other, and revokes the token. */
  readonly close: () => Promise<void>;
}

/** The service without its port and clock, which a test provides. */
export function createService(
  { pbxUrl, clientId, clientSecret, webhookSecret, channel, number }: Omit<Settings, "port">,
  orders: Orders = createOrders(),
  now: () => number = Date.now,
): Service {
  const yeastar = createYeastar({
    baseUrl: pbxUrl,
    credentials: { username: clientId, password: clientSecret },
    // The client retries for a short time. Longer waits are the queue's, which does not hold up other orders.
    retry: { maxRetries: 2, maxRetryAfterMs: 1000 },
    hooks: {
      onRetry: ({ operation }, { reason, delayMs }) =>
        console.log(JSON.stringify({ operation, retry: reason, delayMs })),
    },
  });
  const notifications = createNotifications(orders, yeastar, { channel, number, now });
  return {
    app: createApp(orders, notifications, webhookSecret),
    notifications,
    close: () => yeastar.close(),
  };
}
