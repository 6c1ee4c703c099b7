import assert from "node:assert/strict";
import type { DeliveryState } from "@trunkline/unified";
import type { RowState } from "../index.js";
import type { Rule } from "./contract.js";
import { get, long, newRow, rowIn, states } from "./expect.js";

const about = { account: "acme", correlation: "c" };
const statuses: readonly DeliveryState[] = [
  ...(["queued", "sent", "delivered", "read", "failed", "undelivered", "revoked", "unknown"] as const),
];

function after(from: RowState, status: DeliveryState): RowState {
  if ((from !== "dispatching" && from !== "unknown") || status === "unknown") return from;
  return status === "failed" ? "rejected" : "accepted";
}

export const updating: readonly Rule[] = [
  {
    name: "settles a row by what an event proves, once, and keeps its delivery state",
    check: async (store) => {
      for (const from of states) {
        for (const status of statuses) {
          const id = `${from} ${status}`;
          const update = { account: "acme", correlation: id, status, error: '"why"' };
          await rowIn(store, from, update, id);
          const found = await store.records.update(update);
          assert.deepEqual(found?.row, await get(store, id), id);
          assert.equal(found?.isSettled, after(from, status) !== from, id);
          assert.equal(found?.row.state, after(from, status), id);
          assert.equal(found?.row.delivery, status, id);
          assert.equal(found?.row.error, "why", id);
          if (found?.isSettled) assert.equal(found.row.ground, "event", id);
          const { isSettled, row } = (await store.records.update({ ...update, error: '"again"' })) ?? {};
          assert.deepEqual({ isSettled, row }, { isSettled: false, row: found?.row }, id);
        }
      }
    },
  },
  {
    name: "advances the delivery state by events that come out of order",
    check: async (store) => {
      await rowIn(store, "unknown", about);
      const given: DeliveryState[] = ["unknown", "failed"];
      for (const status of given) await store.records.update({ ...about, status });
      assert.equal((await get(store, "a")).state, "rejected");
      const late = await store.records.update({ ...about, status: "sent", error: '"late"' });
      assert.deepEqual(
        [late?.row.state, late?.row.delivery, late?.row.error],
        ["rejected", "failed", undefined],
      );
    },
  },
  {
    name: "keeps what comes before any row has the correlation, and proves by it when one has",
    check: async (store) => {
      const { ledger, records } = store;
      for (const status of ["sent", "failed", "sent"] as const) {
        assert.equal(await records.update({ ...about, status }), undefined);
      }
      await records.update({ account: "other", correlation: "c", status: "read" });
      await rowIn(store, "dispatching");
      assert.equal(await ledger.settle("a", 1, { state: "unknown", ground: "lease", ...about }), true);
      const { state, ground, delivery } = await get(store, "a");
      assert.deepEqual(
        { state, ground, delivery },
        { state: "accepted", ground: "event", delivery: "failed" },
      );
      await rowIn(store, "dispatching", {}, "b");
      await ledger.settle("b", 1, {
        state: "unknown",
        ground: "worker",
        account: "acme",
        correlation: "d",
      });
      assert.equal((await get(store, "b")).state, "unknown");
      await ledger.add([newRow("c", { account: "other", correlation: "c" })]);
      assert.equal((await get(store, "c")).delivery, "read");
    },
  },
  {
    name: "rejects nothing by an event that may be about an attempt before",
    check: async (store) => {
      const { ledger, records } = store;
      await rowIn(store, "dispatching", about);
      await ledger.again("a", 1, 0);
      await ledger.dispatch({ limit: 1, leaseMs: long });
      const found = await records.update({ ...about, status: "failed" });
      assert.deepEqual(
        [found?.isSettled, found?.row.state, found?.row.delivery],
        [false, "dispatching", "failed"],
      );
      assert.equal(await ledger.settle("a", 2, { state: "accepted", ground: "worker" }), true);
    },
  },
  {
    name: "says nothing of rows that have one correlation together",
    check: async (store) => {
      await rowIn(store, "unknown", about, "a");
      await rowIn(store, "unknown", about, "b");
      assert.equal(await store.records.update({ ...about, status: "delivered" }), undefined);
      for (const id of ["a", "b"]) {
        const { state, delivery } = await get(store, id);
        assert.deepEqual({ state, delivery }, { state: "unknown", delivery: undefined });
      }
    },
  },
];
