import { serve } from "@hono/node-server";
import { createService } from "./service.js";
import { readSettings, type Settings } from "./settings.js";

/** How often the PBX is asked about messages of unknown outcome. */
const reconcileMs = 60_000;

try {
  run(readSettings(process.env));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}

/** Serves and sends until a signal stops it. */
function run(settings: Settings): void {
  const service = createService(settings);
  const server = serve({ fetch: service.app.fetch, port: settings.port }, ({ port }) =>
    console.log(`Listening on port ${port}`),
  );
  const reconciling = setInterval(() => void service.outbox.reconcile().catch(console.error), reconcileMs);
  async function stop(): Promise<void> {
    clearInterval(reconciling);
    server.close();
    await service.close();
  }
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
}
