import type { Message } from "@trunkline/sociocs";
import { acceptances, type Positive } from "../negative.js";

const accept = acceptances<{ readonly body: Message }>("sendMessage");
const message = (name: string, body: Message): Positive => accept(name, { body });

const sms = { provider: "twlo", channel_key: "twlo_16317471111", to: "+16175551212" } as const;
const twilio = { provider: "twlowa", channel_key: "twlowa_16317471111", to: "16175551212" } as const;
const gupshup = { provider: "gswa", channel_key: "gswa_16317471111", to: "16175551212" } as const;
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

export const positives: readonly Positive[] = [
  message("S1: text only, as the vendor prints it", {
    provider: "twlo",
    channel_key: "your_channel_key",
    to: "phone_number",
    name: "recipient_name",
    text,
  }),
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
];
