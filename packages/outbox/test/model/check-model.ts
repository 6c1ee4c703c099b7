import assert from "node:assert/strict";
import * as fc from "fast-check";
import type { Store } from "../../src/index.js";
import { states } from "../../src/testing/expect.js";
import { commands } from "./commands.js";
import { type Model, shown } from "./model.js";

const seed = Number.parseInt(process.env["TRUNKLINE_SEED"] ?? "20261130", 10);

/** Calls a store's methods in any order, and compares all its rows with those of a model after each call. */
export async function checkModel(open: () => Promise<Store>, numRuns: number): Promise<void> {
  const property = fc.asyncProperty(
    fc.array(fc.oneof(...commands), { maxLength: 60, size: "max" }),
    async (calls) => {
      const store = await open();
      const model: Model = { rows: [], kept: [], removed: new Set() };
      try {
        for (const call of calls) {
          await call.run(model, store);
          await compare(model, store);
        }
      } finally {
        await store.close();
      }
    },
  );
  await fc.assert(property, { seed, numRuns });
}

async function compare({ rows }: Model, { records }: Store): Promise<void> {
  const found = await records.list({});
  assert.deepEqual(found.map(shown), rows.map(shown));
  for (const { state, settledAt, id } of found) {
    assert.equal(settledAt !== undefined, state !== "queued" && state !== "dispatching", id);
  }
  const count = (state: string) => rows.filter((row) => row.state === state).length;
  assert.deepEqual(await records.count(), Object.fromEntries(states.map((state) => [state, count(state)])));
}
