import type { Islash } from "@trunkline/islash";
import { type IslashChannel, type IslashSettings, islashCapabilities } from "../channels/islash.js";
import { islashEvents, islashStates } from "../events/islash.js";
import type { ReadEvents } from "../index.js";
import { defineChannel, given, object, stateOf, text } from "../mapping.js";

export type { IslashChannel, IslashSettings };
export { islashCapabilities, islashEvents };

/** Makes a channel of an iSlash client: text, media by URL or upload, stickers, and replies. */
export const islash: (client: Islash, settings: IslashSettings, events?: ReadEvents) => IslashChannel =
  defineChannel({
    vendor: "islash",
    settings: object<IslashSettings>({ session: text }, {}),
    capabilities: islashCapabilities,
    mapping: {
      number: (number) => ({ identity: number.slice(1) }),
      id: (identity) => ({ identity }),
      text: (text) => ({ text }),
      media: ({ url, caption }) => ({ file_url: url, ...given({ text: caption }) }),
      file: ({ content, name, type, caption }) => ({
        file: { content, ...given({ filename: name, type }) },
        ...given({ text: caption }),
      }),
      sticker: ({ id }) => ({ sticker_id: id }),
      replyTo: (id) => ({ quoted_message_id: Number(id) }),
    },
    send: (client: Islash, request, { session }, options) =>
      client.sendSessionMessage({ body: { session, ...request } }, options),
    receipt: ({ data: { message } }) => ({
      id: message.id,
      status: stateOf(islashStates, message.status),
      conversationId: message.conversation_id,
    }),
  });
