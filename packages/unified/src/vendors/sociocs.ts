import type { Message, Sociocs } from "@trunkline/sociocs";
import { type SociocsChannels, type SociocsSettings, sociocsCapabilities } from "../channels/sociocs.js";
import { sociocsEvents } from "../events/sociocs.js";
import type { ReadEvents } from "../index.js";
import { defineChannel, given, object, oneOf, text } from "../mapping.js";
import { type SociocsTemplate, sociocsTemplate } from "../parts/sociocs.js";

export type {
  GupshupTemplateValues,
  SociocsChannels,
  SociocsGupshupWhatsapp,
  SociocsSettings,
  SociocsTelnyxSms,
  SociocsTwilioSms,
  SociocsTwilioWhatsapp,
  TwilioTemplateValues,
} from "../channels/sociocs.js";

export { sociocsCapabilities, sociocsEvents };

const files = { image: "image_url", video: "video_url", document: "file_url" } as const;
const provider = oneOf(...(Object.keys(sociocsCapabilities) as (keyof SociocsChannels)[]));

/** Makes a channel of a Sociocs client. Only Twilio SMS has media, and only WhatsApp has templates. */
export const sociocs = defineChannel({
  vendor: "sociocs",
  settings: object<SociocsSettings>({ provider, channelKey: text }, { userId: text }),
  capabilities: ({ provider }: SociocsSettings) => sociocsCapabilities[provider],
  mapping: {
    number: (to) => ({ to }),
    text: (text) => ({ text }),
    media: ({ url, kind, caption }) => ({ [files[kind]]: url, ...given({ text: caption }) }),
    template: (template: SociocsTemplate, { settings, options }) => ({
      template: sociocsTemplate(template, settings, options.tag),
    }),
    sendAt: (time) => ({ schedule: time.toISOString() }),
    saveContact: ({ name, listId, fields }) => ({
      ...given({ name }),
      contact_saving: { save: true, ...given({ list_id: listId, extra_fields: fields }) },
    }),
  },
  send: (client: Sociocs, request, { provider, channelKey, userId }, options) => {
    const account = { provider, channel_key: channelKey, ...given({ user_id: userId }) };
    // What goes with which provider is in the table, and the client checks it once more.
    return client.sendMessage({ body: { ...account, ...request } as Message }, options);
  },
  reconcile: async (...doubt) => (await import("../reconcile/sociocs.js")).reconcileSociocs(...doubt),
  receipt: ({ data }) => ({ id: data.message_id, status: "queued" }),
}) as <Provider extends keyof SociocsChannels>(
  client: Sociocs,
  settings: SociocsSettings<Provider>,
  events?: ReadEvents,
) => SociocsChannels[Provider];
