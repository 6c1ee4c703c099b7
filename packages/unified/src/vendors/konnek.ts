import type { Konnek, MessageAccepted } from "@trunkline/konnek";
import { buttons, list } from "../contents/choices.js";
import { location } from "../contents/location.js";
import { media } from "../contents/media.js";
import { carry, defineChannel, type Mapping } from "../define-channel.js";
import { given } from "../given.js";
import type {
  Channel,
  Contents,
  Extras,
  Frame,
  Header,
  ListSection,
  ReceiptStatus,
  Targets,
} from "../index.js";
import { statusOf } from "../receipt.js";
import { readSettings } from "../refuse.js";
import { object, text } from "../rules.js";

/** What a Konnek channel needs besides its client. */
export interface KonnekSettings {
  /** The client's identifier, from the vendor. */
  readonly clientID: string;
  /** The channel's name in the path, from the vendor, such as `whatsapp`. */
  readonly channel: string;
}

/** What a Konnek channel carries. */
export type KonnekContents = Pick<Contents, "text" | "media" | "location" | "buttons" | "list">;
/** What may go along with it. */
export type KonnekExtras = Pick<Extras, "replyTo" | "reference">;

/** Text, media by URL, locations, buttons, lists, and replies. */
export interface KonnekChannel
  extends Channel<Pick<Targets, "to">, KonnekContents, KonnekExtras, MessageAccepted> {}

/** -2 (undelivered) is an end like -3 (failed); -1 (unsent) may still be sent for all that the vendor says. */
const statuses: Readonly<Record<string, ReceiptStatus>> = {
  "-3": "failed",
  "-2": "failed",
  "0": "accepted",
  "1": "sent",
  "2": "delivered",
  "3": "read",
};

/** Sends through Konnek: text, media by URL, locations, buttons, lists, and replies. */
export function konnek(client: Konnek, settings: KonnekSettings): KonnekChannel {
  const rule = object<KonnekSettings>({ clientID: text, channel: text }, {});
  const { clientID, channel } = readSettings("konnek", settings, rule);
  return defineChannel({
    vendor: "konnek",
    targets: { to: carry(text, (recipient) => ({ recipient })) },
    contents: {
      text: carry(text, (text) => ({ type: "text" as const, body: { text } })),
      media: carry(media, ({ url, kind, name, caption }) => ({
        type: kind,
        body: { media: { url, ...given({ name }) }, ...given({ text: caption }) },
      })),
      location: carry(location, (point) => ({ type: "location" as const, body: { location: point } })),
      buttons: carry(buttons, ({ text, options, ...frame }) => ({
        type: "button" as const,
        body: { ...given({ text }), button: options.map(({ id, title }) => ({ key: id, title })) },
        ...frameOf(frame),
      })),
      list: carry(list, ({ text, title, sections, ...frame }) => ({
        type: "list" as const,
        body: { ...given({ text }), list: { title, sections: sections.map(sectionOf) } },
        ...frameOf(frame),
      })),
    } satisfies Mapping<KonnekContents>,
    extras: {
      replyTo: carry(text, (reply_id) => ({ reply_id })),
      reference: carry(text, (id) => ({ id })),
    } satisfies Mapping<KonnekExtras>,
    send: async (request, options) => {
      const now = new Date();
      const timestamp = now.toISOString();
      // The vendor spells it in both ways and does not say which it reads.
      const times = { times: Math.floor(now.getTime() / 1000), timestamp, timestampt: timestamp };
      const body = { id: crypto.randomUUID(), ...times, ...request };
      const raw = await client.sendMessage({ path: { channel, clientID }, body }, options);
      const { message_id, status } = raw.data;
      return { id: message_id, status: statusOf(statuses, status), raw };
    },
  });
}

function sectionOf({ title, description, options }: ListSection) {
  return { title, description, actions: options.map(({ id, ...said }) => ({ key: id, ...said })) };
}

function frameOf({ header, footer }: Pick<Frame, "header" | "footer">) {
  return given({ header: header && headerOf(header), footer });
}

function headerOf(header: Header) {
  return "text" in header
    ? { type: "text" as const, text: header.text }
    : { type: header.kind, media_url: header.url };
}
