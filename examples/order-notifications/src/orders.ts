/**
 * What became of telling the customer.
 *
 * - `queued`: nothing was sent yet; the queue sends it when its time has come.
 * - `sending`: the PBX is being asked.
 * - `accepted`: the PBX took the message, and will tell whether it could send it.
 * - `sent`, `failed`: what the PBX told.
 * - `rejected`: nothing was sent, and to ask again would change nothing; a person has to look at the reason.
 * - `unknown`: the message may have been sent. It is not repeated and not called failed: it waits for the PBX, or a person.
 */
export type State = "queued" | "sending" | "accepted" | "sent" | "failed" | "rejected" | "unknown";

export interface Notification {
  readonly state: State;
  readonly text: string;
  /** Before this time it is not sent, in milliseconds since the epoch. */
  readonly notBefore: number;
  /** The PBX's id of the message. */
  readonly messageId?: number;
  /** Why it is not sent yet, or not at all; empty when nothing is wrong. */
  readonly reason: string;
}

export interface Order {
  readonly id: string;
  readonly phone: string;
  readonly notification: Notification;
}

/** Where orders are kept: here in memory, in a real service in a database. */
export interface Orders {
  readonly add: (order: Order) => void;
  readonly get: (id: string) => Order | undefined;
  readonly list: (state: State) => readonly Order[];
  /** The order whose customer is told by this message. */
  readonly findByMessage: (messageId: number, text: string | undefined) => Order | undefined;
  /**
   * Changes a notification if it is in one of the given states, in one step, like `UPDATE … WHERE state IN (…)`. So whoever
   * comes second, be it a second queue, a late answer or a repeated delivery, changes nothing and is told so.
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
        // While the answer with the id is missing, the text tells which order it is, for it has the order's number.
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
