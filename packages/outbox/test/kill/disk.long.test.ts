import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { openBench } from "./bench.js";
import { overPostgres, overSqlite, type Tests } from "./over-each.js";
import { startVendor } from "./vendor.js";

const isFull = /the disk is full: free some of it|No space left on device/;

const tests: Tests = (share) => {
  test("the disk is full when the answers of a vendor are to be written down", async () => {
    const vendor = await startVendor({ fateOf: () => "accept" });
    const bench = await openBench(share(), vendor);
    const worker = bench.startWorker({ holds: "settle", leaseMs: 30_000 });
    await bench.add(200);
    await worker.until("held");
    worker.say("fill");
    await worker.until("filled");
    worker.say("go");
    await expect.poll(() => worker.told.some(({ error }) => isFull.test(error ?? ""))).toBe(true);
    expect(await bench.faults()).toEqual([]);
    expect((await bench.store.records.count()).dispatching).toBeGreaterThan(0);
    worker.say("free");
    const { faults, counts } = await bench.end();
    expect(faults).toEqual([]);
    expect(counts.accepted).toBe(200);
  });

  test("nothing is added to a full disk, and a caller is told so", async () => {
    const vendor = await startVendor({ fateOf: () => "accept" });
    const bench = await openBench(share(), vendor);
    await bench.add(1);
    await bench.disk.fill();
    const row = { id: "large", via: "a", message: randomBytes(50_000).toString("hex") };
    await expect(bench.store.ledger.add([row])).rejects.toThrow(isFull);
    expect(await bench.row("large")).toBeUndefined();
    await bench.disk.free();
    expect((await bench.end()).faults).toEqual([]);
  });
};

overSqlite(tests);
overPostgres(tests, true);
