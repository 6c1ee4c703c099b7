import { createOutbox } from "@trunkline/outbox";
import { sqliteStore } from "@trunkline/outbox/sqlite";
import { createMessenger, type MessengerMessage } from "@trunkline/unified";
import { yeastar, yeastarEvents } from "@trunkline/unified/yeastar";
import { createYeastar, parseEvent } from "@trunkline/yeastar";
import type { Hono } from "hono";
import { createApp } from "./app.js";
import type { Settings } from "./settings.js";

export interface Service {
  readonly app: Hono;
  readonly outbox: Messages;
  /** Takes no more messages, waits for those that are being sent, and revokes the token. */
  readonly close: () => Promise<void>;
}

/** The outbox of this service. */
export type Messages = ReturnType<typeof createOutbox<ReturnType<typeof createPbx>>>;
export type Message = MessengerMessage<ReturnType<typeof createPbx>>;

/** The service without its port, which a test provides. It sends what is in the outbox from now on. */
export function createService(settings: Omit<Settings, "port">): Service {
  const messenger = createPbx(settings);
  const outbox = createOutbox({ messenger, store: sqliteStore(settings.outboxFile) });
  outbox.on("settled", ({ id, state, ground }) => log({ orderId: id, state, ground }));
  outbox.on("error", (error) => log({ error: error instanceof Error ? error.message : String(error) }));
  outbox.work({ concurrency: 5 });
  return {
    app: createApp(
      outbox,
      messenger.webhook("pbx", (event) => outbox.deliver(event)),
    ),
    outbox,
    close: async () => {
      await outbox.close();
      await messenger.close();
    },
  };
}

function createPbx({
  pbxUrl,
  clientId,
  clientSecret,
  webhookSecret,
  channel,
  number,
}: Omit<Settings, "port">) {
  const client = createYeastar({
    baseUrl: pbxUrl,
    credentials: { username: clientId, password: clientSecret },
    // The client retries for a short time. Longer waits are the outbox's, which does not hold up other orders.
    retry: { maxRetries: 2, maxRetryAfterMs: 1000 },
    hooks: {
      onRetry: ({ operation }, { reason, delayMs }) => log({ operation, retry: reason, delayMs }),
    },
  });
  const events = yeastarEvents(parseEvent, { secret: webhookSecret });
  return createMessenger({ pbx: yeastar(client, { channel, didNumber: number }, events) });
}

function log(entry: object): void {
  console.log(JSON.stringify(entry));
}
