import { expect, it } from "vitest";
import { migratePostgres, postgresStore } from "../../src/postgres/index.js";
import { describeWithPostgres } from "../servers/with-postgres.js";

describeWithPostgres("the schema of the ledger", (postgres) => {
  it("is made once by callers that come at the same time", async () => {
    const schema = postgres.schema();
    const pools = Array.from({ length: 5 }, () => postgres.pool());
    await Promise.all(pools.flatMap((pool) => [1, 2].map(() => migratePostgres({ pool, schema }))));
    const { rows } = await postgres.pool().query(`SELECT version FROM ${schema}.migration`);
    expect(rows).toEqual([{ version: 1 }]);
  });

  it("serves a role that may change rows, and nothing else", async () => {
    const schema = postgres.schema();
    const owner = postgres.pool();
    await migratePostgres({ pool: owner, schema });
    await owner.query(`CREATE ROLE sender LOGIN; GRANT USAGE ON SCHEMA ${schema} TO sender;
      GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${schema} TO sender`);
    const { ledger, records } = postgresStore({ pool: postgres.pool({ user: "sender" }), schema });
    await ledger.add([{ id: "a", via: "sms", message: "{}" }]);
    await ledger.dispatch({ limit: 1, leaseMs: 60_000 });
    await ledger.settle("a", 1, { state: "accepted", ground: "worker", account: "konnek", correlation: "c" });
    await records.update({ account: "konnek", correlation: "c", status: "delivered" });
    await records.update({ account: "konnek", correlation: "later", status: "sent" });
    await ledger.lost(1);
    expect(await records.remove(0)).toBe(1);
  });

  it("must have a name that needs no quotes", () => {
    const make = () => postgresStore({ pool: postgres.pool(), schema: 'a"; DROP' });
    expect(make).toThrow("postgresStore: /schema must be");
  });
});
