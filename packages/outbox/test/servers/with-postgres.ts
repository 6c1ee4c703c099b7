import pg from "pg";
import { afterAll, afterEach, beforeAll, describe } from "vitest";
import { type Address, type PostgresServer, postgresIsMissing, startPostgres } from "./postgres.js";

export interface TestPostgres {
  server(): PostgresServer;
  /** A pool that ends with the test. */
  pool(options?: Partial<Address> & { readonly max?: number }): pg.Pool;
  /** The name of a schema that no other test has. */
  schema(): string;
}

/** Tests with a server of their own, which are skipped where PostgreSQL is missing, or nobody may give it a disk that it asks for. */
export function describeWithPostgres(
  name: string,
  tests: (postgres: TestPostgres) => void,
  settings: Readonly<Record<string, string>> = {},
  hasDisk = false,
): void {
  const missing =
    postgresIsMissing ?? (hasDisk && process.getuid?.() !== 0 ? "only root mounts a disk" : undefined);
  const title = missing ? `${name} (skipped: ${missing})` : name;
  describe.skipIf(missing !== undefined)(title, () => {
    let started: PostgresServer | undefined;
    let pools: pg.Pool[] = [];
    let schemas = 0;
    const server = () => {
      if (!started) throw new Error("PostgreSQL runs only while tests do.");
      return started;
    };
    beforeAll(async () => {
      started = await startPostgres(settings, hasDisk);
    });
    afterEach(async () => {
      await Promise.all(pools.map((pool) => pool.end()));
      pools = [];
    });
    afterAll(() => started?.stop());
    tests({
      server,
      pool: (options) => {
        const pool = new pg.Pool({ ...server().address, ...options });
        // A restart ends connections that nobody uses.
        pool.on("error", () => {});
        pools.push(pool);
        return pool;
      },
      schema: () => `outbox_${++schemas}`,
    });
  });
}
