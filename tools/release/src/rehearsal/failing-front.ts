import { request as ask } from "node:http";
import { respond as answer, type Exchange, startServer } from "@trunkline/mock/server";

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

  function respond({ request, response }: Exchange): void {
    const { method, target, headers, body } = request;
    if (method === "PUT") publishes += 1;
    if (method === "PUT" && publishes > passing) {
      answer(response, { error: "busy" }, 503);
      return;
    }
    const onward = ask(new URL(target, registry), { method, headers }, (answered) => {
      response.writeHead(answered.statusCode ?? 502, answered.headers);
      answered.pipe(response);
    });
    onward.on("error", () => response.destroy());
    onward.end(body);
  }

  const server = await startServer(respond);
  return { address: `${server.url}/`, publishes: () => publishes, close: server.close };
}
