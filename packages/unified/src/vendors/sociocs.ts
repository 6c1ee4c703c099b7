import type { GupshupTemplate, Sociocs, TwilioTemplate } from "@trunkline/sociocs";
import type { TypesOf } from "../channel.js";
import type { SociocsChannel, SociocsChannels, SociocsMedia, SociocsSettings } from "../channels/sociocs.js";
import { carry, defineChannel, given, type Mapping } from "../mapping.js";
import { date, object, oneOf, plain, saveContact, text } from "../rules.js";

export type { SociocsChannel, SociocsChannels, SociocsMedia, SociocsSettings };

const mediaKind = oneOf("image", "video", "document");
const files = {
  image: (image_url: string) => ({ image_url }),
  video: (video_url: string) => ({ video_url }),
  document: (file_url: string) => ({ file_url }),
};
const media = carry(object<SociocsMedia>({ url: text, kind: mediaKind }, { caption: text }), (file) => ({
  provider: "twlo" as const,
  ...files[file.kind](file.url),
  ...given({ text: file.caption }),
}));
const words = <Provider extends string>(provider: Provider) => carry(text, (text) => ({ provider, text }));
const templateOf = <Template, Provider extends string>(provider: Provider) =>
  carry(plain<Template>(), (template) => ({ provider, template }));

const contents = {
  twlo: { text: words("twlo"), media },
  tlnx: { text: words("tlnx") },
  twlowa: { text: words("twlowa"), template: templateOf<TwilioTemplate, "twlowa">("twlowa") },
  gswa: { text: words("gswa"), template: templateOf<GupshupTemplate, "gswa">("gswa") },
} satisfies { readonly [P in keyof SociocsChannels]: Mapping<TypesOf<SociocsChannels[P]>["contents"]> };
const provider = oneOf(...(Object.keys(contents) as (keyof SociocsChannels)[]));

/** Makes a channel of a Sociocs client. Only Twilio SMS has media, and only WhatsApp has templates. */
export const sociocs = defineChannel({
  vendor: "sociocs",
  settings: object<SociocsSettings>({ provider, channelKey: text }, { userId: text }),
  recipients: { to: carry(text, (to) => ({ to })) },
  contents: ({ provider }) => contents[provider],
  extras: {
    sendAt: carry(date, (time) => ({ schedule: time.toISOString() })),
    saveContact: carry(saveContact, ({ name, listId, fields }) => ({
      ...given({ name }),
      contact_saving: { save: true, ...given({ list_id: listId, extra_fields: fields }) },
    })),
  },
  send: async (client: Sociocs, request, { channelKey, userId }, options) => {
    const body = { channel_key: channelKey, ...given({ user_id: userId }), ...request };
    const raw = await client.sendMessage({ body }, options);
    const isLater = request.schedule !== undefined && Date.parse(request.schedule) > Date.now();
    return { id: raw.data.message_id, status: isLater ? "scheduled" : "accepted", raw };
  },
}) as <Provider extends keyof SociocsChannels>(
  client: Sociocs,
  settings: SociocsSettings<Provider>,
) => SociocsChannels[Provider];
