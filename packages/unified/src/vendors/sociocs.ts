import type { GupshupTemplate, Message, Sociocs, TwilioTemplate } from "@trunkline/sociocs";
import { defineChannel, type SendOptions } from "../channel.js";
import type { Media, SaveContact } from "../contents.js";
import type { ReceiptStatus } from "../receipt.js";
import { refuse } from "../refuse.js";

/** What a Sociocs channel needs besides its client. */
export interface SociocsSettings<Provider extends Message["provider"]> {
  /** `twlo`: Twilio SMS; `twlowa`: Twilio WhatsApp; `gswa`: Gupshup WhatsApp. */
  readonly provider: Provider;
  /** The channel's key, from Profile & settings, API. */
  readonly channelKey: string;
  /** The Sociocs user who is shown as the sender. */
  readonly userId?: string;
}

const extras = {
  /** When to send the message. */
  sendAt: (time: Date) => ({ schedule: time.toISOString() }),
  /** Keeps the recipient as a contact. */
  saveContact: ({ name, listId, fields }: SaveContact) => ({
    ...(name !== undefined && { name }),
    contact_saving: {
      save: true,
      ...(listId !== undefined && { list_id: listId }),
      ...(fields && { extra_fields: { ...fields } }),
    },
  }),
};

/** Sends through Sociocs. What a channel carries depends on its provider: media by SMS alone, templates by WhatsApp alone. */
export function sociocs(client: Sociocs, settings: SociocsSettings<"twlo">): ReturnType<typeof twilioSms>;
export function sociocs(
  client: Sociocs,
  settings: SociocsSettings<"twlowa">,
): ReturnType<typeof twilioWhatsapp>;
export function sociocs(
  client: Sociocs,
  settings: SociocsSettings<"gswa">,
): ReturnType<typeof gupshupWhatsapp>;
export function sociocs(client: Sociocs, settings: SociocsSettings<Message["provider"]>) {
  const { provider } = settings;
  switch (provider) {
    case "twlo":
      return twilioSms(client, { ...settings, provider });
    case "twlowa":
      return twilioWhatsapp(client, { ...settings, provider });
    case "gswa":
      return gupshupWhatsapp(client, { ...settings, provider });
    default:
      throw refuse("sociocs", [{ field: "/provider", message: "must be one of twlo, twlowa, gswa" }]);
  }
}

/** Sends by Twilio SMS through Sociocs: text and media by URL. */
function twilioSms(client: Sociocs, settings: SociocsSettings<"twlo">) {
  const provider = settings.provider;
  return defineChannel({
    vendor: "sociocs",
    contents: {
      text: (text: string) => ({ provider, text }),
      media: ({ url, kind, caption }: Media) => ({
        provider,
        ...mediaOf(url, kind),
        ...(caption !== undefined && { text: caption }),
      }),
    },
    extras,
    continuesConversations: false,
    send: ({ to }, content, extra, options) =>
      deliver(client, { ...accountOf(settings), to, ...content, ...extra }, options),
  });
}

/** Sends by Twilio WhatsApp through Sociocs: text and Twilio's templates. */
function twilioWhatsapp(client: Sociocs, settings: SociocsSettings<"twlowa">) {
  const provider = settings.provider;
  return defineChannel({
    vendor: "sociocs",
    contents: {
      text: (text: string) => ({ provider, text }),
      template: (template: TwilioTemplate) => ({ provider, template }),
    },
    extras,
    continuesConversations: false,
    send: ({ to }, content, extra, options) =>
      deliver(client, { ...accountOf(settings), to, ...content, ...extra }, options),
  });
}

/** Sends by Gupshup WhatsApp through Sociocs: text and Gupshup's templates. */
function gupshupWhatsapp(client: Sociocs, settings: SociocsSettings<"gswa">) {
  const provider = settings.provider;
  return defineChannel({
    vendor: "sociocs",
    contents: {
      text: (text: string) => ({ provider, text }),
      template: (template: GupshupTemplate) => ({ provider, template }),
    },
    extras,
    continuesConversations: false,
    send: ({ to }, content, extra, options) =>
      deliver(client, { ...accountOf(settings), to, ...content, ...extra }, options),
  });
}

function mediaOf(url: string, kind: Media["kind"]) {
  if (kind === "image") return { image_url: url };
  return kind === "video" ? { video_url: url } : { file_url: url };
}

function accountOf({ channelKey, userId }: SociocsSettings<Message["provider"]>) {
  return { channel_key: channelKey, ...(userId !== undefined && { user_id: userId }) };
}

async function deliver(client: Sociocs, body: Message, options: SendOptions) {
  const raw = await client.sendMessage({ body }, options);
  const isScheduled = body.schedule !== undefined && Date.parse(body.schedule) > Date.now();
  const status: ReceiptStatus = isScheduled ? "scheduled" : "accepted";
  return { vendor: "sociocs", id: raw.data.message_id, status, raw };
}
