import { expect, test } from "vitest";
import { openBench } from "./bench.js";
import { overEach } from "./over-each.js";
import { startProgram } from "./processes.js";
import { startVendor } from "./vendor.js";

overEach((share) => {
  test("a message of a transaction is sent once if that commits, and never if it rolls back or its process dies", async () => {
    const vendor = await startVendor({ fateOf: () => "accept" });
    const bench = await openBench(share(), vendor);
    const worker = bench.startWorker();
    await worker.until("ready");
    await bench.add(1);
    const ids = ["in-transaction-1", "in-transaction-2"];
    const plan = { ...bench.shared, ids, inTransaction: true };
    const dying = startProgram("adder", { ...plan, dies: { method: "add", when: "after", calls: 2 } });
    expect(await dying.ended).toBe("SIGKILL");
    const transaction = await bench.transaction();
    const row = {
      id: "in-transaction-1",
      via: "a",
      message: JSON.stringify({ via: "a", to: "+1", text: "another" }),
    };
    await transaction.begin();
    expect(await bench.store.ledger.add([row], transaction.tx)).toEqual([row.id]);
    await transaction.rollBack();
    await transaction.close();
    expect(await bench.row(row.id)).toBeUndefined();
    await bench.add(1);
    await expect.poll(() => vendor.accepted.has("m1")).toBe(true);
    expect([...vendor.arrivals.keys()].sort()).toEqual(["m0", "m1"]);
    expect(await startProgram("adder", plan).ended).toBe(0);
    const { counts } = await bench.end();
    expect(counts).toMatchObject({ accepted: 4, unknown: 0 });
    expect(Object.fromEntries(vendor.accepted)).toEqual({
      m0: 1,
      m1: 1,
      [ids[0] ?? ""]: 1,
      [ids[1] ?? ""]: 1,
    });
  });
});
