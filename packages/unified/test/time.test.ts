import { describe, expect, it } from "vitest";
import { type Client, messengerOver, openTrials } from "./trials.js";

const { channels } = await openTrials();

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

describe.each(channels)("a message by $vendor over $name", (channel) => {
  it.each(channel.messages)("has one beginning, one timeoutMs and one signal: $kind", async ({ message }) => {
    const { client, given } = spied(channel.client);
    const messenger = messengerOver([{ ...channel, client }]);
    const options = { timeoutMs: 20_000, signal: new AbortController().signal };
    const before = performance.now();
    await messenger.send({ via: channel.name, ...message }, options);
    const [first, ...others] = given.splice(0) as { readonly since: number }[];
    expect(first).toEqual({ ...options, since: expect.any(Number) });
    expect(first?.since).toBeGreaterThanOrEqual(before);
    for (const other of others) expect(other).toEqual(first);
    // The runtime counts the client's own timeoutMs from there as well.
    await messenger.send({ via: channel.name, ...message });
    expect(Object.keys(given[0] as object)).toEqual(["since"]);
    for (const other of given) expect(other).toEqual(given[0]);
  });
});
