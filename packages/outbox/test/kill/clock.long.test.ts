import { expect, test } from "vitest";
import { openBench } from "./bench.js";
import { overEach } from "./over-each.js";
import { startVendor } from "./vendor.js";

const hourMs = 3_600_000;

overEach((share) => {
  test("the ledger's clock jumps forward while the vendor has a request", async () => {
    const jumped: (() => Promise<void>)[] = [];
    const vendor = await startVendor({ fateOf: () => "accept", onRequest: () => jumped[0]?.() });
    const bench = await openBench(share(), vendor);
    jumped.push(async () => {
      await bench.jump(hourMs);
      await expect.poll(async () => (await bench.row("m0"))?.state).toBe("unknown");
    });
    bench.startWorker({ leaseMs: 30_000 });
    bench.startWorker({ leaseMs: 30_000 });
    await bench.add(1);
    await expect.poll(async () => (await bench.row("m0"))?.state).toBe("accepted");
    expect((await bench.end()).faults).toEqual([]);
    expect(await bench.row("m0")).toMatchObject({ attempt: 1, ground: "worker" });
  });

  test("the ledger's clock jumps back under a worker that died, and is set right", async () => {
    const vendor = await startVendor({ fateOf: () => "accept" });
    const bench = await openBench(share(), vendor);
    const worker = bench.startWorker({ leaseMs: 1000, concurrency: 3 });
    vendor.killAt(worker.pid, "acted", 2);
    await bench.add(20);
    await worker.ended;
    await bench.jump(-hourMs);
    // What was due is due in an hour, and so are the leases: it all waits, and nothing is sent twice.
    const other = bench.startWorker();
    await bench.add(5);
    await expect.poll(async () => (await bench.row("m24"))?.state).toBe("accepted");
    other.say("stop");
    await other.ended;
    expect(await bench.faults()).toEqual([]);
    const before = await bench.store.records.count();
    expect(before.queued + before.dispatching).toBeGreaterThan(0);
    await bench.jump(hourMs);
    const { faults, counts } = await bench.end();
    expect(faults).toEqual([]);
    expect(counts.unknown).toBe(before.dispatching);
  });

  test("the worker's clock jumps forward just before it sends", async () => {
    const vendor = await startVendor({ fateOf: () => "accept" });
    const bench = await openBench(share(), vendor);
    const worker = bench.startWorker({ holds: "decrypt", jumpsBy: hourMs, leaseMs: 30_000 });
    await bench.add(1);
    await worker.until("held");
    worker.say("jump");
    worker.say("go");
    // It believes that its lease is over, sends nothing, and the message is sent by the next attempt.
    await expect.poll(async () => (await bench.row("m0"))?.state).toBe("accepted");
    expect(await bench.row("m0")).toMatchObject({ attempt: 2, ground: "worker" });
    expect((await bench.end()).faults).toEqual([]);
  });

  test("the worker's clock jumps back, and its lease is over all the same", async () => {
    const vendor = await startVendor({ fateOf: () => "accept" });
    const bench = await openBench(share(), vendor);
    const worker = bench.startWorker({ holds: "decrypt", jumpsBy: -hourMs, leaseMs: 1000 });
    await bench.add(1);
    await worker.until("held");
    worker.say("jump");
    await expect.poll(async () => (await bench.row("m0"))?.state).toBe("unknown");
    worker.say("go");
    await expect.poll(async () => (await bench.row("m0"))?.state).toBe("notSent");
    expect((await bench.end()).faults).toEqual([]);
    expect(vendor.arrivals.size).toBe(0);
  });
});
