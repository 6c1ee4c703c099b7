import { VendorError, type Yeastar, type YeastarEvent } from "@trunkline/yeastar";
import type { Notification, Orders, State } from "./orders.js";

export interface NotificationOptions {
  /** The type and the number of the channel that sends. */
  readonly channel: string;
  readonly number: string;
  readonly now: () => number;
}

export interface Notifications {
  /** Sends what is due, one message after another. It never throws. */
  readonly sendDue: () => Promise<void>;
  /** Takes an event of the PBX, which may come twice, and late. */
  readonly receive: (event: YeastarEvent) => void;
  /** Queues a message again, because a person knows that it did not arrive. False if its state does not allow that. */
  readonly resend: (orderId: string) => boolean;
}

const pauseMs = 60_000;

/** What `delivery_status` means, and in which states it is news. */
const deliveries: Readonly<Record<number, { readonly state: State; readonly from: readonly State[] }>> = {
  0: { state: "accepted", from: ["queued", "sending", "unknown"] },
  1: { state: "sent", from: ["queued", "sending", "unknown", "accepted"] },
  2: { state: "failed", from: ["queued", "sending", "unknown", "accepted"] },
};

export function createNotifications(
  orders: Orders,
  yeastar: Pick<Yeastar, "sendMessage">,
  { channel, number, now }: NotificationOptions,
): Notifications {
  function change(orderId: string, from: readonly State[], to: Partial<Notification>): boolean {
    const isChanged = orders.change(orderId, from, to);
    if (isChanged) console.log(JSON.stringify({ orderId, ...to }));
    return isChanged;
  }

  async function send(orderId: string, phone: string, text: string): Promise<void> {
    try {
      const { msg_id } = await yeastar.sendMessage({
        body: {
          sender_type: 9,
          channel,
          did_number: number,
          to: phone,
          msg_kind: 0,
          msg_body: text,
          request_id: orderId,
        },
      });
      change(orderId, ["sending"], { state: "accepted", messageId: msg_id, reason: "" });
    } catch (error) {
      change(orderId, ["sending"], after(error));
    }
  }

  function after(error: unknown): Partial<Notification> {
    const reason = error instanceof Error ? error.message : String(error);
    // Any other error is a mistake in this program, and says nothing about the message.
    if (!(error instanceof VendorError) || error.outcome === "unknown") return { state: "unknown", reason };
    // From here on, the PBX provably did nothing. A closed client aborts what is queued; the service sends it when it starts again.
    if (!error.isRetryable && error.kind !== "aborted") return { state: "rejected", reason };
    return { state: "queued", reason, notBefore: now() + (error.retryAfterMs ?? pauseMs) };
  }

  // The service ended during a call before, and nobody knows whether the PBX acted.
  for (const { id } of orders.list("sending")) {
    change(id, ["sending"], { state: "unknown", reason: "the service ended while the message was sent" });
  }

  return {
    sendDue: async () => {
      for (const { id, phone, notification } of orders.list("queued")) {
        if (notification.notBefore > now()) continue;
        // Stored before the call, so that a crash leaves `sending` behind and not `queued`.
        if (change(id, ["queued"], { state: "sending" })) await send(id, phone, notification.text);
      }
    },
    receive: (event) => {
      if (event.type !== "messageSendingResult") return;
      const { msg_id, msg_body, delivery_status, send_error } = event.payload.msg;
      const order = orders.findByMessage(msg_id, msg_body);
      const delivery = deliveries[delivery_status ?? 0];
      if (!order || !delivery) return;
      const { state, from } = delivery;
      change(order.id, from, { state, messageId: msg_id, reason: send_error ?? "" });
    },
    resend: (orderId) => change(orderId, ["unknown", "rejected"], { state: "queued", notBefore: now() }),
  };
}
