import { once } from "node:events";
import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe } from "vitest";
import { npm, pack, type Started, start } from "../../example-check/test/commands.js";
import { itReceives, type Program, secret } from "./deliveries.js";
import { lines, webhook } from "./readme.js";

/** A server that is told what Next's handler is told. */
function createOrders() {
  const settled: string[] = [];
  const failing = new Set<string>();
  const server = createServer(async (request, response) => {
    const [correlation = "", status] = JSON.parse(await text(request)) as string[];
    settled.push(`${correlation} ${status}`);
    response.writeHead(failing.delete(correlation) ? 404 : 200).end();
  });
  return { server, settled, failing };
}

const orders = createOrders();
let folder: string;
let service: Started;
let url: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "trunkline-next-"));
  const tarballs = join(folder, "tarballs");
  for (const name of ["runtime", "yeastar", "unified"]) await pack(`packages/${name}`, tarballs);
  const app = join(folder, "app/webhooks/pbx");
  await mkdir(app, { recursive: true });
  await writeFile(join(folder, "package.json"), '{ "name": "app", "private": true, "type": "module" }');
  await writeFile(join(app, "route.js"), route());
  const packed = (await readdir(tarballs)).map((name) => join(tarballs, name));
  const next = ["next@16.4.6", "react@19.3.1", "react-dom@19.3.1"];
  // Until they are released, our packages have the version 0.0.0, which no range of a peer holds.
  const options = ["--legacy-peer-deps", "--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline"];
  await npm(folder, "install", ...options, ...packed, ...next);
  const variables = { NEXT_TELEMETRY_DISABLED: "1", WEBHOOK_SECRET: secret };
  const cli = join(folder, "node_modules/next/dist/bin/next");
  const build = start(folder, cli, variables, ["build"]);
  if ((await build.ended) !== 0) throw new Error(`next build failed:\n${build.output()}`);
  orders.server.listen(0, "127.0.0.1");
  await once(orders.server, "listening");
  const { port } = orders.server.address() as AddressInfo;
  const own = { ...variables, ORDERS: `http://127.0.0.1:${port}` };
  service = start(folder, cli, own, ["start", "--port", "0", "--hostname", "127.0.0.1"]);
  url = `${await service.says(/(http:\/\/127\.0\.0\.1:\d+)/)}/webhooks/pbx`;
}, 600_000);

afterAll(async () => {
  service?.signal("SIGKILL");
  await service?.ended;
  orders.server.close();
  orders.server.closeAllConnections();
  await rm(folder, { recursive: true, force: true, maxRetries: 3 });
});

function route(): string {
  const settle = `async (...told) => {
    const { ok } = await fetch(process.env.ORDERS, { method: "POST", body: JSON.stringify(told) });
    if (!ok) throw new Error(\`no order \${told[0]}\`);
  }`;
  const client = '{ baseUrl: "http://127.0.0.1:1", credentials: { username: "any", password: "any" } }';
  return [
    `const [secret, orders] = [process.env.WEBHOOK_SECRET, { settle: ${settle} }];`,
    webhook.replace("{ … }", client),
    lines.get("Next"),
  ].join("\n");
}

describe("in Next, built and started, the webhook of the README", () => {
  itReceives(async (check) => {
    orders.settled.length = 0;
    const said = service.output().length;
    const says = () => service.output().slice(said);
    const fail: Program["fail"] = (correlation) => orders.failing.add(correlation);
    await check({ url, settled: orders.settled, fail, says });
  });
});
