import type { Message } from "@trunkline/sociocs";
import { beyondTypes, bodyRefusals, type Negative } from "../negative.js";
import { contacts } from "./sociocs-contacts.js";
import { messages } from "./sociocs-messages.js";
import { webhooks } from "./sociocs-webhooks.js";

const message = bodyRefusals<Message>("sendMessage");

const sms = { provider: "twlo", channel_key: "twlo_16317471111", to: "+16175551212" } as const;
const telnyx = { provider: "tlnx", channel_key: "tlnx_16317471111", to: "+16175551212" } as const;
const twilio = { provider: "twlowa", channel_key: "twlowa_16317471111", to: "+16175551212" } as const;
const gupshup = { provider: "gswa", channel_key: "gswa_16317471111", to: "+16175551212" } as const;
const { provider, channel_key, to } = sms;
const text = "hi";
const url = "https://example.com/a.png";
const template = { id: "HX0" };

export const negatives: readonly Negative[] = [
  // @ts-expect-error A message has a provider.
  message("R1: no provider", "", { channel_key, to, text }),
  // @ts-expect-error A message has a channel.
  message("R1: no channel_key", "", { provider, to, text }),
  // @ts-expect-error A message has a recipient.
  message("R1: no to", "", { provider, channel_key, text }),
  message("R1: an empty channel_key", "/channel_key", { ...sms, channel_key: "", text }, beyondTypes),
  message("R1: an empty to", "/to", { ...sms, to: "", text }, beyondTypes),
  // @ts-expect-error A recipient is text.
  message("R1: a number as to", "/to", { ...sms, to: 16175551212, text }),
  // @ts-expect-error A text is text.
  message("R1: null as text", "/text", { ...sms, text: null }),
  // @ts-expect-error The provider is one of four.
  message("R2: an unknown provider", "/provider", { provider: "sms", channel_key: "k", to, text }),
  // @ts-expect-error A message has a content.
  message("A1: no text on tlnx", "", telnyx),
  // @ts-expect-error Media goes with Twilio SMS alone.
  message("A1: image_url on tlnx", "/image_url", { ...telnyx, text, image_url: url }),
  // @ts-expect-error A message has a content.
  message("R3: no content on twlo", "", sms),
  // @ts-expect-error A message has a content.
  message("R3: no content on twlowa", "", twilio),
  // @ts-expect-error A message has a content.
  message("R3: no content on gswa", "", gupshup),
  message("R3: an empty text", "/text", { ...sms, text: "" }, beyondTypes),
  message("R3: an image_url that is no URL", "/image_url", { ...sms, image_url: "a.png" }, beyondTypes),
  // @ts-expect-error Media goes with Twilio SMS alone.
  message("R4: image_url on twlowa", "/image_url", { ...twilio, text, image_url: url }),
  // @ts-expect-error Media goes with Twilio SMS alone.
  message("R4: video_url on twlowa", "/video_url", { ...twilio, text, video_url: url }),
  // @ts-expect-error Media goes with Twilio SMS alone.
  message("R4: file_url on gswa", "/file_url", { ...gupshup, text, file_url: url }),
  // @ts-expect-error Media is no content of a WhatsApp message.
  message("R4: only image_url on gswa", "/image_url", { ...gupshup, image_url: url }, { also: ["/body"] }),
  // @ts-expect-error A template goes with WhatsApp alone.
  message("R5: template on twlo", "/template", { ...sms, template }, { also: ["/body"] }),
  // @ts-expect-error A template goes with WhatsApp alone.
  message("R5: template beside a text on twlo", "/template", { ...sms, text, template }),
  // @ts-expect-error A template has an id.
  message("R6: no id on gswa", "/template", { ...gupshup, template: { variables: { Body: { "1": "x" } } } }),
  message("R6: an empty id", "/template/id", { ...twilio, template: { id: "" } }, beyondTypes),
  // @ts-expect-error Twilio's variables are text.
  message("R8: nested variables", "/template/variables/Body", twilioVariables({ Body: { "1": "x" } })),
  // @ts-expect-error Twilio's variables are text.
  message("R8: a number as a variable", "/template/variables/1", twilioVariables({ "1": 5 })),
  message("R8: an empty variable", "/template/variables/1", twilioVariables({ "1": "" }), beyondTypes),
  message("A14: no variable", "/template/variables", twilioVariables({}), beyondTypes),
  // @ts-expect-error Gupshup's variables are grouped.
  message("R9: flat variables", "/template/variables/1", gupshupVariables({ "1": "x" })),
  // @ts-expect-error The names of the groups are case-sensitive.
  message("R9: a lower-case name", "/template/variables/media_url", gupshupVariables({ media_url: url })),
  // @ts-expect-error A group maps positions to text.
  message("R9: a text as a group", "/template/variables/Body", gupshupVariables({ Body: "x" })),
  message(
    "R9: an empty value",
    "/template/variables/Body/1",
    gupshupVariables({ Body: { "1": "" } }),
    beyondTypes,
  ),
  // @ts-expect-error Whether to save is a boolean.
  message("R10: a text as save", "/contact_saving/save", { ...sms, text, contact_saving: { save: "yes" } }),
  message("R10: a negative list_id", "/contact_saving/list_id", saving({ list_id: -1 }), beyondTypes),
  message("R10: a fraction as list_id", "/contact_saving/list_id", saving({ list_id: 1.5 }), beyondTypes),
  // @ts-expect-error The id of a list is a number.
  message("R10: a text as list_id", "/contact_saving/list_id", saving({ list_id: "1" })),
  // @ts-expect-error Extra fields have names.
  message("R10: a text as extra_fields", "/contact_saving/extra_fields", saving({ extra_fields: "x" })),
  // @ts-expect-error Saving a contact has three settings.
  message("R10: an unknown setting", "/contact_saving/listId", saving({ listId: 1 })),
  message("R12: no offset", "/schedule", { ...sms, text, schedule: "2026-12-25T11:00:00" }, beyondTypes),
  message("R12: no date-time", "/schedule", { ...sms, text, schedule: "tomorrow" }, beyondTypes),
  // @ts-expect-error The id of a user is text.
  message("R13: a number as user_id", "/user_id", { ...sms, text, user_id: 42 }),
  // @ts-expect-error The vendor removed image_urls from its page.
  message("A3: image_urls", "/image_urls", { ...sms, text, image_urls: [url] }),
  // @ts-expect-error A message is an object.
  message("no message but a list of them", "", [{ ...sms, text }]),
  ...messages,
  ...contacts,
  ...webhooks,
];

type TwilioVariables = NonNullable<Extract<Message, { provider: "twlowa" }>["template"]>["variables"];
type GupshupVariables = NonNullable<Extract<Message, { provider: "gswa" }>["template"]>["variables"];
type ContactSaving = NonNullable<Message["contact_saving"]>;

function twilioVariables(variables: NonNullable<TwilioVariables>): Message {
  return { ...twilio, template: { ...template, variables } };
}

function gupshupVariables(variables: NonNullable<GupshupVariables>): Message {
  return { ...gupshup, template: { ...template, variables } };
}

function saving(contact_saving: ContactSaving): Message {
  return { ...sms, text, contact_saving };
}
