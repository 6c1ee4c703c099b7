import type {
  ButtonMessage,
  Footer,
  Header,
  ListMessage,
  ListSection,
  Location,
  MediaMessage,
  Message,
  SendMessageRequest,
  TextMessage,
} from "@trunkline/konnek";
import { beyondTypes, bodyRefusals, type Negative, refusals } from "../negative.js";

const path = { channel: "whatsapp", clientID: "client-1" };
const send = refusals<SendMessageRequest>("sendMessage");
const message = bodyRefusals<Message>("sendMessage", { path });

const times = 1699594688;
const timestamp = "2023-11-10T12:38:08+07:00";
const base = { id: "3c0b1912", times, timestamp, recipient: "6281200000000" };
const { id, recipient } = base;
const text = { type: "text", body: { text: "hi" } } as const;
const button = { key: "btn1", title: "Button 1" };
const action = { key: "sec1act1", title: "Action 1", description: "Description action 1" };
const section = { title: "Section 1", description: "Description section 1", actions: [action] };
const url = "https://cdn.example.com/promo.jpg";
const first = "/body/list/sections/0";
const footer = { title: "Konnek", text: "Reply any time" };
const dots = { ...beyondTypes, beyondSchema: "dots make another path" };

export const negatives: readonly Negative[] = [
  // @ts-expect-error A message goes over a channel.
  send("no channel", "/path", { path: { clientID: "client-1" }, body: { ...base, ...text } }),
  send("an empty channel", "/path/channel", to({ ...path, channel: "" }), beyondTypes),
  send("dots as clientID", "/path/clientID", to({ ...path, clientID: ".." }), dots),
  // @ts-expect-error A message has a body.
  send("no body", "", { path }),

  // @ts-expect-error A message has an id.
  message("B1: no id", "", { times, timestamp, recipient, ...text }),
  message("B1: a blank id", "/id", { ...base, ...text, id: "" }, beyondTypes),
  // @ts-expect-error A message has times.
  message("B1: no times", "", { id, timestamp, recipient, ...text }),
  message("B1: a fraction as times", "/times", { ...base, ...text, times: 0.5 }, beyondTypes),
  // @ts-expect-error A message has a recipient.
  message("B1: no recipient", "", { id, times, timestamp, ...text }),
  message("B1: a blank recipient", "/recipient", { ...base, ...text, recipient: "" }, beyondTypes),
  // @ts-expect-error A message has a type.
  message("B1: no type", "", { ...base, body: text.body }),
  // @ts-expect-error The type is one of nine.
  message("B1: an unknown type", "/type", { ...base, ...text, type: "sticker" }),
  // @ts-expect-error A message has a timestamp, in either spelling.
  message("B2: no timestamp", "", { id, times, recipient, ...text }),
  message("B2: a timestamp without offset", "/timestamp", stamped("2023-11-10T12:38:08"), beyondTypes),
  // @ts-expect-error A text message has a body.
  message("A6: no body", "", { ...base, type: "text" }),
  // @ts-expect-error A text message has a text.
  message("B3: no text", "/body", { ...base, type: "text", body: {} }),
  message("B3: a blank text", "/body/text", { ...base, type: "text", body: { text: "" } }, beyondTypes),
  // @ts-expect-error A text message has no media.
  message("A11: media in a text", "/body/media", texts({ text: "hi", media: { url } })),
  // @ts-expect-error Media has a URL.
  message("B4: no url", "/body/media", media({ name: "promo.jpg" })),
  // @ts-expect-error A media message has media.
  message("B4: a text for a video", "/body", { ...base, type: "video", body: { text: "Promo" } }),
  message("B4: a blank url", "/body/media/url", media({ url: "" }), beyondTypes),
  message("B4: a path as url", "/body/media/url", media({ url: "promo.jpg" }), beyondTypes),
  // @ts-expect-error A place has a latitude.
  message("B5: no latitude", "/body/location", place({ longitude: 1 })),
  // @ts-expect-error A place has a longitude.
  message("B5: no longitude", "/body/location", place({ latitude: 1 })),
  message(
    "A19: beyond the pole",
    "/body/location/latitude",
    place({ latitude: 90.1, longitude: 0 }),
    beyondTypes,
  ),
  message(
    "A19: beyond the date line",
    "/body/location/longitude",
    place({ latitude: 0, longitude: -181 }),
    beyondTypes,
  ),
  // @ts-expect-error A place is given in numbers.
  message("B5: a text as latitude", "/body/location/latitude", place({ latitude: "-6.2", longitude: 1 })),
  message("B6: no buttons", "/body/button", buttons([]), beyondTypes),
  // @ts-expect-error Buttons are a list, whatever the vendor's table says.
  message("A4: an object as buttons", "/body/button", buttons(button)),
  // @ts-expect-error A button has a title.
  message("B6: no title", "/body/button/0", buttons([{ key: "btn1" }])),
  message("B6: a blank key", "/body/button/0/key", buttons([{ ...button, key: "" }]), beyondTypes),
  message(
    "B6: a blank title",
    "/body/button/1/title",
    buttons([button, { ...button, title: "" }]),
    beyondTypes,
  ),
  message("B7: no sections", "/body/list/sections", list([]), beyondTypes),
  message("B7: a blank title", "/body/list/title", list([section], ""), beyondTypes),
  // @ts-expect-error A section has a description.
  message("B8: no description", first, list([{ title: "Section 1", actions: [action] }])),
  message("B8: no actions", `${first}/actions`, list([{ ...section, actions: [] }]), beyondTypes),
  message("B8: a blank title", `${first}/title`, list([{ ...section, title: "" }]), beyondTypes),
  message("B8: a blank action", `${first}/actions/0/key`, list([withAction({ key: "" })]), beyondTypes),
  // @ts-expect-error A header goes with buttons and lists.
  message("H0: a header above a text", "/header", { ...base, ...text, header: { type: "text", text: "hi" } }),
  // @ts-expect-error A footer goes with buttons and lists.
  message("H0: a footer below a text", "/footer", { ...base, ...text, footer }),
  // @ts-expect-error The type of a header is one of four.
  message("H1: an unknown type", "/header/type", framed({ type: "audio", media_url: url })),
  // @ts-expect-error A text header has a text.
  message("H1: no text", "/header", framed({ type: "text" })),
  message("H1: a blank text", "/header/text", framed({ type: "text", text: "" }), beyondTypes),
  // @ts-expect-error A media header has a URL.
  message("H2: no media_url", "/header", framed({ type: "image" })),
  message(
    "H2: a blank media_url",
    "/header/media_url",
    framed({ type: "video", media_url: "" }),
    beyondTypes,
  ),
  // @ts-expect-error A footer has a text.
  message("F1: no text", "/footer", framed(undefined, { title: "Konnek" })),
  message("F1: a blank title", "/footer/title", framed(undefined, { ...footer, title: "" }), beyondTypes),
  // @ts-expect-error A message has no such member.
  message("an unknown member", "/replyId", { ...base, ...text, replyId: "1" }),
];

function to(other: SendMessageRequest["path"]): SendMessageRequest {
  return { path: other, body: { ...base, ...text } };
}

function texts(body: TextMessage["body"]): Message {
  return { ...base, type: "text", body };
}

function stamped(other: string): Message {
  return { ...base, ...text, timestamp: other };
}

function media(its: MediaMessage["body"]["media"]): Message {
  return { ...base, type: "image", body: { media: its } };
}

function place(location: Location): Message {
  return { ...base, type: "location", body: { location } };
}

function buttons(its: ButtonMessage["body"]["button"]): Message {
  return { ...base, type: "button", body: { button: its } };
}

function list(sections: ListMessage["body"]["list"]["sections"], title = "Open menu"): Message {
  return { ...base, type: "list", body: { list: { title, sections } } };
}

function withAction(its: Partial<typeof action>): ListSection {
  return { ...section, actions: [{ ...action, ...its }] };
}

function framed(header?: Header, its: Footer = footer): Message {
  return { ...base, type: "button", body: { button: [button] }, ...(header && { header }), footer: its };
}
