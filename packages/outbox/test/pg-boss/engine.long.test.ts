import { describe, expect, it, onTestFinished } from "vitest";
import { pgBossEngine } from "../../src/pg-boss/index.js";
import { postgresStore } from "../../src/postgres/index.js";
import { engineContract } from "../../src/testing/index.js";
import { describeWithPostgres } from "../servers/with-postgres.js";
import { versions } from "./versions.js";

describeWithPostgres("the engine by pg-boss", (postgres) => {
  describe.each(versions)("of version $version", ({ create }) => {
    async function startEngine() {
      const schema = postgres.schema();
      const { boss, start, stop, findExpired } = await create({
        ...postgres.server().address,
        schema,
        max: 5,
      });
      await start();
      onTestFinished(stop);
      const pool = postgres.pool();
      const count = async () => {
        const { rows } = await pool.query(
          `SELECT count(*)::int AS jobs FROM ${schema}.job WHERE name LIKE 'trunkline%'`,
        );
        return rows[0].jobs as number;
      };
      return { boss, findExpired, pool, count, schema, engine: pgBossEngine({ boss }) };
    }
    const contract = engineContract(async () => ({
      engine: (await startEngine()).engine,
      close: async () => {},
    }));
    for (const { name, run } of contract) it(name, run);

    type Engine = Awaited<ReturnType<typeof startEngine>>["engine"];

    /** Collects the ids that a worker gets, until the test ends. */
    async function collect(
      engine: Engine,
      concurrency = 10,
      handle: (ids: readonly string[]) => void = () => {},
    ) {
      const woken: string[] = [];
      const stop = await engine.work(
        async (ids) => {
          woken.push(...ids);
          handle(ids);
        },
        { concurrency },
      );
      onTestFinished(stop);
      return { woken, stop };
    }

    it("wakes each row, leaves no job behind, and wakes a row once that is woken twice before", async () => {
      const { engine, count } = await startEngine();
      const ids = Array.from({ length: 100 }, (_, index) => `id ${index}`);
      await engine.wake(ids);
      await engine.wake(ids);
      expect(await count()).toBe(100);
      const { woken } = await collect(engine);
      await expect.poll(count).toBe(0);
      expect(woken.sort()).toEqual(ids.sort());
    });

    it("wakes later by the database's clock", async () => {
      const { engine, pool, schema } = await startEngine();
      await engine.wake(["later"], { delayMs: 3_600_000 });
      await engine.wake(["soon"], { delayMs: 700 });
      const { rows } = await pool.query(
        `SELECT extract(epoch FROM start_after - created_on)::float8 * 1000 AS delay FROM ${schema}.job
       WHERE name = 'trunkline-outbox' ORDER BY delay`,
      );
      expect(rows).toEqual([{ delay: 700 }, { delay: 3_600_000 }]);
      const { woken } = await collect(engine);
      await expect.poll(() => woken).toEqual(["soon"]);
    });

    it("wakes nobody if the caller's transaction is rolled back, and adds no row", async () => {
      const { engine, pool, count } = await startEngine();
      const { ledger, records } = postgresStore({ pool, schema: postgres.schema() });
      for (const [end, left] of [
        ["ROLLBACK", 0],
        ["COMMIT", 1],
      ] as const) {
        const client = await pool.connect();
        await client.query("BEGIN");
        await ledger.add([{ id: "a", via: "sms", message: "{}" }], client);
        await engine.wake(["a"], { tx: client });
        expect(await count()).toBe(0);
        await client.query(end);
        client.release();
        expect([await count(), (await records.list({})).length]).toEqual([left, left]);
      }
      await expect(engine.wake(["b"], { tx: "not a transaction" })).rejects.toThrow(
        "wake: tx must have query",
      );
    });

    it("tries no job a second time: it is lost, and told once", async () => {
      const { engine, count } = await startEngine();
      await engine.wake(["a"]);
      const { woken } = await collect(engine, 1, () => {
        throw new Error("The handler failed.");
      });
      const lost: string[] = [];
      await expect.poll(async () => lost.push(...(await engine.lost()))).toBe(1);
      expect(lost).toEqual(["a"]);
      expect(await engine.lost()).toEqual([]);
      expect(woken).toEqual(["a"]);
      expect(await count()).toBe(1);
    });

    it("tells of a job whose worker died", async () => {
      const { engine, boss, findExpired, pool, schema } = await startEngine();
      await engine.wake(["a"]);
      expect(await boss.fetch("trunkline-outbox", { batchSize: 1 })).toMatchObject([{ data: { id: "a" } }]);
      expect(await engine.lost()).toEqual([]);
      await pool.query(`UPDATE ${schema}.job SET started_on = now() - interval '301 seconds'`);
      await findExpired();
      expect(await engine.lost()).toEqual(["a"]);
    });

    it("stops after the calls that run, and goes on after the database was away", async () => {
      const { engine } = await startEngine();
      await engine.wake(["a"]);
      let isEnded = false;
      let isBegun = false;
      const stop = await engine.work(
        async () => {
          isBegun = true;
          await new Promise((resolve) => setTimeout(resolve, 500));
          isEnded = true;
        },
        { concurrency: 3 },
      );
      await expect.poll(() => isBegun).toBe(true);
      await stop();
      expect(isEnded).toBe(true);
      const { woken } = await collect(engine);
      await postgres.server().restart();
      await expect
        .poll(() =>
          engine.wake(["b"]).then(
            () => true,
            () => false,
          ),
        )
        .toBe(true);
      await expect.poll(() => woken).toEqual(["b"]);
    });

    it("begins as soon as the database is there, also when it was away as the worker was started", async () => {
      const { boss, engine } = await startEngine();
      await engine.wake(["a"]);
      let isAway = true;
      const getQueue = (name: string) =>
        isAway ? Promise.reject(new Error("The database is away.")) : boss.getQueue(name);
      // Version 12 has private members, which only its own object has.
      const away = new Proxy(boss, {
        get: (target, name) => {
          if (name === "getQueue") return getQueue;
          const member: unknown = Reflect.get(target, name);
          return typeof member === "function" ? member.bind(target) : member;
        },
      });
      const { woken } = await collect(pgBossEngine({ boss: away }));
      isAway = false;
      await expect.poll(() => woken).toEqual(["a"]);
    });
  });
});
