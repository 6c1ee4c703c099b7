import assert from "node:assert/strict";
import { canStep } from "../index.js";
import type { Rule } from "./contract.js";
import { get, grounds, rowIn, settledStates, stateOf, states } from "./expect.js";

export const settling: readonly Rule[] = [
  {
    name: "makes the steps of the table, on the word of those whom it names, and no other",
    check: async (store) => {
      for (const from of states) {
        for (const state of settledStates) {
          for (const ground of grounds) {
            const id = `${from} ${state} ${ground}`;
            const attempt = await rowIn(store, from, {}, id);
            assert.equal(await store.ledger.settle(id, attempt + 1, { state, ground }), false, id);
            const can = canStep(from, state, ground);
            assert.equal(await store.ledger.settle(id, attempt, { state, ground }), can, id);
            assert.equal(await stateOf(store, id), can ? state : from, id);
          }
          const id = `${from} again for ${state}`;
          const attempt = await rowIn(store, from, {}, id);
          assert.equal(await store.ledger.again(id, attempt, 0), canStep(from, "queued", "worker"), id);
        }
      }
      assert.equal(await store.ledger.settle("none", 1, { state: "accepted", ground: "worker" }), false);
    },
  },
  {
    name: "keeps what a settlement says, and what it does not say anew",
    check: async (store) => {
      const { ledger } = store;
      await rowIn(store, "dispatching", { account: "acme", correlation: "reference" });
      const why = { error: "the process ended", receipt: '{"id":"1"}' };
      assert.ok(await ledger.settle("a", 1, { state: "unknown", ground: "worker", ...why }));
      const first = await get(store, "a");
      const known = { account: "acme", correlation: "reference", receipt: { id: "1" } };
      assert.equal(first.error, "the process ended");
      assert.ok(first.settledAt);
      assert.ok(await ledger.settle("a", 1, { state: "accepted", ground: "lookUp", correlation: "2" }));
      const { addedAt, dueAt, settledAt, ...row } = await get(store, "a");
      const now = { state: "accepted", ground: "lookUp", correlation: "2" };
      assert.deepEqual(row, { id: "a", via: "sms", attempt: 1, priority: 0, ...known, ...now });
      assert.ok(settledAt && settledAt >= first.settledAt);
    },
  },
  {
    name: "keeps the receipt of an attempt that an event settled before, and no other one",
    check: async (store) => {
      const { ledger, records } = store;
      const about = { account: "acme", correlation: "c" };
      await rowIn(store, "dispatching", about);
      await records.update({ ...about, status: "delivered" });
      const accepted = { state: "accepted", ground: "worker" } as const;
      assert.equal(
        await ledger.settle("a", 2, { ...accepted, receipt: '{"id":"of another attempt"}' }),
        false,
      );
      assert.equal((await get(store, "a")).receipt, undefined);
      assert.equal(await ledger.settle("a", 1, { ...accepted, receipt: '{"id":"1"}' }), false);
      assert.equal(await ledger.settle("a", 1, { ...accepted, receipt: '{"id":"2"}' }), false);
      const { state, ground, receipt } = await get(store, "a");
      assert.deepEqual(
        { state, ground, receipt },
        { state: "accepted", ground: "event", receipt: { id: "1" } },
      );
    },
  },
  {
    name: "lets one of those settle a row who do it at the same time",
    check: async (store) => {
      await rowIn(store, "dispatching");
      const all = await Promise.all(
        settledStates.map((state) => store.ledger.settle("a", 1, { state, ground: "worker" })),
      );
      // Only `unknown` can be followed by another.
      const last = await stateOf(store, "a");
      assert.ok(settledStates.some((state, index) => state === last && all[index]));
      assert.ok(all.filter(Boolean).length <= 2);
    },
  },
];
