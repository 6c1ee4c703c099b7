import type { IncomingMessage } from "node:http";
import type { Socket } from "node:net";

/** Reads the bodies of requests; undefined means that the request was cut off. */
export function createBodyReader(): (incoming: IncomingMessage) => Promise<Buffer | undefined> {
  const earlier = new WeakMap<Socket, Promise<unknown>>();
  return (incoming) => {
    // Requests that share a connection arrive in their order.
    const arrival = readBody(incoming, earlier.get(incoming.socket));
    earlier.set(incoming.socket, arrival);
    return arrival;
  };
}

async function readBody(
  incoming: IncomingMessage,
  earlier: Promise<unknown> | undefined,
): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
  } catch {
    return undefined;
  }
  await earlier;
  return Buffer.concat(chunks);
}
