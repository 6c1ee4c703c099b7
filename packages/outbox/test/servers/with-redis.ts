import { afterAll, beforeAll, describe } from "vitest";
import { type RedisServer, redisIsMissing, startRedis } from "./redis.js";

/** Tests with a server of their own, which are skipped where Redis is missing. */
export function describeWithRedis(name: string, tests: (redis: () => RedisServer) => void): void {
  const title = redisIsMissing ? `${name} (skipped: ${redisIsMissing})` : name;
  describe.skipIf(redisIsMissing !== undefined)(title, () => {
    let started: RedisServer | undefined;
    beforeAll(async () => {
      started = await startRedis();
    });
    afterAll(() => started?.stop());
    tests(() => {
      if (!started) throw new Error("Redis runs only while tests do.");
      return started;
    });
  });
}
