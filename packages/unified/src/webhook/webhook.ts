import { type ReceiveOptions, receive } from "@trunkline/runtime";
import type { MessengerEvent, ReadEvents } from "../events.js";
import { createOnce } from "./once.js";

/** Whose deliveries a webhook receives, and what reads their events. */
export interface WebhookSource {
  readonly via: string;
  readonly vendor: string;
  readonly readEvents: ReadEvents;
}

/** Receives a delivery, and gives the response for the vendor. It never rejects. */
export type Webhook = (request: Request) => Promise<Response>;

/** Reads the events of a delivery, and says of each where it came from. */
export async function readDelivery(
  { via, vendor, readEvents }: WebhookSource,
  ...delivery: Parameters<ReadEvents>
): Promise<readonly MessengerEvent[]> {
  const events = await readEvents(...delivery);
  if (!Array.isArray(events)) {
    throw new TypeError(
      `${via} (${vendor}): the channel was made with a function that gives no list of events; ${vendor}Events(parseEvent) makes one that does`,
    );
  }
  return events.map((event) => ({ ...event, via, vendor }));
}

/**
 * Makes a webhook that calls `handle` once per event: the events of one delivery one after the other, those of several at
 * the same time. An event that the vendor delivers again is told again only if `handle` failed. The last 10,000 events are
 * remembered, as long as the process lives. An event of type or status `unknown`, or a message without an id, cannot be
 * told from another, so it is told each time.
 *
 * Where `handle` fails for an event, the others are told all the same, and the response is 500, so that the vendor
 * delivers again.
 */
export function createWebhook(
  source: WebhookSource,
  handle: (event: MessengerEvent) => unknown,
  options: ReceiveOptions = {},
): Webhook {
  // Otherwise each delivery would fail, and the first one comes after the deployment.
  if (typeof handle !== "function") {
    throw new TypeError(
      "messenger.webhook: give the function that is told of the events as the second argument",
    );
  }
  const unknown = Object.keys(options).find((name) => name !== "onError" && name !== "challenge");
  if (unknown !== undefined) {
    throw new TypeError(`messenger.webhook: ${unknown} is unknown; the options are onError and challenge`);
  }
  const once = createOnce();
  const tell = async (event: MessengerEvent) => {
    const key = keyOf(event);
    const call = async () => void (await handle(event));
    await (key === undefined ? call() : once(key, call));
  };
  return (request) =>
    receive(
      request,
      (...delivery) => readDelivery(source, ...delivery),
      async (events) => {
        const errors: unknown[] = [];
        for (const event of events) await tell(event).catch((error: unknown) => errors.push(error));
        if (errors.length === 1) throw errors[0];
        if (errors.length > 1) {
          throw new AggregateError(
            errors,
            `${source.via} (${source.vendor}): the handler failed for ${errors.length} events`,
          );
        }
      },
      options,
    );
}

/**
 * What makes two events the same; undefined where nothing does. No page says within what a vendor's ids are unique, so
 * two senders' messages with one id are two events, and so is a state that a message got into at another time.
 */
function keyOf(event: MessengerEvent): string | undefined {
  if (event.type === "message" && event.id !== undefined)
    return JSON.stringify(["message", event.id, event.from, event.conversationId, event.at]);
  if (event.type === "status" && event.status !== "unknown")
    return JSON.stringify([event.status, event.correlation, event.at, event.error]);
  return undefined;
}
