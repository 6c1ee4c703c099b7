import { describe, expect, it } from "vitest";
import { expectRefused } from "./refused.js";
import { firstOf, openTrials } from "./trials.js";
import { type Members, wrongValues } from "./wrong-values.js";

const trials = await openTrials();

describe.each(trials.channels)("$vendor over $name", (channel) => {
  const { vendor, client, map, settings } = channel;
  const { targets, contents, extras } = map(client, settings);
  const own = trials.channels.filter((one) => one.vendor === vendor);
  const messages = own.flatMap((one) => one.messages.map(({ message }) => message));
  const carried = [...targets, ...contents, ...extras];
  const cases = carried.flatMap((part) => {
    const right = messages.find((message) => part in message)?.[part] ?? {};
    return (wrongValues[part]?.(right as Members) ?? []).map((wrong) => ({ part, ...wrong }));
  });

  it("has a wrong value for all that it carries", () => {
    const tried = new Set(cases.map(({ part }) => part));
    expect(carried.filter((part) => !tried.has(part))).toEqual([]);
  });

  it.each(cases)("refuses before the network $part: $why", async ({ part, value, at, says }) => {
    const group = [targets, contents].find((one) => one.includes(part)) ?? [];
    const rest = Object.entries(firstOf(channel)).filter(([name]) => !group.includes(name));
    const message = { ...Object.fromEntries(rest), [part]: value };
    await expectRefused(trials, message, `/${part}${at}`, says);
  });
});
