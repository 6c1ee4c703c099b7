import assert from "node:assert/strict";
import type { RowQuery, Store } from "../index.js";
import type { Rule } from "./contract.js";
import { get, long, newRow, rowIn, stateOf, states } from "./expect.js";

async function listed({ records }: Store, query: RowQuery): Promise<readonly string[]> {
  return (await records.list(query)).map(({ id }) => id);
}

export const looking: readonly Rule[] = [
  {
    name: "lists rows in the order in which they were added, page by page",
    check: async (store) => {
      await store.ledger.add(["c", "a"].map((id) => newRow(id, { priority: 1 })));
      await store.ledger.add([newRow("b", { via: "wa", priority: 2 }), newRow("d")]);
      await store.ledger.dispatch({ limit: 1, leaseMs: long });
      assert.deepEqual(await listed(store, {}), ["c", "a", "b", "d"]);
      assert.deepEqual(await listed(store, { limit: 2 }), ["c", "a"]);
      assert.deepEqual(await listed(store, { limit: 2, after: "a" }), ["b", "d"]);
      assert.deepEqual(await listed(store, { state: "dispatching" }), ["b"]);
      assert.deepEqual(await listed(store, { state: "queued", via: "sms", after: "c" }), ["a", "d"]);
      assert.deepEqual(await listed(store, { via: "none" }), []);
      assert.deepEqual(await store.records.list({ after: "a", limit: 1 }), [await get(store, "b")]);
      assert.equal(await store.records.get("none"), undefined);
      const rows = Array.from({ length: 120 }, (_, n) => newRow(`more ${n}`));
      await store.ledger.add(rows);
      assert.equal((await listed(store, {})).length, 100);
    },
  },
  {
    name: "lists rows by ground and correlation, and by what a vendor can be asked about their last attempt",
    check: async (store) => {
      const { ledger, records } = store;
      await rowIn(store, "queued", {}, "queued");
      await rowIn(store, "dispatching", { correlation: "c" }, "dispatching");
      await rowIn(store, "unknown", { correlation: "d" }, "worker");
      await rowIn(store, "unknown", {}, "person");
      await ledger.settle("person", 1, { state: "accepted", ground: "person" });
      assert.deepEqual(await listed(store, { ground: "person" }), ["person"]);
      assert.deepEqual(await listed(store, { correlation: "d" }), ["worker"]);
      const attempted = async (id: string) => {
        const rows = await records.list({ withAttempt: true });
        return rows.find((row) => row.id === id)?.attempted;
      };
      assert.equal((await records.list({}))[1]?.attempted, undefined);
      assert.equal(await attempted("queued"), undefined);
      const before = await attempted("worker");
      assert.equal(before?.message, newRow("worker").message);
      assert.ok(before.startedAgoMs >= before.endedAgoMs && before.endedAgoMs >= 0);
      const held = await attempted("dispatching");
      assert.ok(held && held.startedAgoMs >= 0 && held.endedAgoMs < 0);
      await new Promise((resolve) => setTimeout(resolve, 20));
      const after = await attempted("worker");
      assert.ok(after && after.endedAgoMs >= before.endedAgoMs + 10);
      await ledger.dispatch({ limit: 1, leaseMs: 0, ids: ["queued"] });
      await new Promise((resolve) => setTimeout(resolve, 20));
      await ledger.lost(9);
      const over = await attempted("queued");
      // The call ended with the lease, however late somebody found out.
      assert.ok(over && over.endedAgoMs >= over.startedAgoMs - 5 && over.endedAgoMs >= 10);
    },
  },
  {
    name: "counts and removes what ended for good, and nothing else",
    check: async (store) => {
      const { records } = store;
      for (const state of states) await rowIn(store, state, {}, state);
      await rowIn(store, "accepted", {}, "another");
      await rowIn(store, "unknown", {}, "last");
      const one = { queued: 1, dispatching: 1, rejected: 1, notSent: 1, unknown: 2 };
      assert.deepEqual(await records.count(), { ...one, accepted: 2 });
      assert.equal(await records.remove(long), 0);
      assert.equal(await records.remove(0), 4);
      assert.deepEqual(await records.count(), { ...one, accepted: 0, rejected: 0, notSent: 0 });
      for (const state of ["queued", "dispatching", "unknown"] as const) {
        assert.equal(await stateOf(store, state), state);
      }
      assert.deepEqual(await listed(store, { after: "accepted", limit: 9 }), ["last"]);
    },
  },
];
