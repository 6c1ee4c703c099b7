import type { FileInfo, WhatsappTemplateMessage, Yeastar } from "@trunkline/yeastar";
import type { YeastarChannel, YeastarSettings, YeastarWhatsappChannel } from "../channels/yeastar.js";
import { type CallWith, carry, defineChannel, given, uploadFirst } from "../mapping.js";
import { digits, object, plain, type Rule, text, upload } from "../rules.js";

export type { YeastarChannel, YeastarSettings, YeastarWhatsappChannel };

const contents = {
  text: carry(text, (text) => ({ msg_kind: 0 as const, msg_body: text })),
  file: carry(upload, ({ content, name, type, caption }, client: Yeastar, options: CallWith) =>
    uploadFirst("yeastar", async () => {
      const file = { content, ...given({ filename: name, type }) };
      const [info] = (await client.uploadFiles({ body: { files: [file] } }, options)).list;
      const text = given({ msg_body: caption });
      return info && { msg_kind: 0 as const, files: [fileInfoOf(info)], ...text };
    }),
  ),
};
const template = carry(plain<WhatsappTemplateMessage>(), (template) => ({
  msg_kind: 1 as const,
  whatsapp_msg_param: JSON.stringify(template),
}));

// The contract takes a template with the channel `whatsapp` alone, and `contents` has one there alone.
const channel = text as Rule<"whatsapp">;

/** Makes a channel of a Yeastar client: text, uploaded files, and, where the channel is `whatsapp`, templates. */
export const yeastar = defineChannel({
  vendor: "yeastar",
  settings: object<YeastarSettings<"whatsapp">>({ channel, didNumber: text }, { extension: text }),
  recipients: {
    to: carry(text, (to) => ({ to })),
    conversationId: carry(digits, (id) => ({ session_id: Number(id) })),
  },
  contents: ({ channel }) => (channel === "whatsapp" ? { ...contents, template } : contents),
  extras: { reference: carry(text, (request_id) => ({ request_id })) },
  send: async (client: Yeastar, request, { channel, didNumber, extension }, options) => {
    const sender = extension
      ? { sender_type: 1 as const, sender_no: extension, msg_type: 0 as const }
      : { sender_type: 9 as const, sender_no: "api" as const, msg_type: 0 as const };
    const start = { ...sender, channel, did_number: didNumber };
    const body = "to" in request ? { ...start, ...request } : { ...sender, ...request };
    const raw = await client.sendMessage({ body }, options);
    return { id: raw.msg_id, status: "accepted", conversationId: raw.session_id, raw };
  },
}) as {
  (client: Yeastar, settings: YeastarSettings<"whatsapp">): YeastarWhatsappChannel;
  (client: Yeastar, settings: YeastarSettings): YeastarChannel;
};

/** What a message says of a file: its address, and the rest where it has the type that a message takes. */
function fileInfoOf({ id, name, uri, type, size }: FileInfo): FileInfo {
  const string = (value: unknown) => (typeof value === "string" ? value : undefined);
  const strings = { id: string(id), name: string(name), type: string(type) };
  return { uri, ...given({ ...strings, size: Number.isSafeInteger(size) ? size : undefined }) };
}
