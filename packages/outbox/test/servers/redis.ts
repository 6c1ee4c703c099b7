import { existsSync, mkdirSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { Redis } from "ioredis";
import { type Guarded, runGuarded } from "./guarded.js";

const program = (process.env["PATH"] ?? "")
  .split(delimiter)
  .map((folder) => join(folder, "redis-server"))
  .find(existsSync);

/** Why no Redis can be started here; undefined if one can. In CI it must be there. */
export const redisIsMissing: string | undefined = program
  ? undefined
  : "Redis is not installed: apt-get install redis-server";

if (redisIsMissing && process.env["CI"]) throw new Error(redisIsMissing);

export interface RedisServer {
  /** Its socket in a folder: no port can be taken by somebody else. */
  readonly path: string;
  /** A client for the test's own questions. */
  readonly client: Redis;
  /** Ends it at once, as a crash does; all that it had is gone. */
  kill(): Promise<void>;
  /** Starts it again, empty. */
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** A Redis that keeps nothing on the disk. It ends with this process, whatever ends that. */
export async function startRedis(): Promise<RedisServer> {
  const folder = mkdtempSync(join(tmpdir(), "redis-"));
  const path = join(folder, "redis.sock");
  const client = new Redis({ path, lazyConnect: true, retryStrategy: () => 50, maxRetriesPerRequest: null });
  client.on("error", () => {});
  let guard: Guarded | undefined;

  async function start(): Promise<void> {
    if (program === undefined) throw new Error(redisIsMissing);
    mkdirSync(folder, { recursive: true });
    const settings = ["--port", "0", "--unixsocket", path, "--save", "", "--appendonly", "no"];
    const started = runGuarded([program, ...settings, "--dir", folder], folder, "KILL");
    guard = started;
    for (let attempt = 0; !existsSync(path); attempt += 1) {
      if (attempt > 600) throw new Error(`Redis did not start:\n${started.output()}`);
      await wait(50);
    }
    await client.ping();
  }

  async function kill(): Promise<void> {
    await guard?.stop();
    guard = undefined;
  }

  await start();
  return {
    ...{ path, client, kill, start },
    stop: async () => {
      client.disconnect();
      await kill();
    },
  };
}
