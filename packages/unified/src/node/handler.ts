import type { ServerResponse } from "node:http";
import type { Webhook } from "../webhook/webhook.js";
import { type NodeRequest, toRequest } from "./request.js";
import { sendResponse } from "./response.js";

export type { NodeRequest };

/** Receives a delivery and sends the response. It rejects only if the webhook does. */
export type NodeHandler = (request: NodeRequest, response: ServerResponse) => Promise<void>;

/** Of a body that is too long, so much is read and dropped: many clients look for a response only when they have sent all. */
const mostDropped = 16_777_216;

/**
 * Makes a handler for Express, Fastify (`request.raw` and `reply.raw`) and the servers of Node out of a webhook.
 *
 * The webhook needs the raw bytes. Put the handler before what parses bodies, such as `express.json()`, or behind
 * `express.raw()`: it takes a Buffer or a text that is in `request.rawBody` or `request.body`. Where something has read
 * the body and left only what it parsed, the response is 500, and the webhook's error says what to do.
 */
export function toNodeHandler(webhook: Webhook): NodeHandler {
  if (typeof webhook !== "function") {
    throw new TypeError("toNodeHandler: give a webhook, such as messenger.webhook(via, handle)");
  }
  // Node's own adapters of streams do the work: of the libraries for this one needs Hono, one Node 22, and one cannot be
  // given a body that a framework has read.
  return async (incoming, outgoing) => {
    const client = new AbortController();
    outgoing.once("close", () => {
      if (!outgoing.writableFinished) client.abort();
    });
    const { request, stop } = await toRequest(incoming, client.signal);
    await sendResponse(await webhook(request), outgoing);
    await stop();
    let dropped = 0;
    incoming.on("data", (part: Uint8Array) => {
      dropped += part.length;
      if (dropped > mostDropped) incoming.destroy();
    });
  };
}
