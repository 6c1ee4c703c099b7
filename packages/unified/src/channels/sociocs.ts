import type { GupshupTemplate, MessageAccepted, TwilioTemplate } from "@trunkline/sociocs";
import type { Capabilities, ChannelOf, TemplateValues } from "../index.js";

/** What a Sociocs channel needs besides its client. */
export interface SociocsSettings<Provider extends keyof SociocsChannels = keyof SociocsChannels> {
  /** `twlo`: Twilio SMS. `tlnx`: Telnyx SMS, which the vendor's page on sending does not name. `twlowa`: Twilio WhatsApp. `gswa`: Gupshup WhatsApp. */
  readonly provider: Provider;
  /** The channel's key, from Profile & settings, API. */
  readonly channelKey: string;
  /** The Sociocs user who is shown as the sender. */
  readonly userId?: string;
}

const all = {
  ...{ number: true, text: true, sendAt: true, saveContact: true },
  file: "Sociocs has no upload; give a public URL in media",
} as const satisfies Capabilities;
const noTemplate = "Sociocs has templates for WhatsApp only, which is provider twlowa or gswa";
const noMedia = "Sociocs has media for Twilio SMS only, which is provider twlo";
const whatsapp = { ...all, template: true, media: noMedia } as const satisfies Capabilities;

/** What a channel carries, and why it does not carry the rest, by provider. */
export const sociocsCapabilities = {
  twlo: {
    ...all,
    media: { kinds: ["image", "video", "document"], optional: ["caption"] },
    template: noTemplate,
  },
  tlnx: { ...all, media: noMedia, template: noTemplate },
  twlowa: whatsapp,
  gswa: whatsapp,
} as const satisfies Readonly<Record<string, Capabilities>>;

/** A template of Twilio's, by its SID, with the values of its variables. */
export interface TwilioTemplateValues {
  /** The SID of the template. */
  readonly id: string;
  /** The values of all its variables. */
  readonly body: TemplateValues;
}

/** A template of Gupshup's with the values of its variables, part by part. */
export interface GupshupTemplateValues {
  /** The id of the template. */
  readonly id: string;
  readonly header?: TemplateValues;
  readonly body?: TemplateValues;
  readonly buttons?: TemplateValues;
  /** The URL of the template's media. */
  readonly mediaUrl?: string;
}

type Table = typeof sociocsCapabilities;

/** Twilio SMS: text, and media by URL. A file that is no image or video is shown under its own name. */
export interface SociocsTwilioSms extends ChannelOf<"sociocs", Table["twlo"], MessageAccepted> {}
/** Telnyx SMS: text. */
export interface SociocsTelnyxSms extends ChannelOf<"sociocs", Table["tlnx"], MessageAccepted> {}
/** Twilio WhatsApp: text, and Twilio's templates. */
export interface SociocsTwilioWhatsapp
  extends ChannelOf<"sociocs", Table["twlowa"], MessageAccepted, TwilioTemplate | TwilioTemplateValues> {}
/** Gupshup WhatsApp: text, and Gupshup's templates. */
export interface SociocsGupshupWhatsapp
  extends ChannelOf<"sociocs", Table["gswa"], MessageAccepted, GupshupTemplate | GupshupTemplateValues> {}

/** What a channel carries depends on its provider. */
export interface SociocsChannels {
  readonly twlo: SociocsTwilioSms;
  readonly tlnx: SociocsTelnyxSms;
  readonly twlowa: SociocsTwilioWhatsapp;
  readonly gswa: SociocsGupshupWhatsapp;
}
