import { expect, it } from "vitest";
import { sqliteStore } from "../../src/sqlite/index.js";
import type { RedisServer } from "../servers/redis.js";
import { describeWithRedis } from "../servers/with-redis.js";
import { temporaryFile } from "../sqlite/temporary.js";
import { startStub } from "../stub.js";
import { openEngine } from "./open.js";

const count = 300;

type Fault = (redis: RedisServer) => Promise<unknown>;

const faults: Readonly<Record<string, Fault>> = {
  "forgets all jobs": ({ client }) => client.flushall(),
  "is killed, and comes back empty": async (redis) => {
    await redis.kill();
    await redis.start();
  },
  "is killed, and stays away": (redis) => redis.kill(),
  "answers nothing": ({ client }) => client.call("CLIENT", "PAUSE", "20000", "ALL"),
};

describeWithRedis("the engine by BullMQ, whose Redis", (redis) => {
  it.each(Object.entries(faults))("%s: each message is sent once", async (_, fault) => {
    const { engine, errors } = openEngine(redis().path);
    const answer = async () => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      return "accepted" as const;
    };
    const store = sqliteStore(temporaryFile());
    const { outbox, calls, add } = startStub(answer, { store, engine });
    outbox.on("error", (error) => errors.push(error));
    const ids = Array.from({ length: count }, (_, index) => `id ${index}`);
    await Promise.all(ids.slice(0, 200).map((id) => add(id)));
    const worker = outbox.work({ concurrency: 5 });
    await expect.poll(() => calls.length).toBeGreaterThan(50);
    await fault(redis());
    try {
      // The row is in the ledger, whatever Redis does.
      await Promise.all(ids.slice(200).map((id) => add(id)));
      await expect.poll(async () => (await outbox.progress()).accepted).toBe(count);
      await worker.stop();
    } finally {
      await redis().kill();
      await redis().start();
    }
    expect(calls.map(({ text }) => text).sort()).toEqual([...ids].sort());
  });
});
