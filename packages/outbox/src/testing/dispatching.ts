import assert from "node:assert/strict";
import type { Store } from "../index.js";
import type { Rule } from "./contract.js";
import { get, long, newRow, rowIn, stateOf } from "./expect.js";

async function taken({ ledger }: Store, query: { limit: number; ids?: string[]; except?: string[] }) {
  return (await ledger.dispatch({ leaseMs: long, ...query })).map(({ id }) => id);
}

export const dispatching: readonly Rule[] = [
  {
    name: "dispatches by priority, then by when a row is due, then by when it was added",
    check: async (store) => {
      const due = { dueAt: 2000 };
      await store.ledger.add([
        newRow("last", { priority: -2_147_483_647, dueAt: 1 }),
        newRow("d", { dueAt: 3000 }),
      ]);
      await store.ledger.add([newRow("b", due), newRow("c", due), newRow("a", { dueAt: 1000 })]);
      await store.ledger.add([
        newRow("first", { priority: 2_147_483_647 }),
        newRow("later", { priority: 2_147_483_647, dueAt: Date.now() + long }),
      ]);
      assert.deepEqual(await taken(store, { limit: 3 }), ["first", "a", "b"]);
      assert.deepEqual(await taken(store, { limit: 9 }), ["c", "d", "last"]);
      assert.deepEqual(await taken(store, { limit: 9 }), []);
      assert.equal(await stateOf(store, "later"), "queued");
    },
  },
  {
    name: "dispatches of the rows that are named only those that may be",
    check: async (store) => {
      await rowIn(store, "dispatching", {}, "taken");
      await store.ledger.add([newRow("low", { priority: -1 }), newRow("high"), newRow("other")]);
      await store.ledger.add([
        newRow("later", { dueAt: Date.now() + long }),
        newRow("pausing", { via: "wa" }),
      ]);
      const ids = ["low", "none", "taken", "later", "high", "pausing", "low"];
      assert.deepEqual(await taken(store, { limit: 9, ids, except: ["wa"] }), ["high", "low"]);
      assert.deepEqual(await taken(store, { limit: 9, ids: [] }), []);
      assert.deepEqual(await taken(store, { limit: 9, except: ["sms", "email"] }), ["pausing"]);
    },
  },
  {
    name: "gives each row to one of those who ask at the same time",
    check: async (store) => {
      const ids = Array.from({ length: 60 }, (_, n) => `id-${n}`);
      await store.ledger.add(ids.map((id) => newRow(id)));
      const all = await Promise.all(Array.from({ length: 20 }, () => taken(store, { limit: 4 })));
      assert.deepEqual(all.flat().sort(), [...ids].sort());
    },
  },
  {
    name: "lets the worker give a row back, to be sent later, in another attempt",
    check: async (store) => {
      const { ledger } = store;
      await rowIn(store, "dispatching");
      assert.equal(await ledger.again("a", 2, 0), false);
      assert.equal(await ledger.again("a", 1, 0, '{"kind":"network"}'), true);
      assert.equal(await ledger.again("a", 1, 0), false);
      assert.deepEqual((await get(store, "a")).error, { kind: "network" });
      const [row] = await ledger.dispatch({ limit: 1, leaseMs: long });
      assert.equal(row?.attempt, 2);
      assert.equal((await get(store, "a")).error, undefined);
      assert.equal(await ledger.settle("a", 1, { state: "accepted", ground: "worker" }), false);
      assert.equal(await ledger.again("a", 2, long), true);
      assert.deepEqual(await taken(store, { limit: 1 }), []);
      const { addedAt, dueAt, attempt } = await get(store, "a");
      assert.ok(dueAt.getTime() >= addedAt.getTime() + long);
      assert.equal(attempt, 2);
    },
  },
];
