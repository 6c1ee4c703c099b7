import { expect, it } from "vitest";
import { postgresStore } from "../../src/postgres/index.js";
import { describeWithPostgres } from "../servers/with-postgres.js";
import { describeWithRedis } from "../servers/with-redis.js";
import { startStub } from "../stub.js";
import { openEngine } from "./open.js";

describeWithPostgres("the engine by BullMQ, with a ledger in PostgreSQL", (postgres) => {
  describeWithRedis("and jobs in Redis", (redis) => {
    it("sends what the caller's transaction committed, once, and nothing of one that rolled back", async () => {
      const pool = postgres.pool();
      const store = postgresStore({ pool, schema: postgres.schema() });
      const { outbox, calls, add } = startStub(() => "accepted", {
        store,
        engine: openEngine(redis().path).engine,
      });
      outbox.work();
      for (const [id, end] of [
        ["committed", "COMMIT"],
        ["rolled back", "ROLLBACK"],
      ] as const) {
        const client = await pool.connect();
        await client.query("BEGIN");
        await add(id, "a", { tx: client });
        await client.query(end);
        client.release();
      }
      // It is due after both would be woken.
      await add("later", "a", { at: new Date(Date.now() + 3000) });
      await expect.poll(() => calls.map(({ text }) => text)).toEqual(["committed", "later"]);
      await outbox.close();
    });
  });
});
