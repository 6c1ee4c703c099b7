import type { Message } from "@trunkline/konnek";
import { acceptances, type Positive } from "../negative.js";

const path = { channel: "whatsapp", clientID: "client-1" };
const accept = acceptances<{ readonly path: typeof path; readonly body: Message }>("sendMessage");
const message = (name: string, body: Message): Positive => accept(name, { path, body });

const rest = { id: "3c0b1912-0000-4000-8000-000000000001", times: 1699594688, recipient: "6281200000000" };
const timestamp = "2023-11-10T12:38:08.153726382+07:00";
const base = { ...rest, timestamp };
const button = [
  { key: "btn1", title: "Button 1" },
  { key: "btn2", title: "Button 2" },
];
const actions = [{ key: "sec1act1", title: "Action 1", description: "Description action 1" }];
const sections = [{ title: "Section 1", description: "Description section 1", actions }];
const url = "https://cdn.example.com/promo.jpg";
const text = { type: "text", body: { text: "Hello from Konnek." } } as const;
const footer = { title: "Konnek", text: "Reply any time" };

export const positives: readonly Positive[] = [
  message("text", { ...base, reply_id: "", reply_token: "", ...text }),
  message("text in the sample's spelling", { ...rest, timestampt: timestamp, ...text }),
  message("A1: both spellings", { ...base, timestampt: timestamp, ...text }),
  message("image", { ...base, type: "image", body: { text: "Promo", media: { url, name: "promo.jpg" } } }),
  message("A5: voice", { ...base, type: "voice", body: { media: { url } } }),
  message("A5: document", { ...base, type: "document", body: { media: { url } } }),
  message("location", {
    ...base,
    type: "location",
    body: { location: { latitude: -6.2, longitude: 106.8 } },
  }),
  message("A19: the poles", {
    ...base,
    type: "location",
    body: { location: { latitude: -90, longitude: 180 } },
  }),
  message("buttons with header and footer", {
    ...base,
    type: "button",
    body: { text: "Choose one", button },
    header: { type: "image", media_url: url },
    footer,
  }),
  message("list", {
    ...base,
    type: "list",
    body: { text: "Menu", list: { title: "Open menu", sections } },
    header: { type: "text", text: "Services" },
    footer,
  }),
  message("A12: times as in the sample", { ...base, ...text, times: 0 }),
  accept("a path that has to be encoded", {
    path: { channel: "a/b?c#d", clientID: "e f%20" },
    body: { ...base, ...text },
  }),
];
