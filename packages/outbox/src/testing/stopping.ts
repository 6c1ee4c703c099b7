import assert from "node:assert/strict";
import { setTimeout as wait } from "node:timers/promises";
import type { Engine } from "../index.js";
import type { Rule } from "./contract.js";
import { collect, eventually, idsOf } from "./woken.js";

export const stopping: readonly Rule<Engine>[] = [
  {
    name: "does not run a job again whose handler failed, and says once that it is lost",
    check: async (engine) => {
      await engine.wake(["a"]);
      const failing = await collect(engine, 1, () => {
        throw new Error("The handler fails on purpose.");
      });
      const lost: string[] = [];
      await eventually("a to be lost", async () => {
        lost.push(...(await engine.lost()));
        return lost.length > 0;
      });
      await failing.stop();
      assert.deepEqual([lost, failing.ids], [["a"], ["a"]]);
      assert.deepEqual(await engine.lost(), []);
      await engine.wake(lost);
      await (await collect(engine)).until(["a"]);
    },
  },
  {
    name: "stops when the calls that run have ended, and gives nothing afterwards",
    check: async (engine) => {
      let isEnded = false;
      const first = await collect(engine, 1, async () => {
        await wait(500);
        isEnded = true;
      });
      await engine.wake(["a"]);
      await first.until(["a"]);
      await first.stop();
      assert.ok(isEnded, "stopped while a call ran");
      await engine.wake(["b"]);
      await wait(1000);
      assert.equal(first.ids.includes("b"), false);
      await (await collect(engine)).until(["b"]);
    },
  },
  {
    name: "forgets nothing that a stopped worker had not begun",
    check: async (engine) => {
      const ids = idsOf(20);
      await engine.wake(ids);
      const first = await collect(engine, 2, () => wait(100));
      await eventually("a job", async () => first.ids.length > 0);
      await first.stop();
      const second = await collect(engine);
      const known = () => new Set([...first.ids, ...second.ids]);
      await eventually("the rest of the jobs", async () => {
        await engine.wake(await engine.lost());
        return known().size === ids.length;
      });
    },
  },
];
