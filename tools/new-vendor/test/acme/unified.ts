import type { Acme, MessageAccepted } from "@trunkline/acme";
import { carry, defineChannel, type Mapping } from "../define-channel.js";
import type { Channel, Contents, Targets } from "../index.js";
import { readSettings } from "../refuse.js";
import { object, text } from "../rules.js";

/** What an Acme channel needs besides its client. */
export interface AcmeSettings {
  /** The name that the recipient sees. */
  readonly sender: string;
}

/** What an Acme channel carries. */
export type AcmeContents = Pick<Contents, "text">;

/** Texts to one recipient. */
export interface AcmeChannel
  extends Channel<Pick<Targets, "to">, AcmeContents, Record<never, never>, MessageAccepted> {}

/** Sends texts through Acme. */
export function acme(client: Acme, settings: AcmeSettings): AcmeChannel {
  const { sender } = readSettings("acme", settings, object<AcmeSettings>({ sender: text }, {}));
  return defineChannel({
    vendor: "acme",
    targets: { to: carry(text, (to) => ({ to, from: sender })) },
    contents: { text: carry(text, (text) => ({ text })) } satisfies Mapping<AcmeContents>,
    extras: {},
    send: async (body, options) => {
      const raw = await client.sendMessage({ body }, options);
      return { id: raw.id, status: "accepted", raw };
    },
  });
}
