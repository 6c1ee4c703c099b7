import type { VendorError } from "@trunkline/runtime";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { createMessenger } from "../src/index.js";
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

function refusalOf(make: () => unknown): VendorError | undefined {
  try {
    make();
    return undefined;
  } catch (thrown) {
    return thrown as VendorError;
  }
}

function expectRefusal(make: () => unknown, field: string, says: string): void {
  const error = refusalOf(make);
  expect(error).toMatchObject({
    name: "VendorError",
    kind: "invalid",
    outcome: "notSent",
    fields: [{ field }],
  });
  expect(error?.message).toContain(says);
}

describe.each(channels)("a channel of $vendor, $name", (channel) => {
  const { name, client, map, settings, refusedSettings } = channel;

  it.each(refusedSettings)("refuses, when it is made, $rule", ({ settings: refused, field, says }) => {
    expectRefusal(() => map(client, refused), field, says);
  });

  it.each(Object.keys(settings))("refuses, when it is made, null as %s", (member) => {
    expectRefusal(() => map(client, { ...settings, [member]: null }), `/${member}`, "must be");
  });

  it("refuses, when it is made, settings that are no object", () => {
    expectRefusal(() => map(client, "settings"), "", "plain object of ");
  });

  it("is not the vendor's client", () => {
    expectRefusal(() => createMessenger({ id: client } as never), "/id", "must be a channel");
  });

  it("sends by the settings that it was made with, whatever becomes of the objects", async () => {
    await messenger.send(firstOf(channel));
    const expected = requests.at(-1);
    const own: Record<string, unknown> = { ...settings };
    const over = { [name]: map(client, own) };
    const early = createMessenger(over);
    for (const member of Object.keys(own)) own[member] = "other";
    over[name] = map(client, { ...settings });
    vi.spyOn(over[name], "send").mockRejectedValue(new Error("another channel"));
    await early.send(firstOf(channel) as never);
    expect(requests.at(-1)).toEqual(expected);
  });
});
