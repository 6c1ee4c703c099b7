import { once } from "node:events";
import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** Stands before a registry, and lets the first publishes through. */
export interface FailingFront {
  readonly address: string;
  /** How many publishes came, those that failed included. */
  readonly publishes: () => number;
  readonly close: () => Promise<void>;
}

/** Starts a front that answers 503 to every publish after the first ones. */
export async function startFailingFront(registry: string, passing: number): Promise<FailingFront> {
  let publishes = 0;

  function answer(incoming: IncomingMessage, response: ServerResponse): void {
    if (incoming.method === "PUT") publishes += 1;
    if (incoming.method === "PUT" && publishes > passing) {
      incoming.resume();
      incoming.on("end", () =>
        response.writeHead(503, { "Content-Type": "application/json" }).end('{"error":"busy"}'),
      );
      return;
    }
    const { method, headers, url = "/" } = incoming;
    const onward = request(new URL(url, registry), { method, headers }, (answered) => {
      response.writeHead(answered.statusCode ?? 502, answered.headers);
      answered.pipe(response);
    });
    onward.on("error", () => response.destroy());
    incoming.pipe(onward);
  }

  const server = createServer(answer);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    publishes: () => publishes,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
