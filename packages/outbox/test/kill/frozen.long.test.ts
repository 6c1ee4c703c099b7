import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import { type Bench, openBench } from "./bench.js";
import { overEach } from "./over-each.js";
import type { Program } from "./processes.js";
import { startVendor } from "./vendor.js";

const leaseMs = 1000;

/** Freezes a worker until its lease is over and another worker has said so. */
async function freeze(bench: Bench, worker: Pick<Program, "signal">, id: string): Promise<void> {
  worker.signal("SIGSTOP");
  // Inside a transaction it would keep a SQLite file locked for everybody.
  while (!(await bench.isFree())) {
    worker.signal("SIGCONT");
    await setTimeout(20);
    worker.signal("SIGSTOP");
  }
  bench.startWorker();
  await expect.poll(async () => (await bench.row(id))?.state).toBe("unknown");
}

overEach((share) => {
  test.each([
    // It has the lease and compares it only now: nothing is sent.
    { point: "decrypt", arrivals: [0], states: ["notSent"] },
    // It compared the lease and froze before the socket: it may be sent late, once.
    { point: "send", arrivals: [0, 1], states: ["notSent", "unknown", "accepted"] },
    // It was told that the vendor accepted: a late answer settles.
    { point: "settle", arrivals: [1], states: ["accepted"] },
  ] as const)("is frozen for longer than its lease at $point", async ({ point, arrivals, states }) => {
    const vendor = await startVendor({ fateOf: () => "accept" });
    const bench = await openBench(share(), vendor);
    const worker = bench.startWorker({ holds: point, leaseMs });
    await bench.add(1);
    await worker.until("held");
    await freeze(bench, worker, "m0");
    worker.signal("SIGCONT");
    worker.say("go");
    worker.say("stop");
    await worker.ended;
    expect((await bench.end()).faults).toEqual([]);
    expect(arrivals).toContain(vendor.arrivals.get("m0") ?? 0);
    const row = await bench.row("m0");
    expect(states).toContain(row?.state);
    expect(row).toMatchObject({ attempt: 1, ground: row?.state === "unknown" ? "lease" : "worker" });
  });

  test("is frozen for longer than its lease while the vendor has its request", async () => {
    let bench: Bench | undefined;
    const vendor = await startVendor({
      fateOf: () => "accept",
      onRequest: async (id, pid) => {
        if (bench) await freeze(bench, { signal: (signal) => void process.kill(pid, signal) }, id);
      },
    });
    bench = await openBench(share(), vendor);
    const worker = bench.startWorker({ leaseMs });
    await bench.add(1);
    await expect.poll(() => vendor.accepted.size).toBe(1);
    worker.signal("SIGCONT");
    worker.say("stop");
    await worker.ended;
    expect((await bench.end()).faults).toEqual([]);
    expect(vendor.arrivals.get("m0")).toBe(1);
  });
});
