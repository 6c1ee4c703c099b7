import type { Acme, MessageAccepted } from "@trunkline/acme";
import type { Capabilities, ChannelOf, ReadEvents } from "../index.js";
import { defineChannel, object, text } from "../mapping.js";

/** What an Acme channel needs besides its client. */
export interface AcmeSettings {
  /** The name that the recipient sees. */
  readonly sender: string;
}

/** What a channel carries. */
export const acmeCapabilities = { number: true, text: true } as const satisfies Capabilities;

/** Text to one recipient. */
export interface AcmeChannel extends ChannelOf<"acme", typeof acmeCapabilities, MessageAccepted> {}

/** Makes a channel of an Acme client: text to one recipient. */
export const acme: (client: Acme, settings: AcmeSettings, events?: ReadEvents) => AcmeChannel = defineChannel(
  {
    vendor: "acme",
    settings: object<AcmeSettings>({ sender: text }, {}),
    capabilities: acmeCapabilities,
    mapping: { number: (to) => ({ to }), text: (text) => ({ text }) },
    send: (client: Acme, request, { sender }, options) =>
      client.sendMessage({ body: { ...request, from: sender } }, options),
    receipt: ({ id }) => ({ id, status: "queued" }),
  },
);
