import { expect, test } from "vitest";
import { type Bench, type Dies, openBench } from "./bench.js";
import type { Tests } from "./over-each.js";
import type { Program } from "./processes.js";
import { between, createRandom, pick, type Random } from "./random.js";
import { type CountingVendor, type Deadly, startVendor } from "./vendor.js";

const rounds = 5;
const victimsOfRound = 20;
const atOnce = 4;
const concurrency = 10;

const deadly: readonly [Deadly, ...Deadly[]] = ["head", "read", "acted", "answering"];
const methods: readonly [Dies, ...Dies[]] = [
  { method: "dispatch", when: "before", calls: 1 },
  { method: "dispatch", when: "after", calls: 2 },
  { method: "settle", when: "before", calls: 6 },
  { method: "settle", when: "after", calls: 6 },
  { method: "again", when: "before", calls: 1 },
  { method: "again", when: "after", calls: 1 },
  { method: "lost", when: "before", calls: 2 },
  { method: "commit", calls: 6 },
];

/** Kills so many workers, and those that add, each at a moment by chance. */
export const kills: Tests = (share) => {
  test(`loses nothing and sends nothing twice, whenever ${rounds * victimsOfRound} workers are killed`, async ({
    annotate,
  }) => {
    const seed = Number(process.env["TRUNKLINE_KILL_SEED"] ?? Date.now() % 1_000_000);
    const random = createRandom(seed);
    const delivered: Promise<void>[] = [];
    let bench: Bench | undefined;
    const vendor = await startVendor({
      seed,
      // A webhook in another process says of some of them what became of them, often before the worker knows.
      onAccepted: (id) => {
        const chance = random();
        if (bench && chance < 0.2) delivered.push(bench.deliver(id, chance < 0.05 ? "failed" : "delivered"));
      },
    });
    bench = await openBench(share(), vendor);
    const killed = { worker: 0, adder: 0 };
    const about = `Repeat it by TRUNKLINE_KILL_SEED=${seed}`;
    for (let round = 0; round < rounds; round += 1) {
      await Promise.all(
        Array.from({ length: atOnce }, async () => {
          for (let victim = 0; victim < victimsOfRound / atOnce; victim += 1) {
            if ((await bench.store.records.count()).queued < 60)
              killed.adder += Number(await addMore(bench, random));
            expect(await kill(bench, vendor, random)).toBe("SIGKILL");
            killed.worker += 1;
          }
        }),
      );
      expect(await bench.faults(), about).toEqual([]);
    }
    const { faults, counts } = await bench.end();
    expect(faults, about).toEqual([]);
    await Promise.all(delivered);
    const rows = await bench.rows();
    const byEvent = (state: string) =>
      rows.filter((row) => row.ground === "event" && row.state === state).length;
    expect(byEvent("accepted"), about).toBeGreaterThan(0);
    expect(byEvent("rejected"), about).toBeGreaterThan(0);
    // Each death leaves those in doubt that it was sending, or writing down.
    const doubted = rows.filter(({ state, ground }) => state === "unknown" && ground === "lease");
    expect(doubted.length).toBeLessThanOrEqual(killed.worker * 2 * concurrency);
    const known = doubted.filter(({ id }) => vendor.accepted.has(id)).length;
    await annotate(
      `${killed.worker} workers and ${killed.adder} adders killed over ${rows.length} messages: ${JSON.stringify(counts)}; ` +
        `unknown by a death ${doubted.length} (${(doubted.length / killed.worker).toFixed(1)} each), of which the vendor had ` +
        `accepted ${known}. ${about}`,
    );
  }, 300_000);
};

/** Adds messages by a process that mostly dies of it. */
function addMore(bench: Bench, random: Random): Promise<boolean> {
  const when = pick(random, ["before", "after", undefined] as const);
  if (when === undefined) return bench.add(100);
  return bench.add(100, { method: when === "after" ? "commit" : "add", when, calls: between(random, 1, 9) });
}

/** Starts a worker that dies at a moment by chance, and says how it ended. */
async function kill(bench: Bench, vendor: CountingVendor, random: Random): Promise<unknown> {
  const kind = pick(random, ["vendor", "ledger", "time"] as const);
  const retry = random() < 0.5 ? { retry: false as const } : {};
  const dies = pick(random, methods);
  const worker: Program = bench.startWorker({
    concurrency,
    ...retry,
    ...(kind === "ledger" && { dies: { ...dies, calls: between(random, 1, dies.calls) } }),
  });
  if (kind === "vendor") vendor.killAt(worker.pid, pick(random, deadly), between(random, 1, 15));
  // One whose moment does not come, because there is nothing of its kind, dies all the same.
  const milliseconds = kind === "time" ? between(random, 0, 200) : 800;
  await Promise.race([worker.ended, worker.until("ready").catch(() => {})]);
  const timer = setTimeout(() => worker.signal("SIGKILL"), milliseconds);
  const how = await worker.ended;
  clearTimeout(timer);
  return how;
}
