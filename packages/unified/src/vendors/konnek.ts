import type { Konnek } from "@trunkline/konnek";
import { type KonnekChannel, type KonnekSettings, konnekCapabilities } from "../channels/konnek.js";
import { konnekEvents, konnekStates } from "../events/konnek.js";
import type { Button, Frame, ListSection, ReadEvents } from "../index.js";
import { defineChannel, given, object, stateOf, text } from "../mapping.js";

export type { KonnekChannel, KonnekSettings };
export { konnekCapabilities, konnekEvents };

const keyed = <Option extends Button>({ id, ...said }: Option) => ({ key: id, ...said });
const sectionOf = ({ options, ...said }: ListSection) => ({ ...said, actions: options.map(keyed) });

/** Makes a channel of a Konnek client: text, media by URL, locations, buttons, lists, and replies. */
export const konnek: (client: Konnek, settings: KonnekSettings, events?: ReadEvents) => KonnekChannel =
  defineChannel({
    vendor: "konnek",
    settings: object<KonnekSettings>({ clientID: text, channel: text }, {}),
    capabilities: konnekCapabilities,
    mapping: {
      number: (number) => ({ recipient: number.slice(1) }),
      id: (recipient) => ({ recipient }),
      text: (text) => ({ type: "text" as const, body: { text } }),
      media: ({ url, kind, name, caption }) => ({
        type: kind,
        body: { media: { url, ...given({ name }) }, ...given({ text: caption }) },
      }),
      location: (location) => ({ type: "location" as const, body: { location } }),
      buttons: ({ text, options, ...frame }) => ({
        type: "button" as const,
        body: { ...given({ text }), button: options.map(keyed) },
        ...framed(frame),
      }),
      list: ({ text, title, sections, ...frame }) => ({
        type: "list" as const,
        body: { ...given({ text }), list: { title, sections: sections.map(sectionOf) } },
        ...framed(frame),
      }),
      replyTo: (reply_id) => ({ reply_id }),
      reference: (id) => ({ id }),
    },
    send: (client: Konnek, request, { clientID, channel }, options) => {
      const timestamp = new Date().toISOString();
      // The vendor spells it in both ways and does not say which it reads.
      const times = { times: Math.floor(Date.parse(timestamp) / 1000), timestamp, timestampt: timestamp };
      const body = { id: crypto.randomUUID(), ...times, ...request };
      return client.sendMessage({ path: { clientID, channel }, body }, options);
    },
    receipt: ({ data }) => ({ id: data.message_id, status: stateOf(konnekStates, data.status) }),
  });

function framed({ header, footer }: Pick<Frame, "header" | "footer">) {
  if (!header || "text" in header)
    return given({ header: header && { type: "text" as const, ...header }, footer });
  return given({ header: { type: header.kind, media_url: header.url }, footer });
}
