import { type Members, readTrial, vendors } from "@trunkline/trial";
import type { Capability, ChannelCapabilities, Kind } from "@trunkline/unified";
import { importVendor, memberNameOf } from "../packages.js";

/** A channel of a trial, and what it carries by the table of its vendor. */
export interface TrialChannel {
  readonly vendor: string;
  readonly name: string;
  readonly settings: Members;
  readonly messages: readonly Members[];
  readonly carries: { readonly [K in Kind]?: Capability };
}

type Kinds = Readonly<Record<"recipients" | "contents" | "extras", readonly Kind[]>>;
type MakeChannel = (client: object, settings: Members) => { readonly capabilities: ChannelCapabilities };

export const { kinds } = await importVendor<{ readonly kinds: Kinds }>(
  "unified",
  "define-channel/capabilities",
);

// Nothing calls it: only what the channels carry is asked for.
const client = { close: async () => {} };

/** Every channel of every trial. */
export const channels: readonly TrialChannel[] = (await Promise.all(vendors.map(channelsOf))).flat();

async function channelsOf(vendor: string): Promise<TrialChannel[]> {
  const own = readTrial(vendor).channels;
  if (own.length === 0) return [];
  const mapping = await importVendor<Record<string, MakeChannel>>("unified", `vendors/${vendor}`);
  return own.map(({ name, settings, messages }) => ({
    ...{ vendor, name, settings, messages: messages.map(({ written }) => written) },
    carries: mapping[memberNameOf(vendor)]?.(client, settings).capabilities.carries ?? {},
  }));
}

export function isCarried(by: readonly TrialChannel[], kind: Kind): boolean {
  return by.every(({ carries }) => kind in carries);
}

/** Whether there is a message that all of them carry. */
export function haveMessage(by: readonly TrialChannel[]): boolean {
  const isShared = (kind: Kind) => isCarried(by, kind);
  return kinds.recipients.some(isShared) && kinds.contents.some(isShared);
}

/** A message with something, as the trials have it, for channels of which each may carry it or not. */
export function messageWith(kind: Kind, by: readonly TrialChannel[]): Members {
  if (kinds.recipients.includes(kind)) return { ...sampleOf(kind, by), ...contentOf(by) };
  if (kinds.extras.includes(kind)) return { ...recipientOf(by), ...contentOf(by), ...sampleOf(kind, by) };
  return { ...recipientOf(by), ...sampleOf(kind, by) };
}

/** A recipient and a content that all of them carry. */
export function recipientOf(by: readonly TrialChannel[]): Members {
  return sampleOf(firstCarried(by, kinds.recipients), by);
}

function contentOf(by: readonly TrialChannel[]): Members {
  return sampleOf(firstCarried(by, kinds.contents), by);
}

function firstCarried(by: readonly TrialChannel[], some: readonly Kind[]): Kind {
  const kind = some.find((one) => isCarried(by, one));
  if (kind === undefined) throw new Error(`${by.map(({ name }) => name)} have none of ${some} in common`);
  return kind;
}

/** What the first channel's trial has last, because its first template is in the vendor's own form; else that of any channel. */
function sampleOf(kind: Kind, by: readonly TrialChannel[]): Members {
  if (kind === "media") return { media: mediaFor(by) };
  const messages = [...channels, ...by.toReversed()].flatMap((channel) => channel.messages);
  const last = messages.map((message) => partOf(kind, message)).findLast((part) => part !== undefined);
  if (!last) throw new Error(`No trial has a message with ${kind}; add one.`);
  return last;
}

function partOf(kind: Kind, message: Members): Members | undefined {
  if (!kinds.recipients.includes(kind)) {
    const value = message[kind];
    return value === undefined ? undefined : { [kind]: value };
  }
  const { to = null } = message;
  const form = typeof to === "string" ? "number" : Object.keys(to ?? {})[0];
  return form === kind ? { to } : undefined;
}

/** A file as those that carry one take it. If only some of them take a kind, no file suits all. */
function mediaFor(by: readonly TrialChannel[]): Members {
  const own = by.flatMap(({ carries: { media } }) => (media ? [media.kinds ?? []] : []));
  const [kind] = own.reduce((all, some) => all.filter((one) => some.includes(one)), own[0] ?? []);
  return { url: "https://example.com/a.png", ...(kind && { kind }) };
}
