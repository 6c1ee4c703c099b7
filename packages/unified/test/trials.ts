import { existsSync } from "node:fs";
import { type ChannelMessage, readTrial, vendors } from "@trunkline/trial";
import { type AnyChannel, createMessenger } from "../src/index.js";
import { recordingFetch } from "./recording.js";

const packages = new URL("../../", import.meta.url);

/** A message that a vendor's trial has for one of its channels. */
export interface TrialMessage extends Pick<ChannelMessage, "kind" | "message"> {
  readonly vendor: string;
  /** The name of the channel. */
  readonly via: string;
}

const channels = vendors.flatMap((vendor) =>
  readTrial(vendor).channels.map((channel) => ({ vendor, ...channel })),
);

/** Every message of every trial. */
export const trialMessages: readonly TrialMessage[] = channels.flatMap(({ vendor, name: via, messages }) =>
  messages.map(({ kind, message }) => ({ vendor, via, kind, message })),
);

/** The vendors that have a mapping. */
export const mapped: readonly string[] = vendors.filter((vendor) => existsSync(mappingOf(vendor)));

/** A messenger over every channel of every trial, by the mappings and clients as they are built. */
export async function messengerOfTrials(urls: Readonly<Record<string, string>>) {
  const { fetch, requests } = recordingFetch();
  return { messenger: createMessenger(await channelsOfTrials(urls, fetch)), requests };
}

/** Every channel of every trial, under its name. */
export async function channelsOfTrials(urls: Readonly<Record<string, string>>, fetch = globalThis.fetch) {
  const over: Record<string, AnyChannel> = {};
  for (const { vendor, name, settings } of channels) {
    const create = await functionOf(new URL(`${vendor}/dist/index.js`, packages), `create-${vendor}`);
    const [credentials] = readTrial(vendor).credentials;
    const client = create({ baseUrl: urls[vendor], credentials, fetch });
    const map = await functionOf(mappingOf(vendor), vendor);
    over[name] = map(client, settings) as AnyChannel;
  }
  return over;
}

function mappingOf(vendor: string): URL {
  return new URL(`unified/dist/vendors/${vendor}.js`, packages);
}

/** What a module exports under a name such as `create-acme-sms`, as generated code writes it. */
async function functionOf(module: URL, name: string): Promise<(...given: unknown[]) => unknown> {
  const exported = name.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  return (await import(module.href))[exported];
}
