import type { Message, MessageAccepted, WhatsappTemplateMessage, Yeastar } from "@trunkline/yeastar";
import { upload } from "../contents/upload.js";
import { type CallWith, carry, defineChannel, type Mapping } from "../define-channel.js";
import { given } from "../given.js";
import type { Channel, Contents, Extras, Targets } from "../index.js";
import { plain } from "../plain.js";
import type { Sent } from "../receipt.js";
import { readSettings } from "../refuse.js";
import { digits, object, text } from "../rules.js";
import { uploadAhead, type YeastarFile } from "../upload-ahead.js";

/** What a Yeastar channel needs besides its client. */
export interface YeastarSettings<Type extends string = string> {
  /** The message channel, such as `twilio`, `facebook` or `whatsapp`. */
  readonly channel: Type;
  /** The DID number that is bound to the channel. */
  readonly didNumber: string;
  /** The number of the extension that sends; without it messages are sent by the API. */
  readonly extension?: string;
}

/** What a channel carries. */
export type YeastarContents = Pick<Contents, "text" | "file">;
/** What a WhatsApp channel carries. */
export type YeastarWhatsappContents = Pick<
  Contents<never, WhatsappTemplateMessage>,
  "text" | "file" | "template"
>;

/** Text and uploaded files, to a recipient or into a conversation. */
export interface YeastarChannel
  extends Channel<Targets, YeastarContents, Pick<Extras, "reference">, MessageAccepted> {}

/** Text, uploaded files and templates, to a recipient or into a conversation. */
export interface YeastarWhatsappChannel
  extends Channel<Targets, YeastarWhatsappContents, Pick<Extras, "reference">, MessageAccepted> {}

/** Sends through a Yeastar P-Series PBX: text, uploaded files, and, where the channel is `whatsapp`, templates. */
export function yeastar(client: Yeastar, settings: YeastarSettings<"whatsapp">): YeastarWhatsappChannel;
export function yeastar(client: Yeastar, settings: YeastarSettings): YeastarChannel;
export function yeastar(client: Yeastar, settings: YeastarSettings): YeastarChannel {
  const rule = object<YeastarSettings>({ channel: text, didNumber: text }, { extension: text });
  const { channel, didNumber, extension } = readSettings("yeastar", settings, rule);
  const sender =
    extension === undefined
      ? { sender_type: 9 as const, sender_no: "api" as const, msg_type: 0 as const }
      : { sender_type: 1 as const, sender_no: extension, msg_type: 0 as const };
  // The contract takes a template only with a channel that is known to be WhatsApp.
  const over = <Type extends string>(channel: Type) => ({
    vendor: "yeastar",
    targets: {
      to: carry(text, (to) => ({ ...sender, channel, did_number: didNumber, to })),
      conversationId: carry(digits, (id) => ({ ...sender, session_id: Number(id) })),
    } satisfies Mapping<Targets>,
    extras: { reference: carry(text, (request_id) => ({ request_id })) },
    send: (request: Request, options: CallWith) => deliver(client, request, options),
  });
  return channel === "whatsapp"
    ? defineChannel({ ...over(channel), contents: whatsappContents })
    : defineChannel({ ...over(channel), contents });
}

/** A message whose file is still to be uploaded. */
type Request = Message & { readonly file?: YeastarFile };

const contents = {
  text: carry(text, (text) => ({ msg_kind: 0 as const, msg_body: text })),
  file: carry(upload, ({ content, name, type, caption }) => ({
    msg_kind: 0 as const,
    files: [],
    file: { content, ...given({ filename: name, type }) },
    ...given({ msg_body: caption }),
  })),
} satisfies Mapping<YeastarContents>;

const whatsappContents = {
  ...contents,
  template: carry(plain<WhatsappTemplateMessage>(), (template) => ({
    msg_kind: 1 as const,
    whatsapp_msg_param: JSON.stringify(template),
  })),
} satisfies Mapping<YeastarWhatsappContents>;

async function deliver(
  client: Yeastar,
  { file, ...message }: Request,
  options: CallWith,
): Promise<Sent<MessageAccepted>> {
  const body = file ? { ...message, files: [await uploadAhead(client, file, options)] } : message;
  const raw = await client.sendMessage({ body }, options);
  return { id: raw.msg_id, status: "accepted", conversationId: raw.session_id, raw };
}
