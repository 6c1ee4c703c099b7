import { expect, it } from "vitest";
import { engineContract } from "../../src/testing/index.js";
import { describeWithRedis } from "../servers/with-redis.js";
import { openEngine } from "./open.js";

describeWithRedis("the engine by BullMQ", (redis) => {
  const contract = engineContract(async () => ({
    engine: openEngine(redis().path).engine,
    close: async () => {},
  }));
  for (const { name, run } of contract) it(name, run);

  it("leaves no job behind", async () => {
    const { engine, queue } = openEngine(redis().path);
    const ids = Array.from({ length: 100 }, (_, index) => `id ${index}`);
    await engine.wake(ids);
    const stop = await engine.work(async () => {}, { concurrency: 10 });
    await expect.poll(() => queue.getJobCounts()).toMatchObject({ waiting: 0, active: 0 });
    await stop();
    expect(Object.values(await queue.getJobCounts()).every((count) => count === 0)).toBe(true);
  });
});
