import { expect, it } from "vitest";
import { migratePostgres, postgresStore } from "../../src/postgres/index.js";
import { describeWithPostgres } from "../servers/with-postgres.js";

const leaseMs = 60_000;
const accepted = { state: "accepted", ground: "worker" } as const;
const text = (id: string) => ({ id, via: "sms", message: `{"text":"${id}"}` });

describeWithPostgres("the ledger in PostgreSQL", (postgres) => {
  it("gives no row to two workers that ask at the same time", async () => {
    const { ledger } = postgresStore({ pool: postgres.pool({ max: 8 }), schema: postgres.schema() });
    const ids = Array.from({ length: 400 }, (_, index) => `id ${index}`);
    expect(await ledger.add(ids.map(text))).toHaveLength(400);
    const taken: string[] = [];
    const worker = async () => {
      for (;;) {
        const rows = await ledger.dispatch({ limit: 7, leaseMs });
        if (rows.length === 0) return;
        taken.push(...rows.map(({ id }) => id));
      }
    };
    await Promise.all(Array.from({ length: 8 }, worker));
    expect(taken.sort()).toEqual(ids.sort());
  });

  it("locks nothing between two statements, so that a process that is frozen keeps nobody waiting", async () => {
    const pool = postgres.pool();
    const schema = postgres.schema();
    await migratePostgres({ pool, schema });
    // Without a connection of its own, nothing is in a transaction when a statement has ended.
    const connect = () => Promise.reject(new Error("A transaction was begun."));
    const query = (sql: string, values?: unknown[]) => pool.query(sql, values);
    const { ledger, records } = postgresStore({ pool: { query, connect }, schema });
    await ledger.add([{ ...text("a"), account: "a", correlation: "c" }, text("b"), text("d")]);
    await ledger.dispatch({ limit: 3, leaseMs: 1 });
    expect(await ledger.settle("a", 1, accepted)).toBe(true);
    expect(await ledger.again("b", 1, 0)).toBe(true);
    await records.update({ account: "a", correlation: "c", status: "delivered" });
    await expect.poll(() => ledger.lost(10)).toMatchObject({ unknown: [{ id: "d" }], due: ["b"] });
    expect(await records.remove(0)).toBe(1);
  });

  it("passes a row that somebody has locked, and does not wait for it", async () => {
    const pool = postgres.pool();
    const schema = postgres.schema();
    const { ledger } = postgresStore({ pool, schema });
    await ledger.add(["a", "b"].map(text));
    const client = await pool.connect();
    await client.query(`BEGIN; SELECT FROM ${schema}.message WHERE id = 'a' FOR UPDATE`);
    expect(await ledger.dispatch({ limit: 2, leaseMs })).toMatchObject([{ id: "b" }]);
    expect(await ledger.dispatch({ limit: 2, leaseMs, ids: ["a"] })).toEqual([]);
    client.release(true);
  });

  it("dispatches by priority, then by when it is due, then by when it was added, and passes lanes that pause", async () => {
    const { ledger } = postgresStore({ pool: postgres.pool(), schema: postgres.schema() });
    const past = Date.now() - 100_000;
    await ledger.add([
      text("third"),
      text("fourth"),
      { ...text("second"), dueAt: past },
      { ...text("first"), priority: 1 },
      { ...text("later"), priority: 2, dueAt: past + 10_000_000 },
      { ...text("pauses"), via: "pbx", priority: 3 },
    ]);
    const query = { limit: 3, leaseMs, except: ["pbx"] };
    expect((await ledger.dispatch(query)).map(({ id }) => id)).toEqual(["first", "second", "third"]);
    expect((await ledger.dispatch(query)).map(({ id }) => id)).toEqual(["fourth"]);
    await ledger.add([text("fifth"), { ...text("before"), priority: 4 }]);
    const ids = ["first", "fifth", "later", "none", "pauses", "before"];
    expect(await ledger.dispatch({ limit: 1, leaseMs, ids })).toMatchObject([{ id: "before" }]);
    expect(await ledger.dispatch({ limit: 9, leaseMs, ids })).toMatchObject([
      { id: "pauses" },
      { id: "fifth" },
    ]);
  });

  it("makes steps of one row in the order in which they were asked for, and tells each apart", async () => {
    const { ledger, records } = postgresStore({ pool: postgres.pool(), schema: postgres.schema() });
    await ledger.add(["a", "b"].map(text));
    await ledger.dispatch({ limit: 9, leaseMs });
    const steps = await Promise.all([
      ledger.settle("a", 1, { state: "unknown", ground: "worker", error: "the connection was cut off" }),
      ledger.settle("a", 1, { ...accepted, account: "konnek", correlation: "c" }),
      ledger.settle("a", 1, { state: "rejected", ground: "worker" }),
      ledger.settle("b", 2, accepted),
      ledger.again("b", 1, 1000, '{"code":"busy"}'),
      ledger.settle("none", 1, accepted),
    ]);
    expect(steps).toEqual([true, true, false, false, true, false]);
    expect(await records.get("a")).toMatchObject({ state: "accepted", ground: "worker", correlation: "c" });
    expect(await records.get("b")).toMatchObject({ state: "queued", attempt: 1, error: { code: "busy" } });
  });

  it("settles the others where it does not take one settlement", async () => {
    const { ledger, records } = postgresStore({ pool: postgres.pool(), schema: postgres.schema() });
    await ledger.add(["a", "b"].map(text));
    await ledger.dispatch({ limit: 9, leaseMs });
    const [bad, good] = await Promise.allSettled([
      ledger.settle("a", 1, { ...accepted, error: "a text with \0" }),
      ledger.settle("b", 1, accepted),
    ]);
    expect(bad).toMatchObject({ status: "rejected", reason: { message: /Unicode/ } });
    expect(good).toEqual({ status: "fulfilled", value: true });
    expect(await records.count()).toMatchObject({ dispatching: 1, accepted: 1 });
  });

  it("adds in the caller's own transaction, and leaves nothing if that is rolled back", async () => {
    const pool = postgres.pool();
    const { ledger, records } = postgresStore({ pool, schema: postgres.schema() });
    const client = await pool.connect();
    await client.query("BEGIN");
    expect(await ledger.add([text("a")], client)).toEqual(["a"]);
    expect(await records.get("a")).toBeUndefined();
    await client.query("ROLLBACK");
    expect(await ledger.add([text("a")])).toEqual(["a"]);
    await client.query("BEGIN");
    await ledger.add([text("b")], client);
    await client.query("COMMIT");
    client.release();
    expect(await records.list({})).toMatchObject([{ id: "a" }, { id: "b" }]);
    await expect(ledger.add([text("c")], {})).rejects.toThrow("tx must have query(text, values)");
  });

  it("does not take the id of a removed row again, not even in a transaction that began before", async () => {
    const pool = postgres.pool();
    const { ledger, records } = postgresStore({ pool, schema: postgres.schema() });
    await ledger.add(["a", "b"].map(text));
    await ledger.dispatch({ limit: 1, leaseMs });
    await ledger.settle("a", 1, accepted);
    const client = await pool.connect();
    await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ");
    await client.query("SELECT 1");
    expect(await records.remove(0)).toBe(1);
    // Postgres says that it cannot serialize: the caller's transaction fails, and nothing is added.
    await expect(ledger.add([text("a")], client)).rejects.toMatchObject({ code: "40001" });
    await client.query("ROLLBACK");
    client.release();
    expect(await ledger.add([text("a")])).toEqual([]);
    expect(await records.get("a")).toBeUndefined();
    expect(await records.list({ after: "a" })).toMatchObject([{ id: "b" }]);
    expect(await records.count()).toMatchObject({ queued: 1, accepted: 0 });
  });

  it("applies what an event said before its row had the correlation", async () => {
    const { ledger, records } = postgresStore({ pool: postgres.pool(), schema: postgres.schema() });
    const event = { account: "konnek", status: "delivered" } as const;
    await ledger.add([text("a")]);
    await ledger.dispatch({ limit: 1, leaseMs });
    expect(await records.update({ ...event, correlation: "c" })).toBeUndefined();
    expect(await records.update({ ...event, correlation: "d" })).toBeUndefined();
    await ledger.settle("a", 1, { state: "unknown", ground: "worker", account: "konnek", correlation: "c" });
    expect(await records.get("a")).toMatchObject({
      state: "accepted",
      ground: "event",
      delivery: "delivered",
    });
    await ledger.add([{ ...text("b"), account: "konnek", correlation: "d" }]);
    expect(await records.get("b")).toMatchObject({ state: "queued", delivery: "delivered" });
  });

  it("loses no update that comes while its row gets the correlation", async () => {
    const { ledger, records } = postgresStore({
      pool: postgres.pool({ max: 20 }),
      schema: postgres.schema(),
    });
    const ids = Array.from({ length: 200 }, (_, index) => `id ${index}`);
    await ledger.add(ids.map(text));
    await ledger.dispatch({ limit: 200, leaseMs });
    await Promise.all(
      ids.flatMap((id) => [
        ledger.settle(id, 1, { ...accepted, account: "konnek", correlation: id }),
        records.update({ account: "konnek", correlation: id, status: "delivered" }),
      ]),
    );
    const rows = await records.list({ limit: 1000 });
    expect(rows.filter(({ delivery }) => delivery !== "delivered")).toEqual([]);
  });

  it("gives up a lease that is over, says what is due, and when to look again", async () => {
    const { ledger } = postgresStore({ pool: postgres.pool(), schema: postgres.schema() });
    expect(await ledger.lost(10)).toEqual({ unknown: [], due: [] });
    await ledger.add([text("a"), text("b"), { ...text("c"), dueAt: Date.now() + 3_600_000 }]);
    await ledger.dispatch({ limit: 1, leaseMs: 1 });
    await expect.poll(() => ledger.lost(10)).toMatchObject({ unknown: [{ id: "a", ground: "lease" }] });
    const { due, nextInMs } = await ledger.lost(10);
    expect(due).toEqual(["b"]);
    expect(nextInMs).toBeGreaterThan(3_500_000);
    // The worker comes late, and its outcome is the truth.
    expect(await ledger.settle("a", 1, accepted)).toBe(true);
  });
});
