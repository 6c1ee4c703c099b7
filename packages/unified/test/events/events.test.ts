import { DeliveryError } from "@trunkline/runtime";
import { describe, expect, it } from "vitest";
import type { VendorEvent } from "../../src/events.js";
import { at, hostileBodies, placesIn } from "./hostile-bodies.js";
import { readers } from "./readers.js";

describe.each(readers)("the events of $vendor", ({ vendor, read, payloads, correlations }) => {
  it("are read from each delivery that its contract and its documentation show", async () => {
    const events: Record<string, unknown> = {};
    for (const [name, payload] of Object.entries(payloads)) {
      const its = await read(JSON.stringify(payload));
      events[name] = its.map(({ raw: _, ...event }) => event);
    }
    const file = `../__snapshots__/events/${vendor}.json`;
    await expect(`${JSON.stringify(events, undefined, 2)}\n`).toMatchFileSnapshot(file);
  });

  it("name a message by the value that the contract says", async () => {
    const types = new Set<string>();
    for (const [name, payload] of examplesIn(payloads)) {
      const [type = ""] = name.split(":");
      const [event] = await read(JSON.stringify(payload));
      if (event?.type !== "status") continue;
      types.add(type);
      const place = correlations[type]?.replace("*", "0").split("/").slice(1);
      expect(`${at(payload, place ?? [])}`, name).toBe(event.correlation);
    }
    expect([...types].sort()).toEqual(Object.keys(correlations).sort());
  });

  it("keep the complete event, also one that the contract does not know", async () => {
    const other = { another: { event: [1] } };
    expect(await read(JSON.stringify(other))).toEqual([{ type: "unknown", raw: other }]);
    for (const [name, payload] of examplesIn(payloads)) {
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

/** The examples of the contract. A vendor may print another form of an event, of which the client makes that of the contract. */
function examplesIn(payloads: Readonly<Record<string, object>>): [string, object][] {
  return Object.entries(payloads).filter(([name]) => !name.endsWith(".json"));
}

/** How many things happened at least: each item of a list is one. */
function itemsOf({ messages, statuses, entry }: Record<string, unknown>): number {
  const lists = [messages, statuses, entry].filter((list) => Array.isArray(list));
  return Math.max(1, lists.flat().length);
}

const isText = (value: unknown) => typeof value === "string" && value.trim() !== "";
const valuesOf = (value: unknown) => Object.values(value as object);
const hasTexts = (value: unknown) => valuesOf(value).length > 0 && valuesOf(value).every(isText);

/** What a member of an event is, if it is there. */
const members: Readonly<Record<string, (value: unknown) => boolean>> = {
  type: isText,
  raw: () => true,
  id: isText,
  correlation: isText,
  status: (value) => /^(?:queued|sent|(?:un)?delivered|read|failed|revoked|unknown)$/.test(`${value}`),
  at: (value) => value instanceof Date && value.getTime() > 0,
  from: (value) => (typeof value === "string" ? /^\+[1-9]\d{6,14}$/.test(value) : hasTexts(value)),
  name: isText,
  text: isText,
  choice: isText,
  conversationId: isText,
  location: (value) => valuesOf(value).every((degrees) => Math.abs(degrees) <= 180),
  media: (value) => valuesOf(value).length > 0 && valuesOf(value).every(hasTexts),
  error: hasTexts,
};
const needed = { message: ["id"], status: ["correlation", "status"], unknown: [] };

/** The members of an event that are missing, or not as its type says. */
function problemsOf(event: VendorEvent): string[] {
  const lacking = needed[event.type].filter((name) => !(name in event));
  const wrong = Object.entries(event).filter(([name, value]) => !members[name]?.(value));
  return [...lacking, ...wrong.map(([name]) => name)];
}
