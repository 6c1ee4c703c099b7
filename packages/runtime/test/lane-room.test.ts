import { setImmediate, setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { createLane, type Passage } from "../src/lane.js";
import { respond, startServer } from "./servers.js";
import { count, createTokenClient, expiredResponse, startTokenServer, together } from "./token-vendor.js";
import { createAcme, success } from "./vendor.js";

const message = { body: { to: "ana" } };

/** A lane with so many calls that wait for a pause to end, and those of them that were let in and have not left. */
async function startQueue(calls: number) {
  const lane = createLane(0);
  lane.pause({ isFree: false }, 0);
  const underWay: Passage[] = [];
  const enter = async () => {
    const passage: Passage = { isFree: false };
    while (!lane.enter(passage)) await lane.queue(passage, () => true);
    underWay.push(passage);
  };
  // The first one goes at once, and holds up the others.
  for (let call = 0; call < calls; call += 1) void enter();
  await setImmediate();
  return { lane, underWay };
}

describe("after a pause, calls leave as others come back", () => {
  it("first one, and one more for each round that is taken", async () => {
    const { lane, underWay } = await startQueue(100);
    const rounds: number[] = [];
    for (let round = 0; round < 8; round += 1) {
      rounds.push(underWay.length);
      for (const passage of underWay.splice(0)) lane.leave(passage, true);
      await setImmediate();
    }
    expect(rounds[0]).toBe(1);
    expect(rounds.at(-1)).toBeGreaterThan(5);
    expect(rounds.at(-1)).toBeLessThan(12);
    expect(rounds).toEqual(rounds.toSorted((left, right) => left - right));
  });

  it("no more of them where the vendor did not take what was sent", async () => {
    const { lane, underWay } = await startQueue(100);
    for (let round = 0; round < 8; round += 1) {
      expect(underWay).toHaveLength(1);
      for (const passage of underWay.splice(0)) lane.leave(passage);
      await setImmediate();
    }
  });

  it("half of them after the vendor rejects one, however many of the running ones it rejects", async () => {
    const { lane, underWay } = await startQueue(200);
    while (underWay.length < 8) {
      for (const passage of underWay.splice(0)) lane.leave(passage, true);
      await setImmediate();
    }
    const before = underWay.length;
    for (const passage of underWay.splice(0)) {
      lane.pause(passage, 0);
      lane.leave(passage);
    }
    await setImmediate();
    expect(underWay.length).toBeGreaterThanOrEqual(before / 2 - 1);
    expect(underWay.length).toBeLessThanOrEqual(before / 2 + 1);
  });

  it("all of them once nobody waits and nobody is under way", async () => {
    const { lane, underWay } = await startQueue(1);
    for (const passage of underWay.splice(0)) lane.leave(passage, true);
    const passages = Array.from({ length: 100 }, (): Passage => ({ isFree: false }));
    expect(passages.every((passage) => lane.enter(passage))).toBe(true);
  });

  it("and none that has ended meanwhile", async () => {
    const { lane, underWay } = await startQueue(1);
    const gone: Passage = { isFree: false };
    const next: Passage = { isFree: false };
    void lane.queue(gone, () => true);
    const isNext = lane.queue(next, () => true);
    lane.leave(gone);
    for (const passage of underWay.splice(0)) lane.leave(passage, true);
    await isNext;
    expect(gone.room).toBeUndefined();
    expect(lane.enter(next)).toBe(true);
  });

  it("and a shorter pause does not end a longer one", () => {
    const lane = createLane(0);
    expect(lane.remainingMs()).toBe(0);
    lane.pause({ isFree: false }, 60_000);
    lane.pause({ isFree: false }, 10);
    expect(lane.remainingMs()).toBeGreaterThan(30_000);
    expect(lane.remainingMs()).toBeLessThanOrEqual(60_000);
  });
});

it("of 40 calls that waited, a vendor that takes four at a time rejects few again", async () => {
  let atOnce = 0;
  let rejected = 0;
  let isFirst = true;
  await using server = await startServer(async (_, response) => {
    atOnce += 1;
    const isTaken = !isFirst && atOnce <= 4;
    const seconds = isFirst ? "0.2" : "0.02";
    if (!isTaken) rejected += 1;
    isFirst = false;
    await sleep(10);
    atOnce -= 1;
    if (isTaken) respond(response, success);
    else respond(response, { status: "error" }, 429, { "Retry-After": seconds });
  });
  const client = createAcme({ baseUrl: server.url, retry: { baseDelayMs: 1 } });
  await client.sendMessage(message, { retry: { maxRetries: 0 } }).catch(() => {});
  const ended = await together(40, () => client.sendMessage(message));
  expect(ended.filter(({ status }) => status === "rejected")).toEqual([]);
  expect(rejected).toBeLessThan(30);
});

it("a call for a token needs no room, because those that have it wait for the token", async () => {
  let messages = 0;
  await using server = await startTokenServer({
    "/messages": (_, response) => {
      messages += 1;
      if (messages === 1) respond(response, { status: "error" }, 429, { "Retry-After": "0.1" });
      else if (messages === 2) respond(response, expiredResponse);
      else respond(response, success);
    },
  });
  const client = createTokenClient(server, { retry: { baseDelayMs: 1 } });
  await client.sendMessage(message, { retry: { maxRetries: 0 } }).catch(() => {});
  const ended = await together(20, () => client.sendMessage(message));
  expect(ended.map(({ status }) => status)).toEqual(Array(20).fill("fulfilled"));
  expect(count(server.paths(), "/refresh")).toBe(1);
});
