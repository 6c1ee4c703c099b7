import { describe, expect, it } from "vitest";
import { engineContract } from "../../src/testing/index.js";
import { describeWithRedis } from "../servers/with-redis.js";
import { openEngine } from "./open.js";
import { versions } from "./versions.js";

describeWithRedis("the engine by BullMQ", (redis) => {
  describe.each(versions)("of version $version", ({ load }) => {
    const contract = engineContract(async () => {
      const { Queue, bullMqEngine } = await load();
      const queue = new Queue("contract", { connection: { path: redis().path } });
      queue.on("error", () => {});
      await queue.obliterate({ force: true });
      return { engine: bullMqEngine({ queue }), close: () => queue.close() };
    });
    for (const { name, run } of contract) it(name, run);
  });

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
