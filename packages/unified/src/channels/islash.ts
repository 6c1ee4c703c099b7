import type { SessionMessageSent } from "@trunkline/islash";
import type { Capabilities, ChannelOf } from "../index.js";

/** What an iSlash channel needs besides its client. */
export interface IslashSettings {
  /** The session key, which decides on the account that sends. */
  readonly session: string;
}

/** What a channel carries, and why it does not carry the rest. */
export const islashCapabilities = {
  number: true,
  id: true,
  text: true,
  media: { optional: ["caption"] },
  file: true,
  sticker: true,
  replyTo: { form: "digits" },
  template:
    "iSlash gives a template message no id, so nothing could be matched with it; use the client's sendTemplateMessage",
  sendAt: "iSlash schedules template messages only; use the client's scheduleMessage",
} as const satisfies Capabilities;

/** Text, media by URL or upload, stickers, and replies. */
export interface IslashChannel extends ChannelOf<"islash", typeof islashCapabilities, SessionMessageSent> {}
