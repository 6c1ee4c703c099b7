import type { MessageAccepted } from "@trunkline/konnek";
import type { ChannelOf } from "../index.js";

/** What a Konnek channel needs besides its client. */
export interface KonnekSettings {
  /** The client's identifier, from the vendor. */
  readonly clientID: string;
  /** The channel's name in the path, from the vendor, such as `whatsapp`. */
  readonly channel: string;
}

/** Text, media by URL, locations, buttons, lists, and replies. */
export interface KonnekChannel
  extends ChannelOf<
    "to" | "text" | "media" | "location" | "buttons" | "list" | "replyTo" | "reference",
    MessageAccepted
  > {}
