import type { Islash } from "@trunkline/islash";
import type { IslashChannel, IslashMedia, IslashSettings } from "../channels/islash.js";
import { carry, defineChannel, given, statuses } from "../mapping.js";
import { digits, object, sticker, text, upload } from "../rules.js";

export type { IslashChannel, IslashMedia, IslashSettings };

// The words that the vendor's documentation shows. Others may come.
const statusOf = statuses({
  pending: "accepted",
  sent: "sent",
  delivered: "delivered",
  read: "read",
  failed: "failed",
});

/** Makes a channel of an iSlash client: text, media by URL or upload, stickers, and replies. */
export const islash: (client: Islash, settings: IslashSettings) => IslashChannel = defineChannel({
  vendor: "islash",
  settings: object<IslashSettings>({ session: text }, {}),
  recipients: { to: carry(text, (identity) => ({ identity })) },
  contents: {
    text: carry(text, (text) => ({ text })),
    media: carry(object<IslashMedia>({ url: text }, { caption: text }), ({ url, caption }) => ({
      file_url: url,
      ...given({ text: caption }),
    })),
    file: carry(upload, ({ content, name, type, caption }) => ({
      file: { content, ...given({ filename: name, type }) },
      ...given({ text: caption }),
    })),
    sticker: carry(sticker, ({ id }) => ({ sticker_id: id })),
  },
  extras: { replyTo: carry(digits, (id) => ({ quoted_message_id: Number(id) })) },
  send: async (client: Islash, request, { session }, options) => {
    const raw = await client.sendSessionMessage({ body: { session, ...request } }, options);
    const { id, status, conversation_id } = raw.data.message;
    return { id, status: statusOf(status), conversationId: conversation_id, raw };
  },
});
