import type { Islash, SessionMessageSent } from "@trunkline/islash";
import { sticker } from "../contents/sticker.js";
import { upload } from "../contents/upload.js";
import { carry, defineChannel, type Mapping } from "../define-channel.js";
import { given } from "../given.js";
import type { Carried, Channel, Contents, Extras, Media, ReceiptStatus, Targets } from "../index.js";
import { statusOf } from "../receipt.js";
import { readSettings } from "../refuse.js";
import { digits, object, text } from "../rules.js";

/** What an iSlash channel needs besides its client. */
export interface IslashSettings {
  /** The session key, which decides on the channel that messages go through. */
  readonly session: string;
}

/** The vendor shows a file as what it is, under its own name. */
export type IslashMedia = Carried<Media, "url" | "caption">;
/** What an iSlash channel carries. */
export type IslashContents = Pick<Contents<IslashMedia>, "text" | "media" | "file" | "sticker">;

/** Text, media by URL or upload, stickers, and replies. */
export interface IslashChannel
  extends Channel<Pick<Targets, "to">, IslashContents, Pick<Extras, "replyTo">, SessionMessageSent> {}

/** The words that the vendor's documentation shows; others may come. */
const statuses: Readonly<Record<string, ReceiptStatus>> = {
  pending: "accepted",
  sent: "sent",
  delivered: "delivered",
  read: "read",
  failed: "failed",
};

/** Sends through an iSlash session: text, media by URL or upload, stickers, and replies. */
export function islash(client: Islash, settings: IslashSettings): IslashChannel {
  const { session } = readSettings("islash", settings, object<IslashSettings>({ session: text }, {}));
  return defineChannel({
    vendor: "islash",
    targets: { to: carry(text, (identity) => ({ identity })) },
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
    } satisfies Mapping<IslashContents>,
    extras: { replyTo: carry(digits, (id) => ({ quoted_message_id: Number(id) })) },
    send: async (request, options) => {
      const raw = await client.sendSessionMessage({ body: { session, ...request } }, options);
      const { id, status, conversation_id } = raw.data.message;
      return { id, status: statusOf(statuses, status), conversationId: conversation_id, raw };
    },
  });
}
