import type { Konnek } from "@trunkline/konnek";
import type { KonnekChannel, KonnekSettings } from "../channels/konnek.js";
import type { Button, Frame, ListSection } from "../index.js";
import { carry, defineChannel, given, statuses } from "../mapping.js";
import { buttons, list, location, media, object, text } from "../rules.js";

export type { KonnekChannel, KonnekSettings };

// -2 (undelivered) is an end like -3 (failed). After -1 (unsent) the vendor may still send the message.
const statusOf = statuses({
  "-3": "failed",
  "-2": "failed",
  0: "accepted",
  1: "sent",
  2: "delivered",
  3: "read",
});

const keyed = <Option extends Button>({ id, ...said }: Option) => ({ key: id, ...said });
const sectionOf = ({ options, ...said }: ListSection) => ({ ...said, actions: options.map(keyed) });

/** Makes a channel of a Konnek client: text, media by URL, locations, buttons, lists, and replies. */
export const konnek: (client: Konnek, settings: KonnekSettings) => KonnekChannel = defineChannel({
  vendor: "konnek",
  settings: object<KonnekSettings>({ clientID: text, channel: text }, {}),
  recipients: { to: carry(text, (recipient) => ({ recipient })) },
  contents: {
    text: carry(text, (text) => ({ type: "text" as const, body: { text } })),
    media: carry(media, ({ url, kind, name, caption }) => ({
      type: kind,
      body: { media: { url, ...given({ name }) }, ...given({ text: caption }) },
    })),
    location: carry(location, (location) => ({ type: "location" as const, body: { location } })),
    buttons: carry(buttons, ({ text, options, ...frame }) => ({
      type: "button" as const,
      body: { ...given({ text }), button: options.map(keyed) },
      ...framed(frame),
    })),
    list: carry(list, ({ text, title, sections, ...frame }) => ({
      type: "list" as const,
      body: { ...given({ text }), list: { title, sections: sections.map(sectionOf) } },
      ...framed(frame),
    })),
  },
  extras: { replyTo: carry(text, (reply_id) => ({ reply_id })), reference: carry(text, (id) => ({ id })) },
  send: async (client: Konnek, request, { clientID, channel }, options) => {
    const timestamp = new Date().toISOString();
    // The vendor spells it in both ways and does not say which it reads.
    const times = { times: Math.floor(Date.parse(timestamp) / 1000), timestamp, timestampt: timestamp };
    const body = { id: crypto.randomUUID(), ...times, ...request };
    const raw = await client.sendMessage({ path: { clientID, channel }, body }, options);
    return { id: raw.data.message_id, status: statusOf(raw.data.status), raw };
  },
});

function framed({ header, footer }: Pick<Frame, "header" | "footer">) {
  if (!header || "text" in header)
    return given({ header: header && { type: "text" as const, ...header }, footer });
  return given({ header: { type: header.kind, media_url: header.url }, footer });
}
