import type { Konnek } from "@trunkline/konnek";
import { defineChannel } from "../channel.js";
import type { Buttons, Footer, Header, List, Location, Media } from "../contents.js";
import type { ReceiptStatus } from "../receipt.js";

/** What a Konnek channel needs besides its client. */
export interface KonnekSettings {
  /** The client's identifier, from the vendor. */
  readonly clientID: string;
  /** The channel's name in the path, from the vendor, such as `whatsapp`. */
  readonly channel: string;
}

/** -2 (undelivered) is an end like -3 (failed); -1 (unsent) may still be sent for all that the vendor says. */
const statuses: Readonly<Record<number, ReceiptStatus>> = {
  [-3]: "failed",
  [-2]: "failed",
  [-1]: "unknown",
  0: "accepted",
  1: "sent",
  2: "delivered",
  3: "read",
};

/** Sends through Konnek: text, media by URL, locations, buttons, lists, and replies. */
export function konnek(client: Konnek, { clientID, channel }: KonnekSettings) {
  return defineChannel({
    vendor: "konnek",
    contents: {
      text: (text: string) => ({ type: "text" as const, body: { text } }),
      media: ({ url, kind, name, caption }: Media) => ({
        type: kind,
        body: { media: { url, ...(name !== undefined && { name }) }, ...textOf(caption) },
      }),
      location: ({ latitude, longitude }: Location) => ({
        type: "location" as const,
        body: { location: { latitude, longitude } },
      }),
      buttons: ({ text, options, ...frame }: Buttons) => ({
        type: "button" as const,
        body: { ...textOf(text), button: options.map(({ id, title }) => ({ key: id, title })) },
        ...frameOf(frame),
      }),
      list: ({ text, title, sections, ...frame }: List) => ({
        type: "list" as const,
        body: { ...textOf(text), list: { title, sections: sections.map(sectionOf) } },
        ...frameOf(frame),
      }),
    },
    extras: {
      /** The id of the message to reply to. */
      replyTo: (id: string) => ({ reply_id: id }),
      /** Your own id of the message, which comes back in its status; a random one unless given. */
      reference: (id: string) => ({ id }),
    },
    continuesConversations: false,
    send: async ({ to }, content, extra, options) => {
      const now = new Date();
      const timestamp = now.toISOString();
      const raw = await client.sendMessage(
        {
          path: { channel, clientID },
          body: {
            id: crypto.randomUUID(),
            times: Math.floor(now.getTime() / 1000),
            // The vendor spells it in both ways and does not say which it reads.
            timestamp,
            timestampt: timestamp,
            recipient: to,
            ...content,
            ...extra,
          },
        },
        options,
      );
      const { message_id, status } = raw.data;
      return { vendor: "konnek", id: message_id, status: statuses[status] ?? "unknown", raw };
    },
  });
}

function textOf(text: string | undefined) {
  return text === undefined ? {} : { text };
}

function sectionOf({ title, description, options }: List["sections"][number]) {
  return {
    title,
    description,
    actions: options.map((option) => ({
      key: option.id,
      title: option.title,
      description: option.description,
    })),
  };
}

function frameOf({ header, footer }: { readonly header?: Header; readonly footer?: Footer }) {
  return { ...(header && { header: headerOf(header) }), ...(footer && { footer }) };
}

function headerOf(header: Header) {
  return "text" in header
    ? { type: "text" as const, text: header.text }
    : { type: header.kind, media_url: header.url };
}
