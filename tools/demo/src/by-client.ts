import type { Clients, Sending } from "./clients.js";

const png = new Blob([new Uint8Array([0x89, 0x50, 0x4e, 0x47])], { type: "image/png" });

/** Every kind of message that each vendor carries, by the vendor's own client: the bodies are the vendor's. */
export function sendingsByClient(clients: Clients): Sending[] {
  return [...byIslash(clients), ...byKonnek(clients), ...byYeastar(clients), ...bySociocs(clients)];
}

function byIslash({ islash }: Clients): Sending[] {
  const to = { session: "sess_demo", identity: "85256872847" };
  type Body = Parameters<Clients["islash"]["sendSessionMessage"]>[0]["body"];
  const sending = (kind: string, body: Body): Sending => ({
    vendor: "islash",
    channel: "session",
    kind,
    send: async () => {
      const { data } = await islash.sendSessionMessage({ body });
      return { outcome: data.message.status, id: String(data.message.id) };
    },
  });
  return [
    sending("text", { ...to, text: "Hello" }),
    sending("file_url", { ...to, text: "Invoice", file_url: "https://example.com/invoice.pdf" }),
    sending("file", { ...to, text: "See attachment", file: { content: png, filename: "a.png" } }),
    sending("sticker_id", { ...to, sticker_id: "66" }),
    sending("quoted_message_id", { ...to, text: "Yes", quoted_message_id: 9126 }),
  ];
}

function byKonnek({ konnek }: Clients): Sending[] {
  const path = { channel: "whatsapp", clientID: "demo" };
  const timestamp = new Date().toISOString();
  const to = { times: Math.floor(Date.now() / 1000), timestamp, recipient: "6281200000000" };
  type Body = Parameters<Clients["konnek"]["sendMessage"]>[0]["body"];
  const sending = (body: Body): Sending => ({
    vendor: "konnek",
    channel: "whatsapp",
    kind: body.type,
    send: async () => {
      const { data } = await konnek.sendMessage({ path, body });
      return { outcome: `status ${data.status}`, id: data.message_id };
    },
  });
  const id = () => crypto.randomUUID();
  const media = { url: "https://example.com/promo.jpg" };
  const actions = [{ key: "tea", title: "Tea", description: "Green" }];
  return [
    sending({ ...to, id: id(), type: "text", body: { text: "Hello" } }),
    ...(["image", "video", "audio", "voice", "document"] as const).map((type) =>
      sending({ ...to, id: id(), type, body: { media } }),
    ),
    sending({ ...to, id: id(), type: "location", body: { location: { latitude: -6.2, longitude: 106.8 } } }),
    sending({
      ...to,
      id: id(),
      type: "button",
      body: { text: "Tea?", button: [{ key: "y", title: "Yes" }] },
      header: { type: "image", media_url: "https://example.com/tea.jpg" },
    }),
    sending({
      ...to,
      id: id(),
      type: "list",
      body: { list: { title: "Open menu", sections: [{ title: "Drinks", description: "Hot", actions }] } },
      footer: { title: "Trunkline", text: "Pick one" },
    }),
  ];
}

function byYeastar({ yeastar }: Clients): Sending[] {
  const sending = (
    channel: string,
    kind: string,
    send: () => Promise<{ msg_id: number } | { id: number }>,
  ): Sending => ({
    vendor: "yeastar",
    channel,
    kind,
    send: async () => {
      const answer = await send();
      return { outcome: "accepted", id: String("id" in answer ? answer.id : answer.msg_id) };
    },
  });
  const sender = { sender_type: 9, sender_no: "api", msg_type: 0 } as const;
  const to = { did_number: "+15550193510", to: "+14155552671" };
  const template = JSON.stringify({
    ...{ id: 1773, template_id: "1293546285747227", name: "discount_campaign", language: { code: "en" } },
    ...{
      parameter_format: "NAMED",
      components: [{ type: "BUTTONS", parameters: [{ type: "URL", text: "" }] }],
    },
  });
  return [
    sending("twilio", "msg_body", () =>
      yeastar.sendMessage({ body: { ...sender, channel: "twilio", ...to, msg_kind: 0, msg_body: "Hello" } }),
    ),
    sending("twilio", "files", async () => {
      const { list } = await yeastar.uploadFiles({ body: { files: [{ content: png, filename: "a.png" }] } });
      const files = list.slice(0, 1).map(({ uri }) => ({ uri }));
      return await yeastar.sendMessage({ body: { ...sender, session_id: 3077, msg_kind: 0, files } });
    }),
    sending("facebook", "tag", () =>
      yeastar.sendMessage({
        body: { ...sender, session_id: 3069, msg_kind: 0, msg_body: "Updated.", tag: "ACCOUNT_UPDATE" },
      }),
    ),
    sending("whatsapp", "whatsapp_msg_param", () =>
      yeastar.sendMessage({
        body: { ...sender, channel: "whatsapp", ...to, msg_kind: 1, whatsapp_msg_param: template },
      }),
    ),
    sending("sms", "campaign", () =>
      yeastar.createCampaign({
        body: {
          ...{ name: "July promo", channel_type: "sms", omnichannel_id: 1, sender: 1 },
          ...{ recipient_type: "input", number_list: [{ number: "+14155552671" }] },
          ...{ content_type: "text", content: "Hello", send_type: "immediately", send_mode: "direct" },
        },
      }),
    ),
  ];
}

function bySociocs({ sociocs }: Clients): Sending[] {
  type Body = Parameters<Clients["sociocs"]["sendMessage"]>[0]["body"];
  const sending = (kind: string, body: Body): Sending => ({
    vendor: "sociocs",
    channel: body.provider,
    kind,
    send: async () => {
      const { status, data } = await sociocs.sendMessage({ body });
      return { outcome: status, id: data.message_id };
    },
  });
  const sms = { provider: "twlo", channel_key: "twlo_16317471111", to: "+16175551212" } as const;
  const twilio = { provider: "twlowa", channel_key: "twlowa_16317471111", to: "16175551212" } as const;
  const gupshup = { provider: "gswa", channel_key: "gswa_16317471111", to: "16175551212" } as const;
  return [
    sending("text", { ...sms, text: "Hello" }),
    sending("image_url", { ...sms, text: "Promo", image_url: "https://example.com/promo.jpg" }),
    sending("video_url", { ...sms, video_url: "https://example.com/tour.mp4" }),
    sending("file_url", { ...sms, file_url: "https://example.com/invoice.pdf" }),
    sending("schedule", { ...sms, text: "Merry Christmas", schedule: "2099-12-25T11:00:00-04:00" }),
    sending("contact_saving", { ...sms, text: "Welcome", contact_saving: { save: true, list_id: 10001 } }),
    sending("text", { ...twilio, text: "Hello" }),
    sending("template", { ...twilio, template: { id: "HX0000", variables: { "1": "John" } } }),
    sending("text", { ...gupshup, text: "Hello" }),
    sending("template", { ...gupshup, template: { id: "c6aecef6", variables: { Body: { "1": "John" } } } }),
  ];
}
