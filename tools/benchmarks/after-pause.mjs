// Prints how many calls a vendor refuses again after it asked a client to wait: `pnpm --filter @trunkline/benchmarks after-pause`.
import { createServer } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { createSociocs } from "../../packages/sociocs/dist/index.js";

const calls = 10_000;
const message = { body: { provider: "twlo", channel_key: "k", to: "+16175551212", text: "Hello" } };
const success = JSON.stringify({ status: "success", data: { message_id: "m-1" } });
const refusal = JSON.stringify({ status: "error", errors: [{ msg: "Too many requests." }] });

/** Lets so many requests through in each second, by a bucket that fills all the time or by the clock. */
function createLimit(perSecond, kind) {
  let left = perSecond;
  let since = performance.now();
  return () => {
    const now = performance.now();
    if (kind === "bucket") {
      left = Math.min(perSecond, left + ((now - since) / 1000) * perSecond);
      since = now;
    } else if (now - since >= 1000) {
      left = perSecond;
      since = now;
    }
    if (left < 1) return false;
    left -= 1;
    return true;
  };
}

async function measure(perSecond, kind, latencyMs) {
  const passes = createLimit(perSecond, kind);
  const seen = { accepted: 0, refused: 0 };
  let isFirst = true;
  const server = createServer(async (request, response) => {
    request.resume();
    // The first call brings the pause, in which all others wait.
    const isTaken = !isFirst && passes();
    isFirst = false;
    seen[isTaken ? "accepted" : "refused"] += 1;
    await sleep(latencyMs);
    response.writeHead(isTaken ? 200 : 429, { "Content-Type": "application/json", "Retry-After": "1" });
    response.end(isTaken ? success : refusal);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address();
  const client = createSociocs({
    baseUrl: `http://127.0.0.1:${port}`,
    credentials: { apikey: "key-12345678" },
  });
  const ends = {};
  const end = (name) => {
    ends[name] = (ends[name] ?? 0) + 1;
  };
  await client.sendMessage(message, { retry: { maxRetries: 0 } }).catch(() => {});
  const before = seen.refused;
  const begun = performance.now();
  const others = Array.from({ length: calls }, () =>
    client.sendMessage(message).then(
      () => end("accepted"),
      (error) => end(`${error.outcome} ${error.kind}`),
    ),
  );
  await Promise.all(others);
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  const told = Object.entries(ends).map(([name, count]) => `${count} ${name}`);
  console.log(
    `${kind} of ${perSecond}/s, ${latencyMs} ms: ${seen.accepted} accepted, ${seen.refused - before} refused again in ${seconds} s; ${told.join(", ")}`,
  );
  server.closeAllConnections();
  server.close();
}

for (const latencyMs of [5, 100]) {
  for (const perSecond of [80, 1000]) {
    for (const kind of ["bucket", "clock"]) await measure(perSecond, kind, latencyMs);
  }
}
