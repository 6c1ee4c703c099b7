import { expect, it } from "vitest";
import { postgresStore } from "../../src/postgres/index.js";
import { storeContract } from "../../src/testing/index.js";
import { checkModel } from "../model/check-model.js";
import { describeWithPostgres } from "../servers/with-postgres.js";

describeWithPostgres("a store in PostgreSQL", (postgres) => {
  const schema = "of_contract";
  async function empty(pool: ReturnType<typeof postgres.pool>) {
    const store = postgresStore({ pool, schema });
    // The schema is made by the first use.
    await store.records.count();
    await pool.query(`TRUNCATE ${schema}.message, ${schema}.kept_update`);
    return store;
  }

  for (const { name, run } of storeContract(() => empty(postgres.pool()))) it(name, run);

  it("holds what the model holds, whatever is called", { timeout: 300_000 }, async () => {
    const pool = postgres.pool();
    let opened = 0;
    const open = () => {
      opened++;
      return empty(pool);
    };
    await checkModel(open, 200);
    expect(opened).toBeGreaterThanOrEqual(200);
  });
});
