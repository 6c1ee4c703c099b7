/**
 * The state of the message to the customer.
 *
 * - `queued`: nothing was sent yet. The queue sends it when it is due.
 * - `sending`: a call to the PBX is running.
 * - `accepted`: the PBX accepted the message. Its event will say whether it was sent.
 * - `sent`, `failed`: the PBX's event said so.
 * - `rejected`: nothing was sent, and the same call would fail again. A person has to read the reason.
 * - `unknown`: the message may have been sent. It is not sent again and not called failed: the PBX's event or a person settles it.
 */
export type State = "queued" | "sending" | "accepted" | "sent" | "failed" | "rejected" | "unknown";

export interface Notification {
  readonly state: State;
  readonly text: string;
  /** The earliest time to send it, in milliseconds since the epoch. */
  readonly notBefore: number;
  /** The PBX's id of the message. */
  readonly messageId?: number;
  /** Why it is not sent yet, or not at all. Empty if nothing is wrong. */
  readonly reason: string;
}

export interface Order {
  readonly id: string;
  readonly phone: string;
  readonly notification: Notification;
}

/** The stored orders: in memory here, in a database in a real service. */
export interface Orders {
  readonly add: (order: Order) => void;
  readonly get: (id: string) => Order | undefined;
  readonly list: (state: State) => readonly Order[];
  /** The order that a message is about. */
  readonly findByMessage: (messageId: number, text: string | undefined) => Order | undefined;
  /**
   * Changes a notification if it is in one of the given states, in one step, like `UPDATE … WHERE state IN (…)`. A second
   * queue, a late response or a repeated delivery therefore changes nothing, and gets false.
   */
  readonly change: (id: string, from: readonly State[], change: Partial<Notification>) => boolean;
}

export function createOrders(): Orders {
  const orders = new Map<string, Order>();
  return {
    add: (order) => orders.set(order.id, order),
    get: (id) => orders.get(id),
    list: (state) => [...orders.values()].filter(({ notification }) => notification.state === state),
    findByMessage: (messageId, text) => {
      const all = [...orders.values()];
      return (
        all.find(({ notification }) => notification.messageId === messageId) ??
        // Until the response brings the id, the text identifies the order, because it has the order's number.
        all.find(({ notification }) => notification.messageId === undefined && notification.text === text)
      );
    },
    change: (id, from, change) => {
      const order = orders.get(id);
      if (!order || !from.includes(order.notification.state)) return false;
      orders.set(id, { ...order, notification: { ...order.notification, ...change } });
      return true;
    },
  };
}
