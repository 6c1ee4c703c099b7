import type { SessionMessageSent } from "@trunkline/islash";
import type { Carried, ChannelOf, Contents, Media } from "../index.js";

/** What an iSlash channel needs besides its client. */
export interface IslashSettings {
  /** The session key, which decides on the account that sends. */
  readonly session: string;
}

/** A file by its URL. iSlash itself finds out its kind and its name. */
export type IslashMedia = Carried<Media, "url" | "caption">;

/** Text, media by URL or upload, stickers, and replies. */
export interface IslashChannel
  extends ChannelOf<
    "to" | "text" | "media" | "file" | "sticker" | "replyTo",
    SessionMessageSent,
    Contents<IslashMedia>
  > {}
