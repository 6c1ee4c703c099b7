// Dispatches and settles until nothing is queued, and reports the ids.
import { postgresStore } from "@trunkline/outbox/postgres";
import pg from "pg";

const { schema, ...address } = JSON.parse(process.argv[2]);
const pool = new pg.Pool(address);
const { ledger } = postgresStore({ pool, schema });
const sent = [];
for (;;) {
  const rows = await ledger.dispatch({ limit: 10, leaseMs: 60_000 });
  if (rows.length === 0) break;
  sent.push(...rows.map(({ id }) => id));
  await Promise.all(
    rows.map(({ id, attempt }) => ledger.settle(id, attempt, { state: "accepted", ground: "worker" })),
  );
}
process.send(sent);
