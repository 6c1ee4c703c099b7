import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Subject, subjects } from "../faults/subjects.js";
import type { Box, Case } from "./box.js";
import { haproxy } from "./haproxy.js";
import { type Leavings, watchLeavings } from "./leavings.js";
import { nginx } from "./nginx.js";
import { freePort, pathOf, type Running, startProgram } from "./program.js";
import { type Ended, runCase } from "./run-case.js";
import { createTally } from "./tally.js";
import { varnish } from "./varnish.js";
import { startVendor, type Vendor } from "./vendor.js";

// A real middlebox is between each vendor's client and a vendor that counts what it acted on. Whatever it writes, loses
// or sends again, the client adds no second act to it, and says nothing of the message that is not so.

const senders = subjects.filter(({ isDeduped }) => !isDeduped);
const races = 300;

describe.each<Box>([varnish, nginx, haproxy])("$name", (box) => {
  const isMissing = pathOf(box.command) === undefined;
  if (isMissing)
    console.info(`${box.command} is not installed, so its cases are skipped; .ci/middleboxes installs it`);

  describe.skipIf(isMissing)("between a client and its vendor", () => {
    const tally = createTally(box.name);
    const ended: Ended[] = [];
    let vendor: Vendor;
    let running: Running;
    let leavings: Leavings;

    beforeAll(async () => {
      vendor = await startVendor();
      leavings = watchLeavings(vendor.port);
      running = await startProgram(box.program({ vendor: vendor.port, closed: await freePort() }));
    });
    afterAll(async () => {
      leavings?.stop();
      await running?.[Symbol.asyncDispose]();
      await vendor?.[Symbol.asyncDispose]();
    });

    async function run(one: Case, subject: Subject): Promise<readonly string[]> {
      const end = await runCase(one, subject, { port: running.port, vendor, watch: leavings.watch });
      ended.push(end);
      tally.add(one, end);
      return end.faults;
    }

    it.concurrent.each(box.cases)("$rule, where the vendor $play", async (one) => {
      const concerned = senders.filter(({ tokens }) => tokens || !one.isForToken);
      const faults = await Promise.all(concerned.map((subject) => run(one, subject)));
      expect(faults.flat()).toEqual([]);
    });

    it.each(box.hasty)("%s: a connection that is kept ends just as the next request comes", async (rule) => {
      for (let nth = 0; nth < races; nth += 1) {
        const [subject] = senders.slice(nth % senders.length);
        await setTimeout(Math.random() * 8);
        const one = { rule, play: "accepts", ends: ["accepted", "unknown"] } as const;
        if (subject) expect(await run(one, subject)).toEqual([]);
      }
    });

    it("brings the vendor nothing later that would make any of this untrue", async () => {
      console.info(tally.table());
      expect(ended.flatMap((one) => one.late())).toEqual([]);
    });
  });
});
