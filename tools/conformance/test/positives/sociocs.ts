import type {
  BulkMessage,
  ContactBatch,
  IncomingMessage,
  ListMessagesRequest,
  Message,
  UpdateContactRequest,
  WebhookSubscription,
} from "@trunkline/sociocs";
import { acceptances, type Positive } from "../negative.js";

const accept = acceptances<{ readonly body: Message }>("sendMessage");
const message = (name: string, body: Message): Positive => accept(name, { body });
const bulk = acceptances<{ readonly body: BulkMessage }>("createBulkMessage");
const incoming = acceptances<{ readonly body: IncomingMessage }>("saveIncomingMessage");
const addContacts = acceptances<{ readonly body: ContactBatch }>("addContacts");
const updateContact = acceptances<UpdateContactRequest>("updateContact");
const listMessages = acceptances<ListMessagesRequest>("listMessages");
const subscribe = acceptances<{ readonly body: WebhookSubscription }>("createWebhookSubscription");

const sms = { provider: "twlo", channel_key: "twlo_16317471111", to: "+16175551212" } as const;
const twilio = { provider: "twlowa", channel_key: "twlowa_16317471111", to: "16175551212" } as const;
const gupshup = { provider: "gswa", channel_key: "gswa_16317471111", to: "16175551212" } as const;
const line = { provider: "twlo", channel_key: sms.channel_key } as const;
const gupshupLine = { provider: "gswa", channel_key: gupshup.channel_key } as const;
const text = "message";
const url = "https://example.com/a.png?x=1&y=2#z";
const schedule = "2026-12-25T11:00:00-04:00";
const variables = { "1": "John", "2": "john@example.com", "3": "11-Jul-2024" };
const groups = {
  MEDIA_URL: "https://placehold.co/600x400",
  Header: { "1": "John" },
  Body: { "1": "john@example.com", "2": "11-Jul-2024" },
  Buttons: { "1": "Quick Reply Text" },
};
const extra_fields = { email_address: "john@example.com", id: 987123 };
const contact_saving = { save: true, list_id: 10001, extra_fields };
const recipients = [{ to: "phone_number_1", name: "recipient_name_1" }, { to: "phone_number_2" }];
const phone_number = "16175551212";
const records = Array.from({ length: 10_000 }, () => ({ phone_number }));
const subscription = {
  platform: "salesforce",
  channel_key: "twlo_16311113333",
  subscriber_reference_id: "ABC1234567890XYZ",
  webhook_url: "https://example.com/incoming",
};
const from = "+16175551212";
const file = { media_url: url, media_type: "application/pdf" };

export const positives: readonly Positive[] = [
  message("S1: text only, as the vendor prints it", {
    provider: "twlo",
    channel_key: "your_channel_key",
    to: "phone_number",
    name: "recipient_name",
    text,
  }),
  message("A1: text by tlnx", { ...sms, provider: "tlnx", text, contact_saving, schedule }),
  message("S2: text and image", { ...sms, name: "recipient_name", text, image_url: url }),
  message("S3: image only", { ...sms, name: "recipient_name", image_url: url }),
  message("S4: Twilio WhatsApp template", { ...twilio, name: "John", template: { id: "HX0", variables } }),
  message("S5: Gupshup WhatsApp template", { ...gupshup, template: { id: "c6", variables: groups } }),
  message("S6: everything optional", { ...sms, name: "John", text, contact_saving, schedule, user_id: "42" }),
  message("A7: text and template", { ...twilio, text, template: { id: "HX0" } }),
  message("A7: all media at once", { ...sms, image_url: url, video_url: url, file_url: url }),
  message("A14: a template without variables", { ...gupshup, template: { id: "c6" } }),
  message("R10: nothing said about saving", { ...sms, text, contact_saving: {} }),
  message("R10: all contacts", { ...gupshup, text, contact_saving: { save: false, list_id: 0 } }),
  message("R12: a schedule in UTC", { ...twilio, text, schedule: "2026-12-25T11:00:00Z" }),
  bulk("S10: a scheduled text", { body: { ...line, recipients, text, schedule } }),
  bulk("A1: a bulk text by tlnx, with a dynamic field", {
    body: { ...line, provider: "tlnx", recipients, text: "Dear {{CUSTOMER_NAME}}" },
  }),
  bulk("B2: media on WhatsApp", {
    body: { ...gupshupLine, recipients, image_url: url, video_url: url, file_url: url },
  }),
  bulk("B3: a schedule in the past", {
    body: { ...line, recipients, text, schedule: "2006-01-02T15:04:05-04:00" },
  }),
  incoming("S14: with a file", { body: { ...line, from, name: "Jane", text, ...file } }),
  incoming("I3: a media_type alone", { body: { ...line, from, text, media_type: "image/png" } }),
  addContacts("10,000 records", { body: { records } }),
  updateContact("a phone number with a plus", { path: { phone_number: from }, body: { extra_fields } }),
  listMessages("dates that are both left to the vendor", {}),
  listMessages("a leap day", { query: { start_date: "2024-02-29", end_date: "2024-03-01" } }),
  subscribe("S11: everything", {
    body: {
      ...subscription,
      provider: "twlo",
      events: ["messages", "status_updates"],
      subevents: { status_updates: ["sent", "failed"] },
      secret: "My Shared Secret",
    },
  }),
  subscribe("A1: tlnx", {
    body: { ...subscription, provider: "tlnx", subevents: { status_updates: ["delivery_failed"] } },
  }),
];
