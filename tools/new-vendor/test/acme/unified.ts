import type { Acme, MessageAccepted } from "@trunkline/acme";
import type { ChannelOf } from "../index.js";
import { carry, defineChannel } from "../mapping.js";
import { object, text } from "../rules.js";

/** What an Acme channel needs besides its client. */
export interface AcmeSettings {
  /** The name that the recipient sees. */
  readonly sender: string;
}

/** Text to one recipient. */
export interface AcmeChannel extends ChannelOf<"to" | "text", MessageAccepted> {}

/** Makes a channel of an Acme client: text to one recipient. */
export const acme: (client: Acme, settings: AcmeSettings) => AcmeChannel = defineChannel({
  vendor: "acme",
  settings: object<AcmeSettings>({ sender: text }, {}),
  recipients: { to: carry(text, (to) => ({ to })) },
  contents: { text: carry(text, (text) => ({ text })) },
  extras: {},
  send: async (client: Acme, request, { sender }, options) => {
    const raw = await client.sendMessage({ body: { ...request, from: sender } }, options);
    return { id: raw.id, status: "accepted", raw };
  },
});
