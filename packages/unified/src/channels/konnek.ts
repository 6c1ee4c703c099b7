import type { MessageAccepted, SendMessageRequest } from "@trunkline/konnek";
import type { Capabilities, ChannelOf } from "../index.js";

/** What a Konnek channel needs besides its client. */
export interface KonnekSettings {
  /** The client's identifier, from the vendor. */
  readonly clientID: string;
  /** The channel's name in the path, from the vendor, such as `whatsapp`. Any text is allowed. */
  readonly channel: SendMessageRequest["path"]["channel"];
}

/** What a channel carries, and why it does not carry the rest. */
export const konnekCapabilities = {
  number: true,
  id: true,
  text: true,
  media: { kinds: ["image", "video", "audio", "voice", "document"], optional: ["name", "caption"] },
  location: true,
  buttons: true,
  list: true,
  replyTo: true,
  reference: { isCorrelation: true },
  file: "Konnek has no upload; give a public URL in media",
} as const satisfies Capabilities;

/** Text, media by URL, locations, buttons, lists, and replies. */
export interface KonnekChannel extends ChannelOf<"konnek", typeof konnekCapabilities, MessageAccepted> {}
