import type {
  MessageAccepted,
  TemplateButtonParameter,
  TemplateHeaderParameter,
  WhatsappTemplateMessage,
} from "@trunkline/yeastar";
import type { Capabilities, ChannelOf, TemplateValues } from "../index.js";

/** What a Yeastar channel needs besides its client. */
export interface YeastarSettings<Type extends string = string> {
  /** The message channel, such as `twilio`, `facebook` or `whatsapp`. */
  readonly channel: Type;
  /** The DID number that is bound to the channel. */
  readonly didNumber: string;
  /** The number of the extension that sends. Without it, the API sends. */
  readonly extension?: string;
}

const all = {
  ...{ number: true, id: true, conversationId: true, text: true },
  file: { maxBytes: 104_857_600 },
  reference: { maxLength: 127 },
  media: "Yeastar takes no URL; upload the file",
} as const satisfies Capabilities;

/** What a channel carries, and why it does not carry the rest, by the message channel. */
export const yeastarCapabilities = {
  whatsapp: { ...all, template: true },
  other: { ...all, template: "Yeastar has templates for the channel whatsapp only" },
} as const satisfies Readonly<Record<string, Capabilities>>;

/** A WhatsApp template, as `listWhatsappTemplates` shows it, with the values of its variables. */
export interface YeastarTemplateValues
  extends Pick<WhatsappTemplateMessage, "id" | "template_id" | "name" | "language"> {
  /** The values of the body's variables: a list for a template of the format `POSITIONAL`, by name for `NAMED`. */
  readonly body: TemplateValues;
  /** The values of the header, in the vendor's own form. */
  readonly header?: readonly TemplateHeaderParameter[];
  /** One for each button, in the template's order, in the vendor's own form. */
  readonly buttons?: readonly TemplateButtonParameter[];
}

/** Text and uploaded files, to a recipient or into a conversation. */
export interface YeastarChannel
  extends ChannelOf<"yeastar", (typeof yeastarCapabilities)["other"], MessageAccepted> {}

/** Text, uploaded files and templates, to a recipient or into a conversation. */
export interface YeastarWhatsappChannel
  extends ChannelOf<
    "yeastar",
    (typeof yeastarCapabilities)["whatsapp"],
    MessageAccepted,
    WhatsappTemplateMessage | YeastarTemplateValues
  > {}
