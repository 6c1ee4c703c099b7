import { setTimeout } from "node:timers/promises";
import { serve } from "@hono/node-server";
import { createService } from "./service.js";
import { readSettings, type Settings } from "./settings.js";

try {
  await run(readSettings(process.env));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}

/** Serves, and sends what is due once a second, until a signal stops it. */
async function run(settings: Settings): Promise<void> {
  const service = createService(settings);
  const server = serve({ fetch: service.app.fetch, port: settings.port }, ({ port }) =>
    console.log(`Listening on port ${port}`),
  );
  const stopping = new AbortController();
  async function stop(): Promise<void> {
    stopping.abort();
    server.close();
    await service.close();
  }
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
  while (!stopping.signal.aborted) {
    await service.notifications.sendDue();
    await setTimeout(1000, undefined, { signal: stopping.signal }).catch(() => {});
  }
}
