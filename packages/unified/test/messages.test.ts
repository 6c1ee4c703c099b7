import { readTrial } from "@trunkline/trial";
import { describe, expect, it, vi } from "vitest";
import { createMessenger } from "../src/index.js";
import { freezeTimeAndIds } from "./frozen.js";
import { behindProxy, rebuilt, spoil } from "./hostile.js";
import { type Client, firstOf, mapped, messengerOver, sharedTrials } from "./trials.js";

const { channels, messenger, requests } = await sharedTrials();
freezeTimeAndIds();

async function sentBy(send: () => Promise<unknown>): Promise<unknown> {
  requests.length = 0;
  await send();
  return [...requests];
}

describe.each(channels)("$vendor, $name", (channel) => {
  const { vendor, name, client, map, settings } = channel;
  const messages = channel.messages.map(({ kind, message }) => ({
    kind,
    message: { via: name, ...message },
  }));

  it.each(messages)("sends $kind, and makes a receipt of the response", async ({ kind, message }) => {
    requests.length = 0;
    const { raw: _, ...receipt } = await messenger.send(message);
    expect(receipt.vendor).toBe(vendor);
    const text = `${JSON.stringify({ sent: requests, receipt }, null, 2)}\n`;
    const file = `${vendor}.${name}.${kind.replaceAll(/\W+/g, "-")}.json`;
    await expect(text).toMatchFileSnapshot(`./__snapshots__/mapping/${file}`);
  });

  it("sends what it checked, even if a message changes while it is read or sent", async () => {
    for (const { kind, message } of messages) {
      const expected = await sentBy(() => messenger.send(message));
      const proxy = rebuilt(message, behindProxy);
      expect(await sentBy(() => messenger.send(proxy)), `${kind}, a Proxy`).toEqual(expected);
      const own = rebuilt(message);
      const sent = await sentBy(() => {
        const sending = messenger.send(own);
        spoil(own);
        return sending;
      });
      expect(sent, `${kind}, the caller's own changes`).toEqual(expected);
    }
  });

  it("gives all calls of a message one beginning, one timeoutMs and one signal", async () => {
    const spy = spied(client);
    const over = messengerOver([{ ...channel, client: spy.client }]);
    const options = { timeoutMs: 20_000, signal: new AbortController().signal };
    for (const { kind, message } of messages) {
      const before = performance.now();
      await over.send(message, options);
      const [first, ...others] = spy.given.splice(0) as { readonly since: number }[];
      expect(first, kind).toEqual({ ...options, since: expect.any(Number) });
      expect(first?.since, kind).toBeGreaterThanOrEqual(before);
      for (const other of others) expect(other, kind).toEqual(first);
    }
    // The runtime counts the client's own timeoutMs from there as well.
    await over.send(messages[0]?.message);
    expect(Object.keys(spy.given[0] as object)).toEqual(["since"]);
  });

  it("sends by the settings that it was made with", async () => {
    const expected = await sentBy(() => messenger.send(firstOf(channel)));
    const own: Record<string, unknown> = { ...settings };
    const over = { [name]: map(client, own) };
    const early = createMessenger(over);
    for (const member of Object.keys(own)) own[member] = "other";
    over[name] = map(client, { ...settings });
    vi.spyOn(over[name], "prepare").mockReturnValue(() => Promise.reject(new Error("another channel")));
    expect(await sentBy(() => early.send(firstOf(channel) as never))).toEqual(expected);
  });
});

/** A client that works, and keeps the options that its operations were called with. */
function spied(client: Client): { readonly client: Client; readonly given: unknown[] } {
  const given: unknown[] = [];
  const operations = Object.entries(client).map(([name, call]): [string, Client[string]] => [
    name,
    (request, options) => {
      given.push(options);
      return call(request, options);
    },
  ]);
  return { client: Object.fromEntries(operations), given };
}

it.each(mapped)("the trial of %s sends all that its channels carry, and says where the id is", (vendor) => {
  const own = channels.filter((channel) => channel.vendor === vendor);
  const sent = own.flatMap(({ messages }) => messages.flatMap(({ message }) => kindsOf(message)));
  const carried = own.flatMap(({ client, map, settings }) =>
    Object.keys(map(client, settings).capabilities.carries),
  );
  expect(carried).not.toEqual([]);
  expect(new Set(sent)).toEqual(new Set(carried));
  expect(readTrial(vendor).receipt).toBeDefined();
});

function kindsOf({ to, ...parts }: Readonly<Record<string, unknown>>): string[] {
  return [...(typeof to === "string" ? ["number"] : Object.keys(to as object)), ...Object.keys(parts)];
}
