import { existsSync } from "node:fs";
import { type Channel, type Members, readTrial, vendors } from "@trunkline/trial";
import { inject } from "vitest";
import { type AnyChannel, createMessenger, type Receipt } from "../src/index.js";
import { type Recorded, recordingFetch } from "./recording.js";

const packages = new URL("../../", import.meta.url);

/** A client whose operations are looked up by name. */
export type Client = Readonly<Record<string, (request: unknown, options?: object) => Promise<unknown>>>;

/** A channel of a trial, under the name that the messenger knows it by. */
export interface TrialChannel extends Channel {
  readonly vendor: string;
  readonly client: Client;
  /** The vendor's mapping. */
  readonly map: (client: Client, settings: unknown) => AnyChannel;
}

/** Sends messages of unknown type. */
export interface OpenMessenger {
  check(message: unknown): unknown;
  send(message: unknown, options?: object): Promise<Receipt>;
}

export interface Trials {
  readonly channels: readonly TrialChannel[];
  /** A messenger over all of them. */
  readonly messenger: OpenMessenger;
  /** What the clients sent since the test emptied it. */
  readonly requests: Recorded[];
}

/** The vendors that have a mapping. */
export const mapped: readonly string[] = vendors.filter((vendor) => existsSync(mappingOf(vendor)));

let opened: Promise<Trials> | undefined;

/** Every channel of every trial, with a client of each vendor for its mock server. Files that share modules share it. */
export async function sharedTrials(): Promise<Trials> {
  opened ??= openTrials(recordingFetch());
  return await opened;
}

export async function openTrials(through: ReturnType<typeof recordingFetch>): Promise<Trials> {
  const { fetch, requests } = through;
  const opened = await Promise.all(
    mapped.map(async (vendor): Promise<TrialChannel[]> => {
      const { credentials, channels } = readTrial(vendor);
      const create = await functionOf(new URL(`${vendor}/dist/index.js`, packages), `create-${vendor}`);
      const options = { baseUrl: inject("mocks")[vendor], credentials: credentials[0], fetch };
      const client = create(options) as Client;
      const map = (await functionOf(mappingOf(vendor), vendor)) as TrialChannel["map"];
      return channels.map((channel) => ({ ...channel, vendor, client, map }));
    }),
  );
  const channels = opened.flat();
  const messenger = messengerOver(channels);
  // A client may get a token before its first message, and the tests are about messages.
  for (const channel of channels) await messenger.send(firstOf(channel));
  requests.length = 0;
  return { channels, messenger, requests };
}

/** A messenger whose channels are made by the vendors' mappings, with the settings of the trials. */
export function messengerOver(channels: readonly TrialChannel[]): OpenMessenger {
  const made = channels.map(({ name, client, map, settings }) => [name, map(client, settings)]);
  return createMessenger(Object.fromEntries(made)) as OpenMessenger;
}

/** The first message that a trial has for a channel. */
export function firstOf({ name, messages: [first] }: TrialChannel): Members {
  return { via: name, ...first?.message } as Members;
}

function mappingOf(vendor: string): URL {
  return new URL(`../src/vendors/${vendor}.ts`, import.meta.url);
}

/** A function that a module exports; `create-acme-sms` stands for `createAcmeSms`. */
async function functionOf(module: URL, name: string): Promise<(...given: unknown[]) => unknown> {
  const exported = name.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  return (await import(module.href))[exported];
}
