import { expect, test } from "vitest";
import type { Bench, Dies } from "./bench.js";
import type { Program } from "./processes.js";
import { between, createRandom, pick, type Random } from "./random.js";
import { sqliteBench } from "./shared.js";
import { type CountingVendor, type Deadly, startVendor } from "./vendor.js";

const rounds = 11;
const victimsOfRound = 10;
const atOnce = 2;
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

test(`loses nothing and sends nothing twice, whenever ${rounds * victimsOfRound} workers are killed`, async ({
  annotate,
}) => {
  const seed = Number(process.env["TRUNKLINE_KILL_SEED"] ?? Date.now() % 1_000_000);
  const random = createRandom(seed);
  let bench: Bench | undefined;
  const vendor = await startVendor({
    seed,
    // A webhook in another process says of some of them that they were delivered, often before the worker knows.
    onAccepted: (id) => {
      const event = { account: "a", correlation: id, status: "delivered" } as const;
      if (random() < 0.15) bench?.store.records.update(event).catch(() => {});
    },
  });
  bench = await sqliteBench(vendor);
  const kills = { worker: 0, adder: 0 };
  const about = `Repeat it by TRUNKLINE_KILL_SEED=${seed}`;
  for (let round = 0; round < rounds; round += 1) {
    await Promise.all(
      Array.from({ length: atOnce }, async () => {
        for (let victim = 0; victim < victimsOfRound / atOnce; victim += 1) {
          if ((await bench.store.records.count()).queued < 60)
            kills.adder += Number(await addMore(bench, random));
          expect(await kill(bench, vendor, random)).toBe("SIGKILL");
          kills.worker += 1;
        }
      }),
    );
    expect(await bench.faults(), about).toEqual([]);
  }
  const { faults, counts } = await bench.end();
  expect(faults, about).toEqual([]);
  // Each death leaves those in doubt that it was sending, or writing down.
  const doubted = (await bench.rows()).filter(
    ({ state, ground }) => state === "unknown" && ground === "lease",
  );
  expect(doubted.length).toBeLessThanOrEqual(kills.worker * 2 * concurrency);
  const known = doubted.filter(({ id }) => vendor.accepted.has(id)).length;
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  await annotate(
    `${kills.worker} workers and ${kills.adder} adders killed over ${total} messages: ${JSON.stringify(counts)}; unknown by a death ` +
      `${doubted.length} (${(doubted.length / kills.worker).toFixed(1)} each), of which the vendor had accepted ${known}. ${about}`,
  );
}, 300_000);

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
  const milliseconds = kind === "time" ? between(random, 0, 200) : 1500;
  await Promise.race([worker.ended, worker.until("ready").catch(() => {})]);
  const timer = setTimeout(() => worker.signal("SIGKILL"), milliseconds);
  const how = await worker.ended;
  clearTimeout(timer);
  return how;
}
