import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { postgresStore } from "../../src/postgres/index.js";
import { storeContract } from "../../src/testing/index.js";
import { type PgBouncer, pgBouncerIsMissing, startPgBouncer } from "../servers/pgbouncer.js";
import { describeWithPostgres } from "../servers/with-postgres.js";

const title = pgBouncerIsMissing ? `through PgBouncer (skipped: ${pgBouncerIsMissing})` : "through PgBouncer";

// Each transaction may get another connection: nothing may depend on what an earlier one left in its session.
describeWithPostgres("a store in PostgreSQL", (postgres) => {
  describe.skipIf(pgBouncerIsMissing !== undefined)(title, () => {
    let bouncer: PgBouncer;
    beforeAll(async () => {
      bouncer = await startPgBouncer(postgres.server().address);
    });
    afterAll(() => bouncer?.stop());
    const open = (schema: string) => postgresStore({ pool: postgres.pool(bouncer.address), schema });

    for (const { name, run } of storeContract(async () => open(postgres.schema()))) it(name, run);

    it("is made by many at once, and gives each row to one of them", async () => {
      const schema = postgres.schema();
      const stores = Array.from({ length: 8 }, () => open(schema));
      const ids = Array.from({ length: 200 }, (_, index) => `id ${index}`);
      await Promise.all(
        stores.map(({ ledger }, index) =>
          ledger.add(ids.slice(index * 25, index * 25 + 25).map((id) => ({ id, via: "sms", message: id }))),
        ),
      );
      const taken: string[] = [];
      await Promise.all(
        stores.map(async ({ ledger }) => {
          for (;;) {
            const rows = await ledger.dispatch({ limit: 7, leaseMs: 60_000 });
            if (rows.length === 0) return;
            taken.push(...rows.map(({ id }) => id));
          }
        }),
      );
      expect(taken.sort()).toEqual(ids.sort());
    });
  });
});
