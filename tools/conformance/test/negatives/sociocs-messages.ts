import type {
  BulkMessage,
  BulkMessageSchedule,
  IncomingMessage,
  ListMessagesRequest,
  SearchMessagesRequest,
} from "@trunkline/sociocs";
import { beyondTypes, bodyRefusals, type Negative, refusals } from "../negative.js";

const bulk = bodyRefusals<BulkMessage>("createBulkMessage");
const reschedule = bodyRefusals<BulkMessageSchedule>("rescheduleBulkMessage", {
  path: { job_id: "Xyz12345" },
});
const incoming = bodyRefusals<IncomingMessage>("saveIncomingMessage");
const list = refusals<ListMessagesRequest>("listMessages");
const search = refusals<SearchMessagesRequest>("searchMessages");

const sms = { provider: "twlo", channel_key: "twlo_16317471111" } as const;
const { provider, channel_key } = sms;
const recipients = [{ to: "+16175551212" }];
const valid = { ...sms, recipients, text: "hi" };
const from = "+16175551212";
const text = "hi";
const url = "https://example.com/a.png";

export const messages: readonly Negative[] = [
  // @ts-expect-error A bulk message has a provider.
  bulk("B1: no provider", "", { channel_key, recipients, text }),
  // @ts-expect-error A bulk message has a channel.
  bulk("B1: no channel_key", "", { provider, recipients, text }),
  // @ts-expect-error A bulk message has recipients.
  bulk("B1: no recipients", "", { ...sms, text }),
  bulk("B1: an empty list of recipients", "/recipients", { ...sms, recipients: [], text }, beyondTypes),
  // @ts-expect-error The provider is one of four.
  bulk("an unknown provider", "/provider", { ...sms, provider: "sms", recipients, text }),
  // @ts-expect-error Recipients are a list.
  bulk("A16: a text as recipients", "/recipients", { ...sms, recipients: from, text }),
  // @ts-expect-error A recipient is an object.
  bulk("A16: a text as a recipient", "/recipients/0", { ...sms, recipients: [from], text }),
  // @ts-expect-error A recipient has a phone number.
  bulk("A16: no to", "/recipients/0", { ...sms, recipients: [{ name: "John" }], text }),
  // @ts-expect-error A recipient has no other members.
  bulk("A16: a text of its own", "/recipients/0/text", { ...sms, recipients: [{ to: from, text }], text }),
  // @ts-expect-error A bulk message has a content.
  bulk("B2: no content", "", { ...sms, recipients }),
  bulk("B2: an empty text", "/text", { ...sms, recipients, text: "" }, beyondTypes),
  bulk("B2: a file_url that is no URL", "/file_url", { ...sms, recipients, file_url: "a.pdf" }, beyondTypes),
  // @ts-expect-error The vendor's page has no template.
  bulk("B2: a template", "/template", { ...sms, recipients, text, template: { id: "HX0" } }),
  // @ts-expect-error The vendor's page has no image_urls among the parameters.
  bulk("A2: image_urls", "/image_urls", { ...sms, recipients, text, image_urls: [url] }),
  bulk(
    "B3: no offset",
    "/schedule",
    { ...sms, recipients, text, schedule: "2026-12-25T11:00:00" },
    beyondTypes,
  ),
  // @ts-expect-error Whether duplicates are allowed is a boolean.
  bulk("a text as a boolean", "/duplicates_allowed", { ...valid, duplicates_allowed: "no" }),
  reschedule("B3: a day as schedule", "/schedule", { schedule: "2026-12-25" }, beyondTypes),
  // @ts-expect-error A job has nothing else to change.
  reschedule("another text", "/text", { text }),
  // @ts-expect-error Incoming messages are saved for Twilio SMS alone.
  incoming("I1: twlowa", "/provider", { ...sms, provider: "twlowa", from, text }),
  // @ts-expect-error An incoming message has a channel.
  incoming("I2: no channel_key", "", { provider, from, text }),
  // @ts-expect-error An incoming message has a sender.
  incoming("I2: no from", "", { ...sms, text }),
  // @ts-expect-error An incoming message has a text.
  incoming("I2: no text", "", { ...sms, from }),
  // @ts-expect-error An incoming message has a text, also beside media.
  incoming("I2: only media", "", { ...sms, from, media_url: url, media_type: "image/png" }),
  // @ts-expect-error Media has a type.
  incoming("I3: no media_type", "", { ...sms, from, text, media_url: url }),
  incoming(
    "I3: a media_url that is no URL",
    "/media_url",
    { ...sms, from, text, media_url: "a.png", media_type: "image/png" },
    beyondTypes,
  ),
  // @ts-expect-error What is saved has no recipient of its own.
  incoming("a recipient", "/to", { ...sms, from, text, to: from }),
  list(
    "a date-time as start_date",
    "/query/start_date",
    { query: { start_date: "2024-01-01T00:00:00Z" } },
    beyondTypes,
  ),
  list("a day that is none", "/query/end_date", { query: { end_date: "2024-02-30" } }, beyondTypes),
  // @ts-expect-error What to search for is given.
  search("no text", "/query", { query: { direction: "both" } }),
  // @ts-expect-error The directions are named.
  search("an unknown direction", "/query/direction", { query: { text, direction: "outgoing" } }),
  search("a date in words", "/query/start_date", { query: { text, start_date: "yesterday" } }, beyondTypes),
];
