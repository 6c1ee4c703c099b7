import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setInterval } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { createOutbox, type OutboxRow } from "@trunkline/outbox";
import { sqliteStore } from "@trunkline/outbox/sqlite";
import { messengerOf } from "./outbox-channel.js";
import { table } from "./table.js";
import type { Vendor } from "./vendor.js";

const messages = 200;
/** Short, so that the demo soon knows that the first worker died. */
const leaseMs = 1000;

/** Kills a worker in the middle of its messages, lets another one resume, and shows what became of them. */
export async function killedWorker(vendors: readonly Vendor[]): Promise<string> {
  const vendor = vendors.find(({ channel, trial }) => channel && trial.channels.length > 0);
  if (!vendor) throw new Error("No vendor has a channel.");
  const { name, mock } = vendor;
  const folder = await mkdtemp(join(tmpdir(), "trunkline-demo-"));
  const file = join(folder, "outbox.db");
  const children: ChildProcess[] = [];
  const startWorker = () => {
    const path = fileURLToPath(new URL("worker.js", import.meta.url));
    const child = fork(path, [name, mock.url, file, String(leaseMs)]);
    children.push(child);
    return child;
  };
  const { messenger, message } = await messengerOf(name, mock.url);
  const outbox = createOutbox({ messenger, store: sqliteStore(file) });
  try {
    const entries = Array.from({ length: messages }, (_, index) => ({
      id: `order-${index}`,
      message: message(`Order ${index} is ready.`),
    }));
    await outbox.addAll(entries as never);
    await mock.reset();

    const first = startWorker();
    await until(() => mock.requests.length >= messages / 2, first);
    first.kill("SIGKILL");
    await once(first, "exit");
    const byFirst = new Set((await outbox.list({ state: "accepted", limit: messages })).map(({ id }) => id));

    const second = startWorker();
    await until(async () => (await outbox.progress()).settled === messages, second);
    second.disconnect();
    await once(second, "exit");
    return shown(
      await outbox.list({ limit: messages }),
      byFirst,
      mock.requests.map(({ body }) => JSON.stringify(body)),
    );
  } finally {
    for (const child of children) child.kill("SIGKILL");
    await outbox.close();
    await messenger.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

function shown(rows: readonly OutboxRow[], byFirst: ReadonlySet<string>, bodies: readonly string[]): string {
  const groups = new Map<string, { messages: number; got: number; twice: number }>();
  for (const { id, state } of rows) {
    const who =
      state === "unknown" ? "its worker died" : byFirst.has(id) ? "the first worker" : "the second worker";
    const key = JSON.stringify([state, who]);
    const group = groups.get(key) ?? { messages: 0, got: 0, twice: 0 };
    groups.set(key, group);
    const text = `Order ${id.slice("order-".length)} is ready.`;
    const times = bodies.filter((body) => body.includes(text)).length;
    group.messages += 1;
    group.got += Number(times > 0);
    group.twice += Number(times > 1);
  }
  const cells = [...groups].map(([key, { messages, got, twice }]) => [
    ...JSON.parse(key),
    `${messages}`,
    `${got}`,
    `${twice}`,
  ]);
  return table(["state", "because of", "messages", "the vendor got", "got twice"], cells);
}

/** Waits until something holds that a worker is to bring about. */
async function until(holds: () => boolean | Promise<boolean>, worker: ChildProcess): Promise<void> {
  for await (const _ of setInterval(5)) {
    if (await holds()) return;
    if (worker.exitCode !== null) throw new Error(`A worker ended with ${worker.exitCode}.`);
  }
}
