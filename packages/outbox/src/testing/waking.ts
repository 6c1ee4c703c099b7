import assert from "node:assert/strict";
import { setTimeout as wait } from "node:timers/promises";
import type { Engine } from "../index.js";
import type { Rule } from "./contract.js";
import { long } from "./expect.js";
import { collect, eventually, idsOf } from "./woken.js";

export const waking: readonly Rule<Engine>[] = [
  {
    name: "gives all that was woken to the workers, also those that come later, and nothing else",
    check: async (engine) => {
      const ids = idsOf(60);
      await engine.wake([]);
      await engine.wake(ids.slice(0, 50));
      const workers = [await collect(engine), await collect(engine)];
      await engine.wake(ids.slice(50));
      const given = () => new Set(workers.flatMap((worker) => worker.ids));
      await eventually("all ids", async () => given().size >= ids.length);
      assert.deepEqual([...given()].sort(), [...ids].sort());
    },
  },
  {
    name: "gives an id again that is woken while its job runs",
    check: async (engine) => {
      await engine.wake(["a"]);
      let times = 0;
      const { until } = await collect(engine, 1, async () => {
        times += 1;
        if (times === 1) await engine.wake(["a"]);
        else await engine.wake(["b"]);
      });
      await until(["b"]);
    },
  },
  {
    name: "gives no more ids at once than it was asked for",
    check: async (engine) => {
      const ids = idsOf(12);
      let [running, most] = [0, 0];
      const { until } = await collect(engine, 3, async (given) => {
        running += given.length;
        most = Math.max(most, running);
        await wait(100);
        running -= given.length;
      });
      await engine.wake(ids);
      await until(ids);
      assert.ok(most <= 3, `gave ${most} at once`);
    },
  },
  {
    name: "gives later what is woken for later",
    check: async (engine) => {
      const { ids, until } = await collect(engine);
      await engine.wake(["much later"], { delayMs: long });
      const asked = performance.now();
      await engine.wake(["later"], { delayMs: 1500 });
      await engine.wake(["now"], { delayMs: 0 });
      await until(["now", "later"]);
      // The engine may have another clock, and it may round.
      assert.ok(performance.now() - asked >= 1000, "gave it before its time");
      assert.equal(ids.includes("much later"), false);
    },
  },
];
