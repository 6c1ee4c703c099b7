import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { describeWithPostgres } from "../servers/with-postgres.js";
import { openBench } from "./bench.js";
import { moduleOf } from "./over-each.js";
import { startVendor } from "./vendor.js";
import { startWire, type Wire } from "./wire.js";

const leaseMs = 3000;

describeWithPostgres(
  "PostgreSQL, which pg-boss uses too, is away while messages are added and sent",
  (postgres) => {
    const cut =
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND usename = 'trunkline'";
    const outages: readonly {
      readonly what: string;
      readonly rounds?: number;
      readonly happens: (wire: Wire) => unknown;
    }[] = [
      { what: "it is restarted fast", happens: () => postgres.server().restart("fast") },
      { what: "it crashes and starts again", happens: () => postgres.server().restart("immediate") },
      { what: "it ends all connections", happens: () => postgres.pool({ max: 1 }).query(cut) },
      { what: "all connections are reset", happens: ({ reset }) => reset() },
      {
        what: "nothing gets through for longer than statements wait and leases last, and then it all arrives",
        rounds: 1,
        happens: async ({ silence, heal }) => {
          silence();
          await wait(leaseMs + 500);
          heal();
        },
      },
      {
        what: "nothing gets through, and then all connections are reset",
        rounds: 1,
        happens: async ({ silence, heal, reset }) => {
          silence();
          await wait(leaseMs / 2);
          reset();
          heal();
        },
      },
    ];

    test.for(outages)(
      "loses nothing and sends nothing twice: $what",
      async ({ happens, rounds = 3 }, { annotate }) => {
        const vendor = await startVendor();
        const server = postgres.server().address;
        const wire = await startWire(server);
        const schema = postgres.schema();
        const bench = await openBench(
          { module: moduleOf("postgres"), where: { address: server, schema } },
          vendor,
        );
        const where = { address: wire.address, schema };
        const workers = [1, 2].map(() => bench.startWorker({ leaseMs, where }));
        let isOver = false;
        const adding = (async () => {
          for (; !isOver; await wait(20)) await bench.addInTheEnd(2);
        })();
        const isTold = () => workers.some(({ told }) => told.some(({ error }) => error !== undefined));
        for (let round = 1; round <= rounds || !isTold(); round += 1) {
          const before = vendor.accepted.size;
          await expect.poll(() => vendor.accepted.size).toBeGreaterThan(before + 20);
          await happens(wire);
        }
        isOver = true;
        await adding;
        for (const worker of workers) worker.say("stop");
        const { faults, counts } = await bench.end();
        expect(faults).toEqual([]);
        await annotate(JSON.stringify(counts));
      },
    );
  },
);
