import type { Campaign } from "@trunkline/yeastar";
import { beyondTypes, bodyRefusals, type Negative } from "../negative.js";

const campaign = bodyRefusals<Campaign>("createCampaign");

const channel = { channel_type: "sms", omnichannel_id: 1, sender: 1 } as const;
const number_list = [{ number: "+14155552671" }];
const numbers: { recipient_type: "input"; number_list: { number: string }[] } = {
  recipient_type: "input",
  number_list,
};
const phonebook = {
  recipient_type: "phonebook",
  recipient_id: 2,
  recipient_num_type: "mobile_number",
} as const;
const text = { content_type: "text", content: "Hello" } as const;
const now = { send_type: "immediately", send_mode: "direct" } as const;
const name = "July promo";
const valid = { name, ...channel, ...numbers, ...text, ...now } as const;
const toMessage = { sender_type: 9, session_id: 3077, msg_body: "Hello" };
// Each member of a message is unknown here, and neither recipients nor a content are given.
const othersTold = [...Object.keys(toMessage).map((member) => `/body/${member}`), "/body", "/body"];

export const campaigns: readonly Negative[] = [
  // @ts-expect-error A campaign has a name.
  campaign("no name", "", { ...channel, ...numbers, ...text, ...now }),
  campaign("an empty name", "/name", { ...valid, name: "" }, beyondTypes),
  // @ts-expect-error A campaign goes by SMS or WhatsApp.
  campaign("an unknown channel_type", "/channel_type", { ...valid, channel_type: "facebook" }),
  // @ts-expect-error The sender is a number here.
  campaign("A14: a text as sender", "/sender", { ...valid, sender: "1" }),
  // @ts-expect-error The recipients come from one of two places.
  campaign("an unknown recipient_type", "/recipient_type", { ...valid, recipient_type: "list" }),
  // @ts-expect-error The numbers are given.
  campaign("C1: no number_list", "", { name, ...channel, recipient_type: "input", ...text, ...now }),
  // @ts-expect-error A number stands in an object.
  campaign("C1: plain numbers", "/number_list/0", { ...valid, number_list: ["+14155552671"] }),
  campaign(
    "C1: an empty number",
    "/number_list/0/number",
    { ...valid, number_list: [{ number: "" }] },
    beyondTypes,
  ),
  // @ts-expect-error A phonebook is named.
  campaign("C2: no recipient_id", "", {
    name,
    ...channel,
    ...phonebook,
    recipient_id: undefined,
    ...text,
    ...now,
  }),
  // @ts-expect-error Contacts have many numbers.
  campaign("C2: no recipient_num_type", "", {
    name,
    ...channel,
    recipient_type: "phonebook",
    recipient_id: 2,
    ...text,
    ...now,
  }),
  // @ts-expect-error The numbers of a contact are of nine types.
  campaign("C2: an unknown type of number", "/recipient_num_type", { ...valid, recipient_num_type: "fax" }),
  // @ts-expect-error A text is given.
  campaign("C3: no content of a text", "", { name, ...channel, ...numbers, content_type: "text", ...now }),
  // @ts-expect-error A document is given.
  campaign("C3: no content of a document", "", {
    name,
    ...channel,
    ...numbers,
    content_type: "document",
    ...now,
  }),
  // @ts-expect-error A text is no template.
  campaign("C4: no msg_param", "", { ...valid, content_type: "template" }),
  // @ts-expect-error A schedule has a time.
  campaign("C5: no send_time", "", { ...valid, send_type: "schedule" }),
  campaign(
    "C5: a fraction as send_time",
    "/send_time",
    { ...valid, send_type: "schedule", send_time: 0.5 },
    beyondTypes,
  ),
  // @ts-expect-error A session is made or not.
  campaign("an unknown send_mode", "/send_mode", { ...valid, send_mode: "auto" }),
  // @ts-expect-error The members of a message are none of a campaign.
  campaign("A1: a message as a campaign", "", toMessage, { also: othersTold }),
];
