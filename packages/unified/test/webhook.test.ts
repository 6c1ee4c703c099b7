import { DeliveryError } from "@trunkline/runtime";
import { describe, expect, it } from "vitest";
import type { MessengerEvent, ReadEvents, VendorEvent } from "../src/events.js";
import { createWebhook } from "../src/webhook/webhook.js";

const message = (id: string): VendorEvent => ({ type: "message", id, raw: {} });
const status = (correlation: string, state: "sent" | "read" | "unknown" = "sent"): VendorEvent => ({
  type: "status",
  correlation,
  status: state,
  raw: {},
});

/** The deliveries of these tests are lists of events. */
const readEvents: ReadEvents = async (rawBody) => JSON.parse(await new Response(rawBody as BodyInit).text());

/** A webhook, and what its handler was told. */
function startWebhook(handle?: (event: MessengerEvent) => unknown, read = readEvents) {
  const told: MessengerEvent[] = [];
  const errors: unknown[] = [];
  const webhook = createWebhook(
    { via: "pbx", vendor: "yeastar", readEvents: read },
    async (event) => {
      told.push(event);
      await handle?.(event);
    },
    { onError: (error) => errors.push(error) },
  );
  const deliver = async (...events: readonly VendorEvent[]) => {
    const request = new Request("http://127.0.0.1/", { method: "POST", body: JSON.stringify(events) });
    return (await webhook(request)).status;
  };
  return { told, errors, deliver, webhook };
}

describe("an event is told once", () => {
  it("with where it came from, although it is delivered again", async () => {
    const { told, deliver } = startWebhook();
    const events = [message("1"), status("1"), status("1", "read"), status("2"), message("2")];
    expect(await deliver(...events)).toBe(200);
    expect(await deliver(...events, message("3"))).toBe(200);
    expect(told).toEqual(
      [...events, message("3")].map((event) => ({ ...event, via: "pbx", vendor: "yeastar" })),
    );
  });

  it("although it is delivered again while the handler is at work", async () => {
    let finish = () => {};
    const { told, deliver } = startWebhook(() => new Promise<void>((resolve) => (finish = resolve)));
    const both = [deliver(message("1")), deliver(message("1"))];
    await expect.poll(() => told).toHaveLength(1);
    finish();
    expect(await Promise.all(both)).toEqual([200, 200]);
    expect(told).toHaveLength(1);
  });

  it("after the events before it in its delivery", async () => {
    const order: string[] = [];
    const { deliver } = startWebhook(async (event) => {
      order.push(`begin ${(event.raw as { name?: string }).name}`);
      await new Promise(setImmediate);
      order.push("end");
    });
    await deliver({ ...message("1"), raw: { name: "a" } }, { ...message("2"), raw: { name: "b" } });
    expect(order).toEqual(["begin a", "end", "begin b", "end"]);
  });

  it("but each time where nothing tells it from another", async () => {
    const { told, deliver } = startWebhook();
    const events: VendorEvent[] = [
      { type: "unknown", raw: {} },
      { type: "message", text: "no id", raw: {} },
      status("1", "unknown"),
      message("x".repeat(2000)),
    ];
    await deliver(...events);
    await deliver(...events);
    expect(told).toHaveLength(8);
  });

  it("and is no repetition of one that has its id and says something else", async () => {
    const { told, deliver } = startWebhook();
    const events = [
      { ...message("1"), from: "+14155552671" },
      { ...message("1"), from: "+14155552672" },
      { ...message("1"), from: { id: "+14155552672" } },
      { ...message("1"), conversationId: "7" },
      { ...message("1"), at: new Date(1000) },
      ...[{}, { at: new Date(1000) }, { at: new Date(2000) }].map((said) => ({ ...status("1"), ...said })),
      { ...status("1"), error: { code: "30003" } },
    ] as VendorEvent[];
    await deliver(...events);
    await deliver(...events);
    expect(told).toHaveLength(events.length);
  });

  it("while it is among the last 10,000", async () => {
    const { told, deliver } = startWebhook();
    await deliver(...Array.from({ length: 10_001 }, (_, id) => message(`${id}`)));
    await deliver(message("1"), message("10000"));
    expect(told).toHaveLength(10_001);
    await deliver(message("0"));
    expect(told).toHaveLength(10_002);
  });
});

describe("an event for which the handler failed", () => {
  it("is told again, and the others of its delivery are told meanwhile", async () => {
    const thrown = new Error("of the handler");
    let isBroken = true;
    const { told, errors, deliver } = startWebhook((event) => {
      if (isBroken && event.type === "message" && event.id !== "2") throw thrown;
    });
    const events = [message("1"), message("2"), message("3")];
    expect(await deliver(...events)).toBe(500);
    expect(told).toHaveLength(3);
    expect(errors).toEqual([
      expect.objectContaining({
        errors: [thrown, thrown],
        message: "pbx (yeastar): the handler failed for 2 events",
      }),
    ]);
    isBroken = false;
    expect(await deliver(...events)).toBe(200);
    expect(told.slice(3)).toMatchObject([{ id: "1" }, { id: "3" }]);
  });

  it("fails for all deliveries that share the call, and a later one calls again", async () => {
    const thrown = new Error("of the handler");
    const { told, errors, deliver } = startWebhook(() => {
      if (told.length === 1) throw thrown;
    });
    expect(await Promise.all([deliver(message("1")), deliver(message("1"))])).toEqual([500, 500]);
    expect(errors).toEqual([thrown, thrown]);
    expect(await deliver(message("1"))).toBe(200);
    expect(told).toHaveLength(2);
  });
});

it("an invalid delivery has the status that receive gives it", async () => {
  const { told, webhook } = startWebhook(undefined, async () => {
    throw new DeliveryError("yeastar", "forged", "its signature is another");
  });
  const response = await webhook(new Request("http://127.0.0.1/", { method: "POST", body: "[]" }));
  expect([response.status, await response.text(), told]).toEqual([401, "forged", []]);
});

it("needs a function to tell the events to, and options that it knows, when it is made", () => {
  const source = { via: "pbx", vendor: "yeastar", readEvents };
  expect(() => createWebhook(source, undefined as never)).toThrow("messenger.webhook: give the function");
  expect(() => createWebhook(source, () => {}, { onerror: () => {} } as never)).toThrow(
    "messenger.webhook: onerror is unknown; the options are onError and challenge",
  );
});

it("says what the channel was made with, where that gives no list of events", async () => {
  const parseEvent = async () => ({ type: "readReceipt", payload: {} });
  const { told, errors, deliver } = startWebhook(undefined, parseEvent as never);
  expect(await deliver(message("1"))).toBe(500);
  expect(told).toEqual([]);
  expect(String(errors)).toContain("yeastarEvents(parseEvent) makes one that does");
});
