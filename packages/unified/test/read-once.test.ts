import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { firstOf, openTrials } from "./trials.js";

const { channels, messenger, requests } = await openTrials();

beforeAll(() => {
  vi.useFakeTimers({ now: new Date("2026-11-21T12:00:00Z"), toFake: ["Date"] });
  vi.spyOn(crypto, "randomUUID").mockReturnValue("00000000-0000-4000-8000-000000000000");
});
afterAll(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

type Members = Record<string, unknown>;

function isMembers(value: unknown): value is Members {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

/** Makes each object and list in a value anew. Files and dates stay what they are. */
function rebuilt(value: unknown, make: (members: Members) => object): unknown {
  if (Array.isArray(value)) return value.map((item) => rebuilt(item, make));
  if (!isMembers(value)) return value;
  const members = Object.entries(value).map(([name, member]) => [name, rebuilt(member, make)]);
  return make(Object.fromEntries(members));
}

/** Gives each member once, and something else ever after. */
function withGetters(members: Members): object {
  const descriptors = Object.entries(members).map(([name, member]) => {
    let reads = 0;
    return [name, { get: () => (reads++ === 0 ? member : "another"), enumerable: true, configurable: true }];
  });
  return Object.defineProperties({}, Object.fromEntries(descriptors));
}

/** A Proxy of the members that answers as {@link withGetters} does. */
function behindProxy(members: Members): object {
  const read = new Set<string | symbol>();
  return new Proxy(members, {
    get: (from, name) => {
      if (read.has(name)) return "another";
      read.add(name);
      return Reflect.get(from, name);
    },
  });
}

/** Gives other values to all that a caller still holds of a message. */
function spoil(value: unknown): void {
  if (Array.isArray(value)) {
    value.forEach(spoil);
    value.push("another");
  } else if (isMembers(value)) {
    Object.values(value).forEach(spoil);
    for (const name of Object.keys(value)) value[name] = "another";
  }
}

async function sentBy(send: () => Promise<unknown>): Promise<unknown> {
  requests.length = 0;
  await send();
  return [...requests];
}

describe.each(channels)("what was checked is what is sent by $vendor over $name", ({ name, messages }) => {
  const whole = messages.map(({ kind, message }) => ({ kind, message: { via: name, ...message } }));

  it.each(whole)("where getters change: $kind", async ({ message }) => {
    const expected = await sentBy(() => messenger.send(message));
    expect(await sentBy(() => messenger.send(rebuilt(message, withGetters)))).toEqual(expected);
  });

  it.each(whole)("where a Proxy answers otherwise each time: $kind", async ({ message }) => {
    const expected = await sentBy(() => messenger.send(message));
    expect(await sentBy(() => messenger.send(rebuilt(message, behindProxy)))).toEqual(expected);
  });

  it.each(whole)("where the caller changes its objects meanwhile: $kind", async ({ message }) => {
    const expected = await sentBy(() => messenger.send(message));
    const own = rebuilt(message, (members) => members);
    const sent = await sentBy(() => {
      const sending = messenger.send(own);
      spoil(own);
      return sending;
    });
    expect(sent).toEqual(expected);
  });
});

it.each(channels)("a member that throws sends nothing by $vendor over $name", async (channel) => {
  requests.length = 0;
  const cause = new Error("no");
  const message = Object.defineProperty({ ...firstOf(channel) }, "to", {
    enumerable: true,
    get: () => {
      throw cause;
    },
  });
  const sending = messenger.send(message);
  await expect(sending).rejects.toMatchObject({ kind: "invalid", outcome: "notSent", cause });
  expect(requests).toEqual([]);
});
