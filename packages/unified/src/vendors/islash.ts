import type { Islash } from "@trunkline/islash";
import { defineChannel } from "../channel.js";
import type { Media, Sticker, Upload } from "../contents.js";
import type { ReceiptStatus } from "../receipt.js";

/** What an iSlash channel needs besides its client. */
export interface IslashSettings {
  /** The session key, which decides on the channel that messages go through. */
  readonly session: string;
}

/** The words that the vendor's documentation shows; others may come. */
const statuses: Readonly<Record<string, ReceiptStatus>> = {
  pending: "accepted",
  sent: "sent",
  delivered: "delivered",
  read: "read",
  failed: "failed",
};

/** Sends through an iSlash session: text, media by URL or upload, stickers, and replies. */
export function islash(client: Islash, { session }: IslashSettings) {
  return defineChannel({
    vendor: "islash",
    contents: {
      text: (text: string) => ({ text }),
      media: ({ url, caption }: Media) => ({
        file_url: url,
        ...(caption !== undefined && { text: caption }),
      }),
      file: ({ content, name, type, caption }: Upload) => ({
        file: { content, filename: name, ...(type !== undefined && { type }) },
        ...(caption !== undefined && { text: caption }),
      }),
      sticker: ({ id }: Sticker) => ({ sticker_id: id }),
    },
    extras: {
      /** The id of the message to reply to, a number. */
      replyTo: (id: string) => ({ quoted_message_id: Number(id) }),
    },
    continuesConversations: false,
    send: async ({ to }, content, extra, options) => {
      const raw = await client.sendSessionMessage(
        { body: { session, identity: to, ...content, ...extra } },
        options,
      );
      const { id, status, conversation_id } = raw.data.message;
      return {
        vendor: "islash",
        id: String(id),
        status: statuses[status] ?? "unknown",
        ...(conversation_id !== undefined && { conversationId: String(conversation_id) }),
        raw,
      };
    },
  });
}
