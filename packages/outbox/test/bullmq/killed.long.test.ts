import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { expect, it, onTestFinished } from "vitest";
import { sqliteStore } from "../../src/sqlite/index.js";
import { describeWithRedis } from "../servers/with-redis.js";
import { temporaryFile } from "../sqlite/temporary.js";
import { startStub } from "../stub.js";
import { openEngine } from "./open.js";

const program = fileURLToPath(new URL("worker-process.mjs", import.meta.url));
const kills = 10;
const count = 300;
const concurrency = 5;

describeWithRedis("workers woken by BullMQ", (redis) => {
  it(`lose nothing and send nothing twice, when ${kills} of them are killed and Redis forgets`, async ({
    annotate,
  }) => {
    const file = temporaryFile();
    const { engine, queue } = openEngine(redis().path);
    const { outbox, add } = startStub(() => "accepted", { store: sqliteStore(file), engine });
    const sent = new Map<string, number>();

    /** Starts a worker, and resolves when it has sent so many messages; the last of them is not written down yet. */
    async function startWorker(messages: number) {
      const child = fork(program, [file, redis().path, queue.name, `${concurrency}`], { execArgv: [] });
      onTestFinished(() => void child.kill("SIGKILL"));
      await new Promise<void>((resolve) => {
        let number = 0;
        child.on("message", (id: string) => {
          sent.set(id, (sent.get(id) ?? 0) + 1);
          number += 1;
          if (number === messages) resolve();
        });
      });
      return child;
    }

    await Promise.all(Array.from({ length: count }, (_, index) => add(`id ${index}`)));
    for (let kill = 0; kill < kills; kill += 1) {
      const worker = await startWorker(1 + Math.floor(Math.random() * 20));
      if (kill % 5 === 4) await redis().client.flushall();
      worker.kill("SIGKILL");
      await once(worker, "close");
    }
    expect(sent.size).toBeLessThan(count);
    await startWorker(1);
    await expect
      .poll(async () => {
        const { total, settled } = await outbox.progress();
        return total - settled;
      })
      .toBe(0);
    const { accepted, unknown, total } = await outbox.progress();
    expect([accepted + unknown, total]).toEqual([count, count]);
    expect([...sent.values()].every((times) => times === 1)).toBe(true);
    for (const { id } of await outbox.list({ state: "accepted", limit: count })) expect(sent.get(id)).toBe(1);
    expect(unknown).toBeGreaterThan(0);
    expect(unknown).toBeLessThanOrEqual(kills * 2 * concurrency);
    await annotate(
      `${kills} workers killed over ${count} messages: ${accepted} accepted, ${unknown} unknown`,
    );
  }, 120_000);
});
