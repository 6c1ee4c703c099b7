import { describe, expect, it } from "vitest";
import { type ChannelCapabilities, kinds } from "../src/define-channel/capabilities.js";
import { type AnyChannel, createMessenger, type Kind } from "../src/index.js";
import { columnsOf, pageOf } from "./capabilities-page.js";
import { mapped, sharedTrials } from "./trials.js";

const { channels } = await sharedTrials();
const made: Record<string, AnyChannel> = Object.fromEntries(
  channels.map(({ name, map, client, settings }) => [name, map(client, settings)]),
);
const messenger = createMessenger(made);
const all: readonly Kind[] = [...kinds.recipients, ...kinds.contents, ...kinds.extras];

describe.each(channels)("$vendor, $name", ({ vendor, name }) => {
  const { carries, lacks } = messenger.capabilities[name] as ChannelCapabilities;

  it("says of every kind that it carries it, or why it does not", () => {
    expect([...Object.keys(carries), ...Object.keys(lacks)].sort()).toEqual([...all].sort());
    for (const kind of all) {
      expect(messenger.can(name, kind), kind).toBe(kind in carries);
      expect(messenger.whyNot(name, kind), kind).toBe(lacks[kind]);
    }
    for (const [kind, reason] of Object.entries(lacks)) expect(reason.toLowerCase(), kind).toContain(vendor);
  });

  it("says it as JSON", () => {
    expect(JSON.parse(JSON.stringify(messenger.capabilities[name]))).toEqual({ vendor, carries, lacks });
  });
});

it("gives channels of one client one account", () => {
  const [session, pbx] = [made["session"], made["pbx"]] as [AnyChannel, AnyChannel];
  const { accounts } = createMessenger({ first: session, again: session, pbx });
  expect(accounts).toEqual({ first: "first", again: "first", pbx: "pbx" });
});

it("names its channels if it is asked about another", () => {
  expect(() => messenger.can("fax", "text")).toThrow(`there is no channel "fax"; the channels are session, `);
  // From JavaScript. Every object has a constructor.
  expect(messenger.can("session", "constructor" as Kind)).toBe(false);
  expect(messenger.whyNot("session", "constructor" as Kind)).toBe("islash does not support constructor");
});

it("says of a route what all its channels carry", () => {
  const over = createMessenger(made, { routes: { any: ["pbx", "sms"] } } as never);
  const ofRoute = over as unknown as { whyNot(via: string, kind: Kind): string | undefined };
  expect(ofRoute.whyNot("any", "text")).toBeUndefined();
  expect(ofRoute.whyNot("any", "template")).toBe("Yeastar has templates for the channel whatsapp only");
  expect(ofRoute.whyNot("any", "file")).toBe("Sociocs has no upload; give a public URL in media");
});

// `-u` writes the page.
it("has a page of it", async () => {
  const columns = mapped.flatMap((vendor) =>
    columnsOf(
      vendor,
      channels
        .filter((channel) => channel.vendor === vendor)
        .map(({ name, settings }) => ({
          setting: `${Object.values(settings)[0]}`,
          its: messenger.capabilities[name] as ChannelCapabilities,
        })),
    ),
  );
  await expect(pageOf(columns)).toMatchFileSnapshot("../../../docs/capabilities.md");
});
