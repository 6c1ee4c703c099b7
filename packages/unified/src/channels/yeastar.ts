import type { MessageAccepted, WhatsappTemplateMessage } from "@trunkline/yeastar";
import type { ChannelOf, Contents } from "../index.js";

/** What a Yeastar channel needs besides its client. */
export interface YeastarSettings<Type extends string = string> {
  /** The message channel, such as `twilio`, `facebook` or `whatsapp`. */
  readonly channel: Type;
  /** The DID number that is bound to the channel. */
  readonly didNumber: string;
  /** The number of the extension that sends. Without it, the API sends. */
  readonly extension?: string;
}

type Common = "to" | "conversationId" | "text" | "file" | "reference";

/** Text and uploaded files, to a recipient or into a conversation. */
export interface YeastarChannel extends ChannelOf<Common, MessageAccepted> {}

/** Text, uploaded files and templates, to a recipient or into a conversation. */
export interface YeastarWhatsappChannel
  extends ChannelOf<Common | "template", MessageAccepted, Contents<never, WhatsappTemplateMessage>> {}
