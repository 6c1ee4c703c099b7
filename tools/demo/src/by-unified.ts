import { createMessenger, type Receipt } from "@trunkline/unified";
import { islash } from "@trunkline/unified/islash";
import { konnek } from "@trunkline/unified/konnek";
import { sociocs } from "@trunkline/unified/sociocs";
import { yeastar } from "@trunkline/unified/yeastar";
import type { Clients, Sending } from "./clients.js";

const png = new Blob([new Uint8Array([0x89, 0x50, 0x4e, 0x47])], { type: "image/png" });
const image = { url: "https://example.com/promo.jpg", kind: "image" } as const;
const invoice = { url: "https://example.com/invoice.pdf", caption: "Your invoice" };
const christmas = new Date("2099-12-25T15:00:00Z");
const frame = { header: { text: "Services" }, footer: { title: "Trunkline", text: "Reply any time" } };
const sections = [
  { title: "Drinks", description: "Hot", options: [{ id: "tea", title: "Tea", description: "Green" }] },
];

/** Every kind of message that each vendor carries, through one messenger. */
export function sendingsByUnified({ islash: i, konnek: k, yeastar: y, sociocs: s }: Clients): Sending[] {
  const messenger = createMessenger({
    session: islash(i, { session: "sess_demo" }),
    id: konnek(k, { clientID: "demo", channel: "whatsapp" }),
    pbx: yeastar(y, { channel: "twilio", didNumber: "+15550193510" }),
    pbxWhatsapp: yeastar(y, { channel: "whatsapp", didNumber: "+15550193510" }),
    sms: sociocs(s, { provider: "twlo", channelKey: "twlo_16317471111" }),
    telnyx: sociocs(s, { provider: "tlnx", channelKey: "tlnx_16317471111" }),
    twilio: sociocs(s, { provider: "twlowa", channelKey: "twlowa_16317471111" }),
    gupshup: sociocs(s, { provider: "gswa", channelKey: "gswa_16317471111" }),
  });
  const sending = (
    vendor: Sending["vendor"],
    channel: string,
    kind: string,
    send: () => Promise<Receipt>,
  ): Sending => ({
    vendor,
    channel,
    kind,
    send: async () => {
      const { status, id } = await send();
      return { outcome: status, id };
    },
  });

  const hongKong = { via: "session", to: "85256872847" } as const;
  const jakarta = { via: "id", to: "6281200000000" } as const;
  const pbx = { via: "pbx", to: "+14155552671" } as const;
  const pbxWhatsapp = { via: "pbxWhatsapp", to: "+14155552671" } as const;
  const sms = { via: "sms", to: "+16175551212" } as const;
  const template = {
    id: 1773,
    template_id: "1293546285747227",
    name: "discount_campaign",
    language: { code: "en" },
    parameter_format: "NAMED" as const,
    components: [
      {
        type: "BODY" as const,
        parameters: [{ type: "TEXT", text: "VIP", parameter_name: "customertier" }],
      },
    ],
  };

  return [
    sending("islash", "session", "text", () => messenger.send({ ...hongKong, text: "Hello" })),
    sending("islash", "session", "media by URL", () => messenger.send({ ...hongKong, media: invoice })),
    sending("islash", "session", "media by upload", () =>
      messenger.send({ ...hongKong, file: { content: png, name: "a.png", caption: "See attachment" } }),
    ),
    sending("islash", "session", "sticker", () => messenger.send({ ...hongKong, sticker: { id: "66" } })),
    sending("islash", "session", "reply", () =>
      messenger.send({ ...hongKong, text: "Yes", replyTo: "9126" }),
    ),
    sending("konnek", "whatsapp", "text", () => messenger.send({ ...jakarta, text: "Hello" })),
    sending("konnek", "whatsapp", "media by URL", () =>
      messenger.send({ ...jakarta, media: { ...image, name: "promo.jpg" } }),
    ),
    sending("konnek", "whatsapp", "location", () =>
      messenger.send({ ...jakarta, location: { latitude: -6.2, longitude: 106.8 } }),
    ),
    sending("konnek", "whatsapp", "buttons", () =>
      messenger.send({
        ...jakarta,
        buttons: { text: "Tea?", options: [{ id: "y", title: "Yes" }], ...frame },
      }),
    ),
    sending("konnek", "whatsapp", "list", () =>
      messenger.send({ ...jakarta, list: { text: "Menu", title: "Open menu", sections, ...frame } }),
    ),
    sending("konnek", "whatsapp", "reply", () =>
      messenger.send({ ...jakarta, text: "Yes", replyTo: "9f1c2d3e", reference: "order-4711" }),
    ),
    sending("yeastar", "twilio", "text", () =>
      messenger.send({ ...pbx, text: "Hello", reference: "sms-0001" }),
    ),
    sending("yeastar", "twilio", "media by upload", () =>
      messenger.send({ ...pbx, file: { content: png, name: "a.png", type: "image/png" } }),
    ),
    sending("yeastar", "twilio", "in a conversation", () =>
      messenger.send({ via: "pbx", conversationId: "3077", text: "And another thing" }),
    ),
    sending("yeastar", "whatsapp", "template", () => messenger.send({ ...pbxWhatsapp, template })),
    sending("sociocs", "twlo", "text", () => messenger.send({ ...sms, text: "Hello" })),
    sending("sociocs", "twlo", "media by URL", () =>
      messenger.send({ ...sms, media: { ...image, caption: "Promo" } }),
    ),
    sending("sociocs", "twlo", "schedule", () =>
      messenger.send({ ...sms, text: "Merry Christmas", sendAt: christmas }),
    ),
    sending("sociocs", "twlo", "save contact", () =>
      messenger.send({ ...sms, text: "Welcome", saveContact: { name: "John", listId: 10001 } }),
    ),
    sending("sociocs", "tlnx", "text", () =>
      messenger.send({ via: "telnyx", to: "+16175551212", text: "Hello" }),
    ),
    sending("sociocs", "twlowa", "template", () =>
      messenger.send({
        via: "twilio",
        to: "16175551212",
        template: { id: "HX00000000000000000000000000000000", variables: { "1": "John" } },
      }),
    ),
    sending("sociocs", "gswa", "template", () =>
      messenger.send({
        via: "gupshup",
        to: "16175551212",
        template: { id: "c6aecef6-bcb0-4fb1-8100-28c094e3bc6b", variables: { Body: { "1": "John" } } },
      }),
    ),
  ];
}
