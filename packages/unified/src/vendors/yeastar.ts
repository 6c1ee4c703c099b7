import { VendorError } from "@trunkline/runtime";
import type { FileInfo, Message, WhatsappTemplateMessage, Yeastar } from "@trunkline/yeastar";
import { defineChannel, type SendOptions } from "../channel.js";
import type { Upload } from "../contents.js";

/** What a Yeastar channel needs besides its client. */
export interface YeastarSettings<Channel extends string = string> {
  /** The message channel, such as `twilio`, `facebook` or `whatsapp`. */
  readonly channel: Channel;
  /** The DID number that is bound to the channel. */
  readonly didNumber: string;
  /** The number of the extension that sends; without it messages are sent by the API. */
  readonly extension?: string;
}

/** Sends through a Yeastar P-Series PBX: text, uploaded files, and, where the channel is `whatsapp`, templates. */
export function yeastar(
  client: Yeastar,
  settings: YeastarSettings<"whatsapp">,
): ReturnType<typeof whatsappChannel>;
export function yeastar(client: Yeastar, settings: YeastarSettings): ReturnType<typeof plainChannel>;
export function yeastar(client: Yeastar, settings: YeastarSettings) {
  const { channel } = settings;
  return channel === "whatsapp"
    ? whatsappChannel(client, { ...settings, channel })
    : plainChannel(client, settings);
}

function plainChannel(client: Yeastar, settings: YeastarSettings) {
  return defineChannel({
    vendor: "yeastar",
    contents: contentsOf(client),
    extras,
    continuesConversations: true,
    send: (target, content, extra, options) =>
      deliver(
        client,
        { ...senderOf(settings), ...targetOf(target, settings), ...content, ...extra },
        options,
      ),
  });
}

function whatsappChannel(client: Yeastar, settings: YeastarSettings<"whatsapp">) {
  return defineChannel({
    vendor: "yeastar",
    contents: {
      ...contentsOf(client),
      template: (template: WhatsappTemplateMessage) => ({
        msg_kind: 1 as const,
        whatsapp_msg_param: JSON.stringify(template),
      }),
    },
    extras,
    continuesConversations: true,
    send: (target, content, extra, options) =>
      deliver(
        client,
        { ...senderOf(settings), ...targetOf(target, settings), ...content, ...extra },
        options,
      ),
  });
}

const extras = {
  /** Your own id of the message, at most 127 characters, to track it by. */
  reference: (id: string) => ({ request_id: id }),
};

function contentsOf(client: Yeastar) {
  return {
    text: (text: string) => ({ msg_kind: 0 as const, msg_body: text }),
    file: async ({ caption, ...file }: Upload, options: SendOptions) => ({
      msg_kind: 0 as const,
      files: [await upload(client, file, options)],
      ...(caption !== undefined && { msg_body: caption }),
    }),
  };
}

function senderOf({ extension }: YeastarSettings) {
  return extension === undefined
    ? { sender_type: 9 as const, sender_no: "api" as const }
    : { sender_type: 1 as const, sender_no: extension };
}

function targetOf<Channel extends string>(
  target: { readonly to: string; readonly conversationId?: never } | { readonly conversationId: string },
  { channel, didNumber }: YeastarSettings<Channel>,
) {
  return target.conversationId === undefined
    ? { channel, did_number: didNumber, to: target.to }
    : { session_id: Number(target.conversationId) };
}

async function deliver(client: Yeastar, body: Message, options: SendOptions) {
  const raw = await client.sendMessage({ body: { ...body, msg_type: 0 } }, options);
  return {
    vendor: "yeastar",
    id: String(raw.msg_id),
    status: "accepted" as const,
    conversationId: String(raw.session_id),
    raw,
  };
}

/** Uploads a file ahead of its message. Whatever becomes of the upload, a failure here means that no message was sent. */
async function upload(client: Yeastar, file: Upload, options: SendOptions): Promise<FileInfo> {
  const { content, name, type } = file;
  const described = { content, filename: name, ...(type !== undefined && { type }) };
  try {
    const { list } = await client.uploadFiles({ body: { files: [described] } }, options);
    const [info] = list;
    if (info) return fileInfoOf(info);
  } catch (error) {
    if (!(error instanceof VendorError)) throw error;
    const { vendor, kind, status, code, fields, retryAfterMs, attempts } = error;
    const reason = `its file could not be uploaded: ${error.message}`;
    throw new VendorError({
      ...{ vendor, operation: "send", kind, outcome: "notSent", reason },
      ...{ status, code, fields, retryAfterMs, attempts, cause: error },
    });
  }
  const reason = "the PBX took its file but answered without an address of it";
  throw new VendorError({
    vendor: "yeastar",
    operation: "send",
    kind: "protocol",
    outcome: "notSent",
    reason,
  });
}

/** The members that a message may name; a newer PBX may answer with others. */
function fileInfoOf({ id, name, uri, type, size }: FileInfo): FileInfo {
  return {
    uri,
    ...(id !== undefined && { id }),
    ...(name !== undefined && { name }),
    ...(type !== undefined && { type }),
    ...(size !== undefined && { size }),
  };
}
