import type { Yeastar } from "@trunkline/yeastar";
import {
  type YeastarChannel,
  type YeastarSettings,
  type YeastarTemplateValues,
  type YeastarWhatsappChannel,
  yeastarCapabilities,
} from "../channels/yeastar.js";
import { yeastarEvents } from "../events/yeastar.js";
import type { ReadEvents } from "../index.js";
import { type CallWith, defineChannel, given, object, type Rule, text, uploadFirst } from "../mapping.js";
import { type YeastarTemplate, yeastarFile, yeastarTemplate } from "../parts/yeastar.js";

export type { YeastarChannel, YeastarSettings, YeastarTemplateValues, YeastarWhatsappChannel };
export { yeastarCapabilities, yeastarEvents };

// The contract takes a template with the channel `whatsapp` alone, and so does the table.
const channel = text as Rule<"whatsapp">;

/** Makes a channel of a Yeastar client: text, uploaded files, and, where the channel is `whatsapp`, templates. */
export const yeastar = defineChannel({
  vendor: "yeastar",
  settings: object<YeastarSettings<"whatsapp">>({ channel, didNumber: text }, { extension: text }),
  capabilities: ({ channel }) => yeastarCapabilities[channel === "whatsapp" ? "whatsapp" : "other"],
  mapping: {
    number: (to) => ({ to }),
    id: (to) => ({ to }),
    conversationId: (id) => ({ session_id: Number(id) }),
    text: (text) => ({ msg_kind: 0 as const, msg_body: text }),
    file: ({ content, name, type, caption }, { client, options }) =>
      uploadFirst(
        "yeastar",
        async () => {
          const file = { content, ...given({ filename: name, type }) };
          const [info] = (await client.uploadFiles({ body: { files: [file] } }, options)).list;
          const text = given({ msg_body: caption });
          return info && { msg_kind: 0 as const, files: [yeastarFile(info)], ...text };
        },
        options.tag,
      ),
    template: (template: YeastarTemplate, { options }: { readonly options: CallWith }) => ({
      msg_kind: 1 as const,
      whatsapp_msg_param: JSON.stringify(yeastarTemplate(template, options.tag)),
    }),
    reference: (request_id) => ({ request_id }),
  },
  send: (client: Yeastar, request, { channel, didNumber, extension }, options) => {
    const sender = extension
      ? { sender_type: 1 as const, sender_no: extension, msg_type: 0 as const }
      : { sender_type: 9 as const, sender_no: "api" as const, msg_type: 0 as const };
    const start = { ...sender, channel, did_number: didNumber };
    const body = "to" in request ? { ...start, ...request } : { ...sender, ...request };
    return client.sendMessage({ body }, options);
  },
  reconcile: async (...doubt) => (await import("../reconcile/yeastar.js")).reconcileYeastar(...doubt),
  receipt: ({ msg_id, session_id }) => ({ id: msg_id, status: "queued", conversationId: session_id }),
}) as {
  (client: Yeastar, settings: YeastarSettings<"whatsapp">, events?: ReadEvents): YeastarWhatsappChannel;
  (client: Yeastar, settings: YeastarSettings, events?: ReadEvents): YeastarChannel;
};
