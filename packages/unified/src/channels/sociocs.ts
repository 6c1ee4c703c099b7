import type { GupshupTemplate, MessageAccepted, TwilioTemplate } from "@trunkline/sociocs";
import type { Carried, ChannelOf, Contents, Media } from "../index.js";

/** What a Sociocs channel needs besides its client. */
export interface SociocsSettings<Provider extends keyof SociocsChannels = keyof SociocsChannels> {
  /** `twlo`: Twilio SMS. `tlnx`: Telnyx SMS, which the vendor's page on sending does not name. `twlowa`: Twilio WhatsApp. `gswa`: Gupshup WhatsApp. */
  readonly provider: Provider;
  /** The channel's key, from Profile & settings, API. */
  readonly channelKey: string;
  /** The Sociocs user who is shown as the sender. */
  readonly userId?: string;
}

/** A file by its URL. Any file that is not an image or a video is a document, which Sociocs shows under its own name. */
export type SociocsMedia = Carried<Media<"image" | "video" | "document">, "url" | "kind" | "caption">;

/** What a channel carries depends on its provider. */
export interface SociocsChannels {
  /** Text, and media by URL. */
  readonly twlo: SociocsChannel<"text" | "media", SociocsMedia>;
  /** Text. */
  readonly tlnx: SociocsChannel<"text">;
  /** Text, and Twilio's templates. */
  readonly twlowa: SociocsChannel<"text" | "template", never, TwilioTemplate>;
  /** Text, and Gupshup's templates. */
  readonly gswa: SociocsChannel<"text" | "template", never, GupshupTemplate>;
}

/** These contents, with what every Sociocs channel carries. */
export interface SociocsChannel<Content extends keyof Contents, OwnMedia = Media, OwnTemplate = never>
  extends ChannelOf<
    "to" | Content | "sendAt" | "saveContact",
    MessageAccepted,
    Contents<OwnMedia, OwnTemplate>
  > {}
