import assert from "node:assert/strict";
import type { Rule } from "./contract.js";
import { get, long, newRow, rowIn } from "./expect.js";

export const adding: readonly Rule[] = [
  {
    name: "adds an id once, whoever asks for it and however often",
    check: async ({ ledger, records }) => {
      const first = newRow("a", { message: "first" });
      assert.deepEqual(await ledger.add([first, newRow("a", { message: "second" }), newRow("b")]), [
        "a",
        "b",
      ]);
      assert.deepEqual(await ledger.add([newRow("b"), newRow("c")]), ["c"]);
      const more = await Promise.all([1, 2, 3].map((n) => ledger.add([newRow("d", { priority: n })])));
      assert.deepEqual(more.flat(), ["d"]);
      const [row] = await ledger.dispatch({ limit: 1, leaseMs: long, ids: ["a"] });
      assert.equal(row?.message, "first");
      assert.equal((await records.list({})).length, 4);
    },
  },
  {
    name: "never adds an id again, also when its row is removed",
    check: async (store) => {
      await rowIn(store, "accepted");
      assert.equal(await store.records.remove(0), 1);
      assert.equal(await store.records.get("a"), undefined);
      assert.deepEqual(await store.ledger.add([newRow("b"), newRow("a")]), ["b"]);
      assert.equal(await store.records.get("a"), undefined);
    },
  },
  {
    name: "gives back what it was given, whatever the text",
    check: async (store) => {
      const text = "';-- \" \\ \u{1f600} é \n %s $1 ? {} \u007f";
      const given = {
        message: text,
        via: text,
        tag: text,
        trace: text,
        account: text,
        correlation: text,
        priority: -3,
      };
      await store.ledger.add([{ id: text, ...given }, newRow("plain")]);
      const [plain, row] = await store.ledger.dispatch({ limit: 5, leaseMs: long });
      assert.deepEqual(plain, { ...newRow("plain"), attempt: 1, leaseMs: long });
      const { account, correlation, priority, ...carried } = given;
      assert.deepEqual(row, { id: text, ...carried, attempt: 1, leaseMs: long });
      const { message: _, ...shown } = given;
      const { addedAt, dueAt, ...kept } = await get(store, text);
      assert.deepEqual(kept, { id: text, ...shown, state: "dispatching", attempt: 1 });
      assert.deepEqual(dueAt, addedAt);
    },
  },
];
