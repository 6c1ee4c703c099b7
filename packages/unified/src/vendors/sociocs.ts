import type { GupshupTemplate, Message, MessageAccepted, Sociocs, TwilioTemplate } from "@trunkline/sociocs";
import { saveContact } from "../contents/save-contact.js";
import { type CallWith, carry, defineChannel, type Mapping } from "../define-channel.js";
import { given } from "../given.js";
import type { Carried, Channel, Contents, Extras, Media, Targets } from "../index.js";
import { plain } from "../plain.js";
import type { Sent } from "../receipt.js";
import { readSettings } from "../refuse.js";
import { date, object, oneOf, text } from "../rules.js";

/** What a Sociocs channel needs besides its client. */
export interface SociocsSettings<Provider extends keyof SociocsChannels = keyof SociocsChannels> {
  /** `twlo`: Twilio SMS; `tlnx`: Telnyx SMS, which the vendor's page on sending does not name; `twlowa`: Twilio WhatsApp; `gswa`: Gupshup WhatsApp. */
  readonly provider: Provider;
  /** The channel's key, from Profile & settings, API. */
  readonly channelKey: string;
  /** The Sociocs user who is shown as the sender. */
  readonly userId?: string;
}

/** Any file that is neither an image nor a video is a document to the vendor, which shows it under its own name. */
export type SociocsMedia = Carried<Media<"image" | "video" | "document">, "url" | "kind" | "caption">;
/** What may go along with a message. */
export type SociocsExtras = Pick<Extras, "sendAt" | "saveContact">;
/** What a channel by Twilio SMS carries. */
export type SociocsSmsContents = Pick<Contents<SociocsMedia>, "text" | "media">;
/** What a channel by WhatsApp carries; the template is of the provider's own shape. */
export type SociocsWhatsappContents<Template> = Pick<Contents<never, Template>, "text" | "template">;

/** Text, and media by URL. */
export interface SociocsSmsChannel
  extends Channel<Pick<Targets, "to">, SociocsSmsContents, SociocsExtras, MessageAccepted> {}

/** Text alone. */
export interface SociocsTextChannel
  extends Channel<Pick<Targets, "to">, Pick<Contents, "text">, SociocsExtras, MessageAccepted> {}

/** Text, and templates of the provider's own shape. */
export interface SociocsWhatsappChannel<Template>
  extends Channel<Pick<Targets, "to">, SociocsWhatsappContents<Template>, SociocsExtras, MessageAccepted> {}

/** What a channel carries depends on its provider. */
export interface SociocsChannels {
  readonly twlo: SociocsSmsChannel;
  readonly tlnx: SociocsTextChannel;
  readonly twlowa: SociocsWhatsappChannel<TwilioTemplate>;
  readonly gswa: SociocsWhatsappChannel<GupshupTemplate>;
}

/** Sends through Sociocs. What a channel carries depends on its provider: media by Twilio SMS alone, templates by WhatsApp alone. */
export function sociocs<Provider extends keyof SociocsChannels>(
  client: Sociocs,
  settings: SociocsSettings<Provider>,
): SociocsChannels[Provider] {
  const rule = object<SociocsSettings<Provider>>(
    { provider: oneOf(...(Object.keys(channels) as Provider[])), channelKey: text },
    { userId: text },
  );
  const { provider, channelKey, userId } = readSettings("sociocs", settings, rule);
  return channels[provider](client, { channel_key: channelKey, ...given({ user_id: userId }) });
}

type Account = Pick<Message, "channel_key" | "user_id">;

const channels: {
  readonly [Provider in keyof SociocsChannels]: (
    client: Sociocs,
    account: Account,
  ) => SociocsChannels[Provider];
} = {
  twlo: (client, account) =>
    defineChannel({
      ...shared,
      contents: { text: plainText, media } satisfies Mapping<SociocsSmsContents>,
      send: (request, options) => deliver(client, { provider: "twlo", ...account, ...request }, options),
    }),
  tlnx: (client, account) =>
    defineChannel({
      ...shared,
      contents: { text: plainText },
      send: (request, options) => deliver(client, { provider: "tlnx", ...account, ...request }, options),
    }),
  twlowa: (client, account) =>
    defineChannel({
      ...shared,
      contents: whatsapp<TwilioTemplate>(),
      send: (request, options) => deliver(client, { provider: "twlowa", ...account, ...request }, options),
    }),
  gswa: (client, account) =>
    defineChannel({
      ...shared,
      contents: whatsapp<GupshupTemplate>(),
      send: (request, options) => deliver(client, { provider: "gswa", ...account, ...request }, options),
    }),
};

const shared = {
  vendor: "sociocs",
  targets: { to: carry(text, (to) => ({ to })) },
  extras: {
    sendAt: carry(date, (time) => ({ schedule: time.toISOString() })),
    saveContact: carry(saveContact, ({ name, listId, fields }) => ({
      ...given({ name }),
      contact_saving: { save: true, ...given({ list_id: listId, extra_fields: fields }) },
    })),
  } satisfies Mapping<SociocsExtras>,
};

const plainText = carry(text, (text) => ({ text }));

const media = carry(
  object<SociocsMedia>({ url: text, kind: oneOf("image", "video", "document") }, { caption: text }),
  ({ url, kind, caption }) => ({ ...mediaOf(url, kind), ...given({ text: caption }) }),
);

function mediaOf(url: string, kind: SociocsMedia["kind"]) {
  if (kind === "image") return { image_url: url };
  return kind === "video" ? { video_url: url } : { file_url: url };
}

function whatsapp<Template>() {
  return {
    text: plainText,
    template: carry(plain<Template>(), (template) => ({ template })),
  } satisfies Mapping<SociocsWhatsappContents<Template>>;
}

async function deliver(client: Sociocs, body: Message, options: CallWith): Promise<Sent<MessageAccepted>> {
  const raw = await client.sendMessage({ body }, options);
  const isScheduled = body.schedule !== undefined && Date.parse(body.schedule) > Date.now();
  return { id: raw.data.message_id, status: isScheduled ? "scheduled" : "accepted", raw };
}
