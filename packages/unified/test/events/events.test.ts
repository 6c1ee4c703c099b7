import { DeliveryError } from "@trunkline/runtime";
import { describe, expect, it } from "vitest";
import type { VendorEvent } from "../../src/events.js";
import { at, hostileBodies, placesIn } from "./hostile-bodies.js";
import { readers } from "./readers.js";

describe.each(readers)("the events of $vendor", ({ vendor, read, payloads }) => {
  it("are read from each delivery that its contract and its documentation show", async () => {
    const events: Record<string, unknown> = {};
    for (const [name, payload] of Object.entries(payloads)) {
      const its = await read(JSON.stringify(payload));
      events[name] = its.map(({ raw: _, ...event }) => event);
    }
    const file = `../__snapshots__/events/${vendor}.json`;
    await expect(`${JSON.stringify(events, undefined, 2)}\n`).toMatchFileSnapshot(file);
  });

  it("keep the complete event, also one that the contract does not know", async () => {
    const other = { another: { event: [1] } };
    expect(await read(JSON.stringify(other))).toEqual([{ type: "unknown", raw: other }]);
    // A vendor may print another form of an event, of which the client makes that of the contract.
    const examples = Object.entries(payloads).filter(([name]) => !name.endsWith(".json"));
    for (const [name, payload] of examples) {
      const parts = [payload, ...placesIn(payload).map((place) => at(payload, place))];
      for (const { raw } of await read(JSON.stringify(payload))) expect(parts, name).toContainEqual(raw);
    }
  });

  it("are neither lost nor wrong, whatever stands in a delivery", async () => {
    let count = 0;
    for (const { body, what } of Object.values(payloads).flatMap(hostileBodies)) {
      const events = await read(body).catch((error: unknown) => {
        // The client itself takes no delivery without its proof, and the vendor delivers again.
        expect(error, what).toBeInstanceOf(DeliveryError);
        return undefined;
      });
      if (!events) continue;
      count++;
      expect(events.length, what).toBeGreaterThanOrEqual(itemsOf(JSON.parse(body)));
      expect(events.flatMap(problemsOf), what).toEqual([]);
    }
    expect(count).toBeGreaterThan(100);
  });
});

/** How many things happened: the longest of the lists that have one item for each. */
function itemsOf({ messages, statuses, entry }: Record<string, unknown>): number {
  const lists = [messages, statuses, entry].filter((list) => Array.isArray(list));
  return Math.max(1, lists.flat().length);
}

const states = /^(?:queued|sent|delivered|read|failed|undelivered|revoked|unknown)$/;

/** What in an event is not as its type says. */
function problemsOf(event: VendorEvent): unknown[] {
  const isText = (value: unknown) => typeof value === "string" && value.trim() !== "";
  const isAbsentOr = (is: (value: unknown) => boolean) => (value: unknown) =>
    value === undefined || is(value);
  const { type, ...members } = event as Record<string, unknown>;
  const rules: Record<string, (value: unknown) => boolean> = {
    raw: () => true,
    id: isText,
    correlation: isText,
    status: (value) => isText(value) && states.test(value as string),
    at: (value) => value instanceof Date && value.getTime() > 0,
    from: (value) => /^\+[1-9]\d{6,14}$/.test(`${value}`) || isText((value as { id: unknown }).id),
    name: isText,
    text: isText,
    choice: isText,
    conversationId: isText,
    location: (value) => Object.values(value as object).every((degrees) => Math.abs(degrees) <= 180),
    media: (value) => (value as object[]).every((file) => Object.values(file).every(isText)),
    error: (value) =>
      Object.values(value as object).length > 0 && Object.values(value as object).every(isText),
  };
  const needed = { message: ["id"], status: ["correlation", "status"], unknown: [] }[event.type];
  const lacking = needed.filter((name) => !(name in members));
  const wrong = Object.entries(members).filter(
    ([name, value]) => !isAbsentOr(rules[name] ?? (() => false))(value),
  );
  const empty = Object.keys(members).filter((name) => name !== "raw" && members[name] === undefined);
  return [...lacking, ...wrong, ...empty];
}
