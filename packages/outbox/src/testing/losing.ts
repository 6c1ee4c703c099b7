import assert from "node:assert/strict";
import type { Rule } from "./contract.js";
import { get, long, newRow, rowIn, stateOf } from "./expect.js";

export const losing: readonly Rule[] = [
  {
    name: "makes a row whose lease is over unknown, never queued, and takes its worker's late word",
    check: async (store) => {
      const { ledger } = store;
      assert.deepEqual(await ledger.lost(9), { unknown: [], due: [] });
      await rowIn(store, "dispatching", {}, "held");
      await ledger.add([newRow("over")]);
      await ledger.dispatch({ limit: 1, leaseMs: 0 });
      const { unknown, due, nextInMs = -1 } = await ledger.lost(9);
      assert.deepEqual(unknown, [await get(store, "over")]);
      assert.equal(unknown[0]?.state, "unknown");
      assert.equal(unknown[0]?.ground, "lease");
      assert.deepEqual(due, []);
      assert.ok(nextInMs > 0 && nextInMs <= long);
      assert.equal(await stateOf(store, "held"), "dispatching");
      assert.deepEqual((await ledger.lost(9)).unknown, []);
      assert.equal(await ledger.again("over", 1, 0), false);
      assert.equal(await ledger.settle("over", 1, { state: "notSent", ground: "worker" }), true);
    },
  },
  {
    name: "names the rows that are due, and says when the next will be",
    check: async ({ ledger }) => {
      await ledger.add([
        newRow("low", { priority: -1 }),
        newRow("high"),
        newRow("middle", { dueAt: 1, priority: -1 }),
      ]);
      const future = { dueAt: Date.now() + long };
      await ledger.add([
        newRow("later", future),
        newRow("much later", { dueAt: future.dueAt + long, priority: 7 }),
      ]);
      const { due, unknown, nextInMs = -1 } = await ledger.lost(9);
      assert.deepEqual({ due, unknown }, { due: ["high", "middle", "low"], unknown: [] });
      assert.ok(nextInMs > 0 && nextInMs <= long);
      assert.deepEqual((await ledger.lost(2)).due, ["high", "middle"]);
    },
  },
  {
    name: "makes no more rows unknown than were asked for, and says that there are more",
    check: async ({ ledger, records }) => {
      await ledger.add(["a", "b", "c"].map((id) => newRow(id)));
      await ledger.dispatch({ limit: 3, leaseMs: 0 });
      const { unknown, nextInMs } = await ledger.lost(2);
      assert.equal(unknown.length, 2);
      assert.equal(nextInMs, 0);
      const all = await Promise.all([ledger.lost(2), ledger.lost(2)]);
      assert.equal(all.flatMap((lost) => lost.unknown).length, 1);
      assert.equal((await records.count()).unknown, 3);
    },
  },
];
