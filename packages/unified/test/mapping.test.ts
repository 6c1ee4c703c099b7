import { readTrial } from "@trunkline/trial";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { mapped, openTrials } from "./trials.js";

const { channels, messenger, requests } = await openTrials();
const messages = channels.flatMap(({ vendor, name, messages }) =>
  messages.map(({ kind, message }) => ({ vendor, via: name, kind, message })),
);

beforeAll(() => {
  vi.useFakeTimers({ now: new Date("2026-11-21T12:00:00Z"), toFake: ["Date"] });
  vi.spyOn(crypto, "randomUUID").mockReturnValue("00000000-0000-4000-8000-000000000000");
});
afterAll(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

it.each(messages)("$vendor carries $kind by $via", async ({ vendor, via, kind, message }) => {
  requests.length = 0;
  const receipt = await messenger.send({ via, ...message });
  expect(receipt.vendor).toBe(vendor);
  const { raw: _, ...told } = receipt;
  const text = `${JSON.stringify({ sent: requests, receipt: told }, null, 2)}\n`;
  const name = `${vendor}.${via}.${kind.replaceAll(/\W+/g, "-")}`;
  await expect(text).toMatchFileSnapshot(`./__snapshots__/mapping/${name}.json`);
});

describe.each(mapped)("the trial of %s", (vendor) => {
  it("sends, over one channel or another, all that the mapping carries", () => {
    const own = channels.filter((channel) => channel.vendor === vendor);
    const sent = own.flatMap(({ messages }) => messages.flatMap(({ message }) => Object.keys(message)));
    const carried = own.flatMap(({ client, map, settings }) => {
      const { targets, contents, extras } = map(client, settings);
      return [...targets, ...contents, ...extras];
    });
    expect(new Set(sent)).toEqual(new Set(carried));
    expect(carried).not.toEqual([]);
  });

  it("says where an answer has the id of the message", () => {
    expect(readTrial(vendor).receipt).toBeDefined();
  });
});
