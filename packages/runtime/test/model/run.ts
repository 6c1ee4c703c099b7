import type { TestServer } from "@trunkline/mock/server";
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { knownSchedules } from "./known.js";
import { type Ended, play } from "./play.js";
import { replies } from "./replies.js";
import { type Schedule, schedules } from "./schedule.js";
import { startModelServer } from "./server.js";
import { createWorld } from "./world.js";

const isLong = process.env["TRUNKLINE_LONG"] === "1";
const firstSeed = Number.parseInt(process.env["TRUNKLINE_SEED"] ?? "20261122", 10);

/** Schedules mostly wait for sockets and timers, so many run side by side, each row of them from a seed of its own. */
const rows = 16;
/** How many schedules by chance each row has beside the known ones. */
const chances = isLong ? 200 : 2;

const timeout = isLong ? 600_000 : 60_000;

/** Runs schedules, and holds each of them to the model; the last test says that they were worth it. */
export function modelTests(name: string, hasToken: boolean): void {
  const world = createWorld();
  const count = { schedules: 0, outcomes: {} as Count, retries: {} as Count, replies: {} as Count };
  const unhandled: unknown[] = [];
  const onUnhandled = (reason: unknown) => unhandled.push(reason);
  const before = timers();
  let server: TestServer;

  beforeAll(async () => {
    process.on("unhandledRejection", onUnhandled);
    server = await startModelServer(world.serve);
  });
  afterAll(async () => {
    process.off("unhandledRejection", onUnhandled);
    await server[Symbol.asyncDispose]();
  });

  async function holds(schedule: Schedule): Promise<void> {
    const ended = await play(world, server.url, hasToken, schedule);
    add(ended);
    if (ended.faults.length > 0) throw new Error(ended.faults.join("\n"));
  }

  function add({ messages, account }: Ended): void {
    count.schedules += 1;
    for (const { ends, retries, played } of messages) {
      for (const { outcome } of ends) increase(count.outcomes, outcome);
      for (const { reason } of retries) increase(count.retries, reason);
      for (const one of played) increase(count.replies, one.name);
    }
    for (const one of account.played) increase(count.replies, one.name);
  }

  async function row(seed: number): Promise<void> {
    const known = knownSchedules.filter((_, index) => index % rows === seed - firstSeed);
    const details = await fc.check(fc.asyncProperty(schedules, holds), {
      seed,
      numRuns: known.length + chances,
      examples: known.map((one): [Schedule] => [one]),
      interruptAfterTimeLimit: timeout * 0.8,
      markInterruptAsFailure: true,
    });
    if (!details.failed) return;
    throw new Error(`${fc.defaultReportMessage(details)}\n\nTo run it again: ${commandFor(seed)}`, {
      cause: details.errorInstance,
    });
  }

  it(`accepts nothing twice, and reports nothing as accepted that was not, ${name}`, {
    timeout,
  }, async () => {
    // The rows that hold are waited for as well, because the server is closed after this.
    const ended = await Promise.allSettled(
      Array.from({ length: rows }, (_, index) => row(firstSeed + index)),
    );
    for (const one of ended) if (one.status === "rejected") throw one.reason;
    expect(world.strays).toEqual([]);
  });

  it("leaves nothing unhandled and no timer behind", async () => {
    expect(unhandled).toEqual([]);
    // What fetch keeps for its idle connections is two timers at most; if calls left theirs, there would be hundreds.
    expect(timers()).toBeLessThan(before + 10);
  });

  it("met every outcome, every reason for a retry and every reply", () => {
    console.info(
      `${count.schedules} schedules ${name}, from seed ${firstSeed} on:`,
      count.outcomes,
      count.retries,
    );
    const reasons = ["notSent", "rejected", "deduped", ...(hasToken ? ["expiredToken"] : [])];
    expect(Object.keys(count.outcomes).sort()).toEqual(["accepted", "notSent", "rejected", "unknown"]);
    expect(Object.keys(count.retries).sort()).toEqual(reasons.sort());
    expect(Object.keys(count.replies).sort()).toEqual(Object.keys(replies).sort());
  });
}

type Count = Record<string, number>;

function increase(count: Count, name: string): void {
  count[name] = (count[name] ?? 0) + 1;
}

function timers(): number {
  return process.getActiveResourcesInfo().filter((name) => name === "Timeout").length;
}

function commandFor(seed: number): string {
  const environment = `TRUNKLINE_SEED=${seed}${isLong ? " TRUNKLINE_LONG=1" : ""}`;
  const file = expect.getState().testPath?.replace(/^.*(?=packages\/)/, "");
  return `${environment} npx vitest run --project runtime ${file}`;
}
